import { useQueryClient } from '@tanstack/react-query';
import { CaseDocument, QueueDocument } from '@/gql/generated/graphql';
import { nameOf, useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';

interface Props {
  applicationId: string;
  onClose: () => void;
}

/** Somebody acted first: says who did what and when, and leads to the case as it is now. */
export function ConflictNotice({ applicationId, onClose }: Props) {
  const { t, f } = useI18n();
  const queries = useQueryClient();
  const answer = useDocument(CaseDocument, { id: applicationId });
  const node = answer.data?.node;
  const now = node?.__typename === 'Application' ? node : null;
  const last = now?.timeline.edges.at(-1)?.node;
  const showNow = () => {
    void queries.invalidateQueries({ queryKey: [nameOf(CaseDocument)] });
    void queries.invalidateQueries({ queryKey: [nameOf(QueueDocument)] });
    onClose();
  };
  return (
    <Notice tone="warning" title={t.acts.conflict} announce>
      {last && <p>{t.acts.conflictLast(f.date.moment(last.recordedAt), last.title, last.actor)}</p>}
      {now && <p>{t.acts.conflictNow(t.names.status[now.status])}</p>}
      <p>
        <button type="button" className="button" onClick={showNow}>
          {t.acts.conflictShow}
        </button>
      </p>
    </Notice>
  );
}
