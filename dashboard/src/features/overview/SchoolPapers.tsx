import type { OverviewQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { PaperList } from '@/ui/PaperList';
import { Panel } from '@/ui/Panel';

type School = Extract<NonNullable<OverviewQuery['territory']>, { __typename: 'School' }>;

/** The school's own papers: the blank form, and this year's pages of its register. */
export function SchoolPapers({ papers }: { papers: School['papers'] }) {
  const { t } = useI18n();
  return (
    <Panel title={t.papers.ofSchool} note={t.papers.ofSchoolNote}>
      <PaperList papers={papers} />
    </Panel>
  );
}
