import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';

/** Says why the case names nobody, so that dashes are not taken for a gap in the data. */
export function AnonymisedNotice({ at }: { at: string }) {
  const { t, f } = useI18n();
  return (
    <Notice tone="notice" title={t.case.anonymised(f.date.long(at.slice(0, 10)))}>
      <p>{t.case.anonymisedWords}</p>
    </Notice>
  );
}
