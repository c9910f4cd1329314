import { useI18n } from '@/i18n/I18n';

export function PrintButton({ label }: { label?: string }) {
  const { t } = useI18n();
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      {label ?? t.common.print}
    </button>
  );
}
