import { useI18n } from '@/i18n/I18n';

/** Grey lines of the size of what is being loaded, so that nothing jumps when it comes. */
export function Skeleton({ lines = 4, tall = false }: { lines?: number; tall?: boolean }) {
  const { t } = useI18n();
  return (
    <div className={tall ? 'skeleton skeleton-tall' : 'skeleton'} role="status" aria-busy="true">
      <span className="visually-hidden">{t.common.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}
