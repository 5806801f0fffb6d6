import type { TypedDocumentString } from '@gridward/schema';
import { createClient, type Client, type Sink } from 'graphql-ws';
import { useSyncExternalStore } from 'react';
import { localeNow } from './locale';
import { onTerritory, territoryInAddress } from './territory';

type LineState = 'offline' | 'connecting' | 'live';

const LONGEST_WAIT = 30_000;
const listeners = new Set<() => void>();
let state: LineState = 'connecting';
let client: Client | undefined;

function become(next: LineState) {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Doubles from half a second, spread by chance: after a restart a thousand consoles must not come back in the same second. */
const wait = (tries: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.min(LONGEST_WAIT, 500 * 2 ** tries) * (0.5 + Math.random() / 2)));

function connect(): Client {
  const made = createClient({
    url: new URL('/graphql', window.location.href).href.replace(/^http/, 'ws'),
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: wait,
    keepAlive: 20_000,
    connectionParams: () => ({ territory: territoryInAddress(), locale: localeNow() }),
    on: { connecting: () => become('connecting'), connected: () => become('live'), closed: () => become('offline') },
  });
  // The territory is told once, when connecting: another one needs another connection. What is subscribed comes back by itself.
  onTerritory(() => made.terminate());
  return made;
}

/**
 * Opens the one socket of this page on first use, with the cookie of the session, and keeps it open.
 * @returns ends the subscription
 */
export function subscribe<R, V>(document: TypedDocumentString<R, V>, variables: V, sink: Sink<R>): () => void {
  client ??= connect();
  return client.subscribe<R>(
    { query: document.toString(), variables: variables as Record<string, unknown> },
    {
      next: ({ data, errors }) => (errors?.length ? sink.error(errors) : data && sink.next(data)),
      error: (error) => sink.error(error),
      complete: () => sink.complete(),
    },
  );
}

const onLine = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLine = () => useSyncExternalStore(onLine, () => state);
