import { RegisterPapersDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { PaperList } from '@/ui/PaperList';
import { Panel } from '@/ui/Panel';

/** The pages of a school's books for a year as PDF, of duplicates and of blanks; a territory that is no school has none. */
export function RegisterPrint({ territoryId, year }: { territoryId: string; year: number }) {
  const { t } = useI18n();
  const answer = useDocument(RegisterPapersDocument, { id: territoryId, year });
  const school = answer.data?.territory;
  const papers = school?.__typename === 'School' ? school.papers.filter(({ kind }) => kind === 'DUPLICATES_REGISTER' || kind === 'BLANKS_BOOK') : [];
  if (papers.length === 0) return null;
  return (
    <div className="no-print">
      <Panel title={t.blanks.printRegister(year)} note={t.papers.note}>
        <PaperList papers={papers} onOpen={() => void answer.refetch()} />
      </Panel>
    </div>
  );
}
