import { BlankRepeatsDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { checkPageSize, type CheckListProps } from './checkList';
import { CheckTable } from './CheckTable';
import { rangeText } from './ranges';

/** Ranges that a school wanted to receive although numbers of them are on record already. */
export function RepeatsList({ params, place }: CheckListProps) {
  const { t, f } = useI18n();
  const answer = useDocument(BlankRepeatsDocument, { territoryId: params.get('territory'), first: checkPageSize, after: place.after }, { keepPrevious: true });
  const list = answer.data?.blankRepeats;
  return (
    <CheckTable
      answer={answer}
      info={list?.pageInfo}
      params={params}
      page={place.page}
      label={t.blanks.checks.repeats}
      empty={t.blanks.noRepeats}
      heads={[t.blanks.range, t.blanks.takenHead, t.cases.school, t.blanks.basis, t.blanks.triedAt]}
      rows={list?.edges.map(({ cursor, node }) => ({
        key: cursor,
        cells: [
          rangeText(node.series, node.first, node.last),
          t.blanks.takenFrom(node.taken, node.firstTaken),
          node.school?.name ?? t.blanks.otherSchool,
          node.basis,
          f.date.moment(node.triedAt),
        ],
      }))}
    />
  );
}
