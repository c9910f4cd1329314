import { useI18n } from '@/i18n/I18n';

/** The instant that figures are true at, with its zone. Grey when the link is lost: the figures may be old. */
export function AsOf({ instant, stale = false }: { instant: string; stale?: boolean }) {
  const { t, f } = useI18n();
  return (
    <span className={stale ? 'as-of as-of-stale' : 'as-of'}>
      {t.common.asOf(f.date.momentLong(instant))}
      {stale && <strong> · {t.common.noLink}</strong>}
    </span>
  );
}
