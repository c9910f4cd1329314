import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from './client';
import type { TypedDocumentString } from './generated/graphql';

interface Options {
  enabled?: boolean;
  /** Milliseconds between two readings, where the page keeps itself fresh. */
  refetchInterval?: number | false;
  /** Shows the rows of the page before, dimmed, while the next ones come. */
  keepPrevious?: boolean;
  /** Milliseconds that an answer is kept once nothing shows it; 0 for a form, which begins with how things are. */
  gcTime?: number;
}

/** The key and the request of a document; for prefetching and for useDocument. */
export function documentQuery<R, V>(document: TypedDocumentString<R, V>, variables: V) {
  return queryOptions({
    queryKey: [nameOf(document), variables],
    queryFn: ({ signal }) => request<R, V>(document, variables, signal),
  });
}

export function useDocument<R, V>(document: TypedDocumentString<R, V>, variables: V, options: Options = {}) {
  const { keepPrevious, ...rest } = options;
  return useQuery({
    ...documentQuery(document, variables),
    ...rest,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Name of the operation, the first part of its query's key: «Queue». */
export function nameOf(document: { toString(): string }): string {
  return /(?:query|mutation|subscription)\s+(\w+)/.exec(document.toString())?.[1] ?? '';
}
