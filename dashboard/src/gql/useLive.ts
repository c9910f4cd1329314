import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from './generated/graphql';
import { connectionStore, follow, type Connection } from './live';

export function useConnection(): Connection {
  return useSyncExternalStore(connectionStore.subscribe, connectionStore.get);
}

/** Events are handed over in batches, so that a burst costs one render. */
const batchMs = 250;

/** A tab hidden for this long gives up its socket. */
const hiddenMs = 60_000;

interface Live<R, V> {
  document: TypedDocumentString<R, V & { after?: string | null }>;
  variables: V;
  /** Position to begin behind; null for «from now on», undefined while it is not known yet. */
  from: string | null | undefined;
  cursorOf(event: R): string;
  onEvents(events: R[]): void;
  /** The stream runs again after a break: what is on the page may be old. */
  onResumed?(): void;
  paused?: boolean;
}

/** Follows a stream while the component is there, and resumes it behind the last event. */
export function useLive<R, V extends object>(live: Live<R, V>): void {
  const latest = useRef(live);
  useEffect(() => {
    latest.current = live;
  });
  const ready = live.from !== undefined && !live.paused;
  const key = JSON.stringify(live.variables);
  const position = useRef<{ key: string; after: string | null } | null>(null);

  useEffect(() => {
    if (!ready) return;
    if (position.current?.key !== key) position.current = { key, after: latest.current.from ?? null };
    return whileSeen(() => stream(latest, position));
  }, [ready, key]);
}

function stream<R, V extends object>(
  latest: { current: Live<R, V> },
  position: { current: { after: string | null } | null },
): () => void {
  let batch: R[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const events = batch;
    batch = [];
    latest.current.onEvents(events);
  };
  const stop = follow(
    latest.current.document,
    () => ({ ...latest.current.variables, after: position.current?.after ?? null }),
    {
      next: (event) => {
        if (position.current) position.current.after = latest.current.cursorOf(event);
        batch.push(event);
        timer ??= setTimeout(flush, batchMs);
      },
      resumed: () => latest.current.onResumed?.(),
      refused: () => {
        if (position.current) position.current.after = null;
      },
    },
  );
  return () => {
    stop();
    clearTimeout(timer);
    if (batch.length) flush();
  };
}

/** Runs while the tab is seen, and a minute longer. */
function whileSeen(run: () => () => void): () => void {
  let stop: (() => void) | null = run();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    clearTimeout(timer);
    if (!document.hidden) {
      stop ??= run();
      return;
    }
    timer = setTimeout(() => {
      stop?.();
      stop = null;
    }, hiddenMs);
  };
  document.addEventListener('visibilitychange', change);
  return () => {
    document.removeEventListener('visibilitychange', change);
    clearTimeout(timer);
    stop?.();
  };
}
