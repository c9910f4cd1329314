import { daysBetween, today, type Day } from '@/format/day';
import { useI18n } from '@/i18n/I18n';
import { Tag } from '@/ui/Tag';
import { urgency } from '@/ui/urgency';

/** What is left of the month of storage: it is a term of the calendar, so its days are not working days. */
export function KeptFor({ until }: { until: Day }) {
  const { t } = useI18n();
  const days = daysBetween(today(), until);
  const { tone, glyph } = urgency(days);
  return (
    <Tag tone={tone} glyph={glyph}>
      {t.corporation.keptFor(days)}
    </Tag>
  );
}
