import type { CaseDetailsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { PaperLinks } from '@/ui/PaperLinks';
import { Panel } from '@/ui/Panel';
import { useReadAgain } from './useReadAgain';

/** The papers of the case that can be printed now, and how often each was. */
export function PapersPanel({ papers }: { papers: CaseDetailsFragment['papers'] }) {
  const { t, f } = useI18n();
  const readAgain = useReadAgain();
  return (
    <Panel title={t.papers.title} note={t.papers.note}>
      {papers.map(({ kind, name, printed, ...urls }) => (
        <div key={kind} className="paper">
          <span>
            {name}
            <span className="quiet">
              {' · '}
              {printed > 0 ? t.papers.printed(f.number.count(printed)) : t.papers.notPrinted}
            </span>
          </span>
          <PaperLinks name={name} urls={urls} onOpen={readAgain} />
        </div>
      ))}
    </Panel>
  );
}
