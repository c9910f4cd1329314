import { BlankGapsDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { checkPageSize, type CheckListProps } from './checkList';
import { CheckTable } from './CheckTable';
import { rangeText } from './ranges';

/** Numbers that nobody in the country received, between two that somebody did. */
export function GapsList({ params, place }: CheckListProps) {
  const { t, f } = useI18n();
  const answer = useDocument(BlankGapsDocument, { first: checkPageSize, after: place.after }, { keepPrevious: true });
  const list = answer.data?.blankGaps;
  return (
    <CheckTable
      answer={answer}
      info={list?.pageInfo}
      params={params}
      page={place.page}
      label={t.blanks.checks.gaps}
      empty={t.blanks.noGaps}
      heads={[t.blanks.range, t.blanks.sheetsHead]}
      rows={list?.edges.map(({ cursor, node }) => ({ key: cursor, cells: [rangeText(node.series, node.first, node.last), f.number.count(node.sheets)] }))}
    />
  );
}
