import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Refusal } from './client.js';

const PATIENCE_MS = 15_000;

/** Waits for a condition, and not for ever. */
export async function until(done: () => boolean | Promise<boolean>, what = 'the condition', patience = PATIENCE_MS): Promise<void> {
  for (const end = Date.now() + patience; !(await done()); await wait(10)) if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
}

export interface SocketOptions {
  readonly socketUrl: string;
  readonly token?: string | undefined;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The stock client of graphql-ws on one connection, which does not come back by itself. */
export function connectClient({ socketUrl, token, parameters, headers }: SocketOptions) {
  const closed: { code: number; reason: string }[] = [];
  let socket: WebSocket | undefined;
  const client = createClient({
    url: socketUrl,
    webSocketImpl: headers ? withHeaders(headers) : WebSocket,
    retryAttempts: 0,
    lazy: true,
    lazyCloseTimeout: 60_000,
    onNonLazyError: () => {},
    connectionParams: { ...(token && { token }), ...parameters },
    on: {
      connected: (opened) => void (socket = opened as WebSocket),
      closed: (event) => void closed.push(event as { code: number; reason: string }),
    },
  });
  return {
    closed,
    /** As when the line breaks. */
    drop: () => socket?.terminate(),
    leave: () => Promise.resolve(client.dispose()),
    /** One query or mutation over the socket. */
    async ask<T>(query: string, variables: Record<string, unknown> = {}) {
      for await (const result of client.iterate<T>({ query, variables })) return result as unknown as { data?: T; errors?: readonly Refusal[] };
      throw new Error('No answer.');
    },
    /** Collects what a subscription says. */
    subscribe<T>(query: string, variables: Record<string, unknown> = {}) {
      const heard: T[] = [];
      const refusals: Refusal[] = [];
      const failures: unknown[] = [];
      let ended = false;
      const stop = client.subscribe<T>(
        { query, variables },
        {
          next: ({ data, errors }) => (data ? heard.push(data) : refusals.push(...((errors ?? []) as unknown as Refusal[]))),
          error: (error) => (Array.isArray(error) ? refusals.push(...(error as Refusal[])) : failures.push(error)),
          complete: () => void (ended = true),
        },
      );
      return { heard, refusals, failures, stop, ended: () => ended };
    },
  };
}

const withHeaders = (headers: Readonly<Record<string, string>>) =>
  class extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers });
    }
  };

export type SocketClient = ReturnType<typeof connectClient>;

export interface AlertEvent {
  readonly kind: 'ALERT' | 'CAUGHT_UP';
  readonly cursor: string;
  readonly alert: { readonly id: string; readonly seq: number; readonly headline: string; readonly district: string; readonly scope: string } | null;
}

const ALERTS =
  'subscription Alerts($areas: [String!]!, $after: String) { alerts(areas: $areas, after: $after) { kind cursor alert { id seq headline district scope } } }';

/** A phone that listens for alerts on a connection of its own. */
export function listen(options: SocketOptions & { readonly areas: readonly string[]; readonly after?: string | undefined }) {
  const client = connectClient(options);
  const { heard, ...rest } = client.subscribe<{ alerts: AlertEvent }>(ALERTS, {
    areas: options.areas,
    ...(options.after !== undefined && { after: options.after }),
  });
  return {
    ...client,
    ...rest,
    get events() {
      return heard.map(({ alerts }) => alerts);
    },
    get numbers() {
      return heard.flatMap(({ alerts }) => (alerts.alert ? [alerts.alert.seq] : []));
    },
    /** An alert has arrived, by its id. */
    hears: (id: string) => until(() => heard.some(({ alerts }) => alerts.alert?.id === id), `alert ${id}`),
    /** Everything published before has arrived. */
    caughtUp: () => until(() => heard.some(({ alerts }) => alerts.kind === 'CAUGHT_UP'), 'the marker CAUGHT_UP'),
  };
}
