import { isDay, type Day } from '@/format/day';
import type { BlankBookFilter, BlankMoveKind, BlankState, DocumentKind, Honours } from '@/gql/generated/graphql';

// Which lines of the books, as it stands in the URL:
// ?territory=…&kind=GENERAL_SECONDARY&honours=ORDINARY&from=…&to=…&move=USED&series=ЖОБ&state=IN_STOCK
// What it does not understand it leaves out; a link from another release still opens.

export const documentKinds: readonly DocumentKind[] = ['GENERAL_SECONDARY', 'BASIC_SECONDARY'];

export const honoursOrder: readonly Honours[] = ['ORDINARY', 'DISTINCTION', 'ALTYN_BELGI'];

export const moveKinds: readonly BlankMoveKind[] = ['RECEIVED', 'ARRIVED', 'CALLED_BACK', 'USED', 'SPOILED', 'RETURNED', 'SENT'];

export const blankStates: readonly BlankState[] = ['IN_STOCK', 'IN_TRANSIT', 'USED', 'SPOILED', 'RETURNED', 'UNBOOKED'];

export interface BookFilter {
  territory: string | null;
  kind: DocumentKind | null;
  honours: Honours | null;
  from: Day | null;
  to: Day | null;
  move: BlankMoveKind | null;
  state: BlankState | null;
  series: string;
  number: string;
}

const one = <V extends string>(values: readonly V[], text: string | null): V | null => values.find((value) => value === text) ?? null;

export function readBook(params: URLSearchParams): BookFilter {
  const from = params.get('from');
  const to = params.get('to');
  return {
    territory: params.get('territory') || null,
    kind: one(documentKinds, params.get('kind')),
    honours: one(honoursOrder, params.get('honours')),
    from: isDay(from) && !(isDay(to) && from > to) ? from : null,
    to: isDay(to) ? to : null,
    move: one(moveKinds, params.get('move')),
    state: one(blankStates, params.get('state')),
    series: params.get('series')?.trim() ?? '',
    number: params.get('number')?.trim() ?? '',
  };
}

/** The parameters of a filter: the first page of its list. What is not chosen leaves no trace. */
export function writeBook(filter: BookFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) params.set(name, value);
  return params;
}

export function bookQuery({ territory, kind, honours, from, to }: BookFilter): BlankBookFilter {
  return { territoryId: territory, documentKind: kind, honours, from, to };
}

/** What goes along from one view of the blanks to another: whose they are. */
export function territorySearch(params: URLSearchParams): string {
  const territory = params.get('territory');
  return territory ? `?territory=${encodeURIComponent(territory)}` : '';
}
