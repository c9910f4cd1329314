import { Link } from 'react-router';
import type { PlatformQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';

interface Props {
  calendar: PlatformQuery['calendar'];
  rules: PlatformQuery['ruleBook'];
  thisYear: number;
}

/** The versions by which terms are reckoned now, and whether the calendar reaches far enough. */
export function InForce({ calendar, rules, thisYear }: Props) {
  const { t, f } = useI18n();
  const last = Math.max(...calendar.years);
  return (
    <Panel title={t.platform.inForce} tools={<Link to="/calendar">{t.shell.calendar}</Link>}>
      {/* A term that begins in December ends in the next year. */}
      {last <= thisYear && (
        <Notice tone="warning" title={t.platform.calendarEnds(last)}>
          <p>{t.platform.calendarEndsWords}</p>
        </Notice>
      )}
      <Facts
        facts={known([
          [t.platform.calendarVersion, calendar.since && calendar.version > 1 ? `${calendar.version}, ${t.fields.since(f.date.momentDay(calendar.since))}` : String(calendar.version)],
          [t.platform.lastYear, String(last)],
          [t.platform.rulesVersion, rules.effectiveFrom ? `${rules.version}, ${t.fields.since(f.date.short(rules.effectiveFrom))}` : String(rules.version)],
        ])}
      />
    </Panel>
  );
}
