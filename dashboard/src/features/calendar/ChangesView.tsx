import { useState } from 'react';
import { CalendarChangesDocument, RuleChangesDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { ChangeCard } from './ChangeCard';
import { ProposeDayDialog } from './ProposeDayDialog';
import { proposes } from './roles';
import { settingValue } from './settingValue';

const newest = 20; // of each list; older ones are in the journal

/** The changes of the calendar and of the rules, newest first. */
export default function ChangesView() {
  const { t, f } = useI18n();
  const viewer = useViewer();
  const [proposing, setProposing] = useState(false);
  const days = useDocument(CalendarChangesDocument, { first: newest });
  const rules = useDocument(RuleChangesDocument, { first: newest });
  const refresh = () => {
    void days.refetch();
    void rules.refetch();
  };
  const proposeDay = proposes(viewer) && (
    <button type="button" className="button no-print" onClick={() => setProposing(true)}>
      {t.calendar.proposeDay}
    </button>
  );
  return (
    <>
      <Panel title={t.calendar.dayChanges} tools={proposeDay}>
        {days.isPending && <Skeleton lines={4} />}
        {days.isError && !days.data && <Problem error={days.error} retry={() => void days.refetch()} />}
        {days.data?.calendarChanges.edges.length === 0 && <Empty>{t.calendar.noChanges}</Empty>}
        {days.data?.calendarChanges.edges.map(({ node }) => (
          <ChangeCard key={node.id} change={node} of="days" onDecided={refresh}>
            <ul className="change-list">
              {node.days.map((day) => (
                <li key={`${day.date}${day.week}`}>
                  {t.calendar.dayBecomes(f.date.short(day.date), t.calendar.kinds[day.kind], t.calendar.weeks[day.week])}
                  {day.title && `: ${day.title}`}
                </li>
              ))}
            </ul>
          </ChangeCard>
        ))}
      </Panel>
      <Panel title={t.calendar.ruleChanges} note={t.calendar.ruleChangesNote}>
        {rules.isPending && <Skeleton lines={4} />}
        {rules.isError && !rules.data && <Problem error={rules.error} retry={() => void rules.refetch()} />}
        {rules.data?.ruleChanges.edges.length === 0 && <Empty>{t.calendar.noChanges}</Empty>}
        {rules.data?.ruleChanges.edges.map(({ node }) => (
          <ChangeCard key={node.id} change={node} of="rules" openCases={node.movesOpenCases ? t.calendar.moved : t.calendar.kept} onDecided={refresh}>
            <ul className="change-list">
              {node.settings.map((setting) => (
                <li key={setting.name}>{t.calendar.settingBecomes(setting.title, settingValue(t, setting.from), settingValue(t, setting.to))}</li>
              ))}
            </ul>
          </ChangeCard>
        ))}
      </Panel>
      {proposing && <ProposeDayDialog onClose={() => setProposing(false)} />}
    </>
  );
}
