import { Failure, failureKind } from '@/gql/faults';
import { useI18n } from '@/i18n/I18n';
import { Notice } from './Notice';

/** What went wrong with reading, in words, and a way to try again. */
export function Problem({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useI18n();
  const reference = error instanceof Failure ? error.reference : null;
  return (
    <Notice tone="danger" title={t.problems[failureKind(error)]} announce>
      {reference && <p>{t.common.reference(reference)}</p>}
      {retry && failureKind(error) !== 'FORBIDDEN' && (
        <p>
          <button type="button" className="button button-small" onClick={retry}>
            {t.common.tryAgain}
          </button>
        </p>
      )}
    </Notice>
  );
}
