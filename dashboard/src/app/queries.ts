import { QueryCache, QueryClient } from '@tanstack/react-query';
import { failureKind } from '@/gql/faults';
import { viewerQuery } from '@/gql/viewer';

const freshMs = 15_000;

/** The cache of what the server said. A session that ended anywhere ends the page's too. */
export function newQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const isViewer = query.queryKey[0] === viewerQuery.queryKey[0];
        if (failureKind(error) === 'UNAUTHENTICATED' && !isViewer) {
          void queries.resetQueries({ queryKey: viewerQuery.queryKey });
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        // A refusal stays a refusal; only a lost or overloaded server is worth asking again.
        retry: (count, error) => count < 2 && ['NETWORK', 'UNAVAILABLE'].includes(failureKind(error)),
      },
    },
  });
  return queries;
}
