// A page of a list in the URL: the cursor it begins behind (or ends before), and
// its number for people. Lists are keyset connections: page 7 cannot be asked
// for without the cursor of page 6.

export interface Place {
  page: number;
  after: string | null;
  before: string | null;
}

export function readPlace(params: URLSearchParams): Place {
  const page = Number(params.get('page') ?? '1');
  const after = params.get('after');
  const before = params.get('before');
  if (!Number.isInteger(page) || page < 2 || (!after && !before)) return { page: 1, after: null, before: null };
  return { page, after, before: after ? null : before };
}

type Turn = { after: string; page: number } | { before: string; page: number } | null;

/** The parameters of another page of the same list; null for the first. */
export function pageParams(params: URLSearchParams, turn: Turn): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of ['page', 'after', 'before']) next.delete(name);
  for (const [name, value] of Object.entries(turn ?? {})) next.set(name, String(value));
  return next;
}

/** Arguments of the connection for a place. */
export function pageArguments(place: Place, size: number) {
  return place.before ? { last: size, before: place.before } : { first: size, after: place.after };
}
