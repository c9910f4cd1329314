import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LatestBreachesDocument, OverviewDocument, OverviewPartsDocument, SlaBreachedDocument } from '@/gql/generated/graphql';
import { nameOf, useDocument } from '@/gql/useDocument';
import { useConnection, useLive } from '@/gql/useLive';
import { arrived, earlier, merge, type Breach } from './breachList';

/** Without a connection the list is read anew this often. */
const pollMs = 30_000;

/**
 * The breaches of a territory: those before the page was opened, and those that
 * arrive. While somebody reads the list, arrivals wait to be shown.
 */
export function useBreaches(territoryId: string, from: string) {
  const queries = useQueryClient();
  const connection = useConnection();
  const [paused, setPaused] = useState(false);
  const [held, setHeld] = useState(false);
  const [shown, setShown] = useState<Breach[]>([]);
  const [waiting, setWaiting] = useState<Breach[]>([]);

  const latest = useDocument(
    LatestBreachesDocument,
    { id: territoryId },
    { refetchInterval: connection === 'lost' && !paused ? pollMs : false },
  );

  const refreshFigures = () => {
    for (const document of [OverviewDocument, OverviewPartsDocument]) {
      void queries.invalidateQueries({ queryKey: [nameOf(document)] });
    }
  };

  useLive({
    document: SlaBreachedDocument,
    variables: { territoryId },
    from,
    cursorOf: (event) => event.slaBreached.cursor,
    onEvents: (events) => {
      const newest = events.flatMap(arrived).reverse();
      if (held || waiting.length > 0) setWaiting((list) => merge(newest, list));
      else setShown((list) => merge(newest, list));
      refreshFigures();
    },
    onResumed: () => {
      void latest.refetch();
      refreshFigures();
    },
    paused,
  });

  const show = () => {
    setShown((list) => merge(waiting, list));
    setWaiting([]);
  };
  const page = latest.data?.territory?.clocks;
  return {
    connection,
    paused,
    setPaused,
    /** The pointer or the focus is in the list: its rows must not move. */
    hold: (on: boolean) => setHeld(on),
    breaches: merge(shown, page ? earlier(page) : []),
    waiting: waiting.length,
    show,
    total: page?.totalCount ?? null,
    pending: latest.isPending,
    error: latest.data ? null : latest.error,
    retry: () => void latest.refetch(),
  };
}
