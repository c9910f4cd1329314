import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CasesChangedDocument, QueueCountsDocument, QueueDocument } from '@/gql/generated/graphql';
import { nameOf } from '@/gql/useDocument';
import { useConnection, useLive } from '@/gql/useLive';
import type { Connection } from '@/gql/live';

export interface QueueChanges {
  connection: Connection;
  /** Cases that others changed since the list was read. */
  count: number;
  /** Reads the list and its counts anew. */
  show(): void;
}

/**
 * Changes of the desk's cases by others. The list is not redrawn under the
 * pointer: the page says how many changed and shows them when asked.
 */
export function useQueueChanges(territoryId: string | null): QueueChanges {
  const queries = useQueryClient();
  const connection = useConnection();
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const show = () => {
    setChanged(new Set());
    void queries.invalidateQueries({ queryKey: [nameOf(QueueDocument)] });
    void queries.invalidateQueries({ queryKey: [nameOf(QueueCountsDocument)] });
  };
  useLive({
    document: CasesChangedDocument,
    variables: { territoryId },
    from: null,
    cursorOf: (event) => event.applicationChanged.cursor,
    onEvents: (events) => {
      const fresh = events.map((event) => event.applicationChanged.application).filter((c) => !isKnown(queries, c));
      if (fresh.length) setChanged((ids) => new Set([...ids, ...fresh.map((c) => c.id)]));
    },
    onResumed: show,
  });
  return { connection, count: changed.size, show };
}

/** Whether the list already shows this version: the viewer's own acts come back as events too. */
function isKnown(queries: ReturnType<typeof useQueryClient>, changed: { id: string; version: number }): boolean {
  return queries
    .getQueriesData<{ applications: { edges: { node: { id: string; version: number } }[] } }>({ queryKey: [nameOf(QueueDocument)] })
    .some(([, data]) => data?.applications.edges.some(({ node }) => node.id === changed.id && node.version >= changed.version));
}
