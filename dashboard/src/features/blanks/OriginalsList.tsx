import { OriginalRepeatsDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { BlankTag } from './BlankTag';
import { checkPageSize, type CheckListProps } from './checkList';
import { CheckTable } from './CheckTable';
import { rangeText } from './ranges';

/** Originals that several persons state, or that are blanks nobody issued. */
export function OriginalsList({ params, place }: CheckListProps) {
  const { t, f } = useI18n();
  const answer = useDocument(OriginalRepeatsDocument, { first: checkPageSize, after: place.after }, { keepPrevious: true });
  const list = answer.data?.originalRepeats;
  return (
    <CheckTable
      answer={answer}
      info={list?.pageInfo}
      params={params}
      page={place.page}
      label={t.blanks.checks.originals}
      empty={t.blanks.noOriginals}
      heads={[t.fields.original, t.blanks.casesHead, t.blanks.personsHead, t.blanks.onRecord]}
      rows={list?.edges.map(({ cursor, node }) => ({
        key: cursor,
        cells: [
          rangeText(node.series, node.number, node.number),
          f.number.count(node.cases),
          f.number.count(node.persons),
          node.state ? <BlankTag key="state" state={node.state} /> : t.blanks.nowhere,
        ],
      }))}
    />
  );
}
