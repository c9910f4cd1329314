import { isDay } from '@/format/day';
import type { Span } from '@/format/period';
import type { ApplicationFilter, ApplicationOrder, ApplicationStatus, Channel } from '@/gql/generated/graphql';

// The filter of the list, as it stands in the URL:
// ?territory=…&show=overdue&status=ACCEPTED,ISSUED&channel=PORTAL&from=…&to=…&sort=due
// What it does not understand it leaves out; a link from another release still opens.

export const shows = ['all', 'open', 'overdue'] as const;

export type Show = (typeof shows)[number];

export const statuses: readonly ApplicationStatus[] = [
  'RECEIVED',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'IN_PREPARATION',
  'NOTICE_GIVEN',
  'REFUSED',
  'ISSUED',
  'AT_CORPORATION',
  'RETURNED_TO_SCHOOL',
  'HANDED_OVER',
  'WITHDRAWN',
];

export const channels: readonly Channel[] = ['SCHOOL_OFFICE', 'STATE_CORPORATION', 'PORTAL'];

export type Sort = 'new' | 'due';

export interface CaseFilter {
  territory: string | null;
  show: Show;
  statuses: ApplicationStatus[];
  channel: Channel | null;
  handedIn: Span | null;
  sort: Sort;
}

/** Whatever is overdue is read from the longest overdue, everything else from the newest. */
function naturalSort(show: Show): Sort {
  return show === 'all' ? 'new' : 'due';
}

export function readFilter(params: URLSearchParams): CaseFilter {
  const from = params.get('from');
  const to = params.get('to');
  const named = (params.get('status') ?? '').split(',');
  const show = shows.find((name) => name === params.get('show')) ?? 'all';
  const sort = params.get('sort');
  return {
    territory: params.get('territory') || null,
    show,
    statuses: statuses.filter((status) => named.includes(status)),
    channel: channels.find((channel) => channel === params.get('channel')) ?? null,
    handedIn: isDay(from) && isDay(to) && from <= to ? { from, to } : null,
    sort: sort === 'new' || sort === 'due' ? sort : naturalSort(show),
  };
}

/** The parameters of a filter; the first page of its list. Defaults leave no trace. */
export function writeFilter(filter: CaseFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.territory) params.set('territory', filter.territory);
  if (filter.show !== 'all') params.set('show', filter.show);
  if (filter.statuses.length) params.set('status', filter.statuses.join(','));
  if (filter.channel) params.set('channel', filter.channel);
  if (filter.handedIn) {
    params.set('from', filter.handedIn.from);
    params.set('to', filter.handedIn.to);
  }
  if (filter.sort !== naturalSort(filter.show)) params.set('sort', filter.sort);
  return params;
}

export function toApi(filter: CaseFilter): { filter: ApplicationFilter; orderBy: ApplicationOrder } {
  return {
    filter: {
      territoryId: filter.territory,
      open: filter.show === 'open' ? true : null,
      overdue: filter.show === 'overdue' ? true : null,
      statuses: filter.statuses.length ? filter.statuses : null,
      channels: filter.channel ? [filter.channel] : null,
      handedIn: filter.handedIn,
    },
    orderBy: filter.sort === 'due' ? 'DUE_ASC' : 'HANDED_IN_DESC',
  };
}

export const noFilter: CaseFilter = { territory: null, show: 'all', statuses: [], channel: null, handedIn: null, sort: 'new' };

export function isFiltered(filter: CaseFilter): boolean {
  return writeFilter({ ...filter, sort: naturalSort(filter.show) }).size > 0;
}
