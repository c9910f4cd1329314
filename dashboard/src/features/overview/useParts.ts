import type { Span } from '@/format/period';
import { OverviewPartsDocument, type TerritoryHeadFragment } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';

/** The territories below with their figures; a school has none. The map and the table share one request. */
export function useParts(territory: Pick<TerritoryHeadFragment, 'id' | 'kind'>, span: Span) {
  const answer = useDocument(
    OverviewPartsDocument,
    { id: territory.id, period: span },
    { enabled: territory.kind !== 'SCHOOL', keepPrevious: true },
  );
  return { answer, parts: answer.data?.territory?.children.edges ?? [] };
}
