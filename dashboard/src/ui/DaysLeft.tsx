import { useI18n } from '@/i18n/I18n';
import { Tag } from './Tag';
import { urgency } from './urgency';

/** Working days left, as the server counted them: words, shape and colour. */
export function DaysLeft({ days, short = false }: { days: number | null | undefined; short?: boolean }) {
  const { t } = useI18n();
  if (days === null || days === undefined) return <span className="quiet">{t.common.notApplicable}</span>;
  const { tone, glyph } = urgency(days);
  return (
    <Tag tone={tone} glyph={glyph}>
      {short ? t.common.daysLeftShort(days) : t.common.daysLeft(days)}
    </Tag>
  );
}
