import type { CaseDetailsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { PaperList } from '@/ui/PaperList';
import { Panel } from '@/ui/Panel';
import { useReadAgain } from './useReadAgain';

/** The papers of the case that can be printed now, and how often each was. */
export function PapersPanel({ papers }: { papers: CaseDetailsFragment['papers'] }) {
  const { t } = useI18n();
  const readAgain = useReadAgain();
  return (
    <Panel title={t.papers.title} note={t.papers.note}>
      <PaperList papers={papers} onOpen={readAgain} />
    </Panel>
  );
}
