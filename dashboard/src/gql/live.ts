import type { Client } from 'graphql-ws';
import type { TypedDocumentString } from './generated/graphql';

// One socket per tab for every stream: server-sent events on plain HTTP/1.1
// starve the seventh tab, and clerks open each case in a tab.

export type Connection = 'connecting' | 'live' | 'lost';

/** How often the server is asked whether it is still there, and how long it may take to say so. */
const pingMs = 20_000;
const pongMs = 5_000;

let client: Client | null = null;
let silence: ReturnType<typeof setTimeout> | undefined;
let connection: Connection = 'connecting';
const listeners = new Set<() => void>();

/** How the socket stands; a store for useSyncExternalStore. */
export const connectionStore = {
  get: (): Connection => connection,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function set(next: Connection): void {
  if (next === connection) return;
  connection = next;
  listeners.forEach((listener) => listener());
}

/** The socket's code comes when the first stream begins: no page waits for it to be drawn. */
async function socket(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  client ??= createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    keepAlive: pingMs,
    // Each stream retries by itself, with its own last position.
    retryAttempts: 0,
    on: {
      connected: () => set('live'),
      closed: () => {
        clearTimeout(silence);
        set('lost');
      },
      ping: (received) => {
        if (!received) silence = setTimeout(cut, pongMs);
      },
      pong: (received) => {
        if (received) clearTimeout(silence);
      },
    },
  });
  return client;
}

/** A connection that the network lost without closing it: every stream tries anew. */
function cut(): void {
  client?.terminate();
}

if (typeof window !== 'undefined') window.addEventListener('offline', cut);

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

const nothing = () => undefined;

/** Wait before the n-th try (from 0): doubling, with jitter so that a restarted server is not met by all at once. */
export function retryWait(attempt: number, random = Math.random()): number {
  const wait = Math.min(firstWaitMs * 2 ** attempt, longestWaitMs);
  return wait / 2 + (wait / 2) * random;
}

interface Sink<R> {
  next(data: R): void;
  /** A stream that had been cut runs again. Events may be missing when the server could not resume. */
  resumed(): void;
  /** The server refused the variables (a position it no longer keeps): begin from now on. */
  refused(): void;
}

/** Close codes by which the server says that nobody is signed in. */
const unauthenticated = new Set([4401, 4403]);

/**
 * Follows a subscription until the returned function is called. Every try asks
 * for the variables anew, so the caller can resume behind the last event.
 */
export function follow<R, V extends object>(document: TypedDocumentString<R, V>, variables: () => V, sink: Sink<R>): () => void {
  let stopped = false;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe: () => void = nothing;

  const retry = () => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(start, retryWait(attempt++));
  };
  const fail = (error: unknown) => {
    if (error instanceof CloseEvent && unauthenticated.has(error.code)) return;
    if (Array.isArray(error)) sink.refused();
    retry();
  };
  const subscribe = (over: Client) => {
    if (stopped) return;
    unsubscribe = over.subscribe<R>(
      { query: document.toString(), variables: variables() as Record<string, unknown> },
      {
        next: ({ data }) => {
          attempt = 0;
          if (data) sink.next(data);
        },
        error: fail,
        complete: retry,
      },
    );
  };
  const start = () => {
    const again = attempt > 0;
    if (!again && connection !== 'live') set('connecting');
    socket().then(subscribe, retry);
    if (again) sink.resumed();
  };
  start();

  return () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe();
  };
}
