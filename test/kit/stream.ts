import { createClient } from 'graphql-sse';
import type { Refusal } from './client.js';
import { until, type AlertEvent } from './socket.js';

const ALERTS =
  'subscription Alerts($areas: [String!]!, $after: String) { alerts(areas: $areas, after: $after) { kind cursor alert { id seq headline district scope } } }';

export interface StreamOptions {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The stock client of graphql-sse, which does not come back by itself. */
export function connectStream({ url, headers = {} }: StreamOptions) {
  const client = createClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 });
  return {
    leave: () => client.dispose(),
    /** Collects what an operation says. */
    subscribe<T>(query: string, variables: Record<string, unknown> = {}) {
      const heard: T[] = [];
      const refusals: Refusal[] = [];
      const failures: unknown[] = [];
      let isOver = false;
      const stop = client.subscribe<T>(
        { query, variables },
        {
          next: ({ data, errors }) => (data ? heard.push(data) : refusals.push(...((errors ?? []) as unknown as Refusal[]))),
          error: (error) => failures.push(error),
          complete: () => void (isOver = true),
        },
      );
      return { heard, refusals, failures, stop, isOver: () => isOver };
    },
  };
}

/** A phone that listens for alerts on an event stream. */
export function listenByStream({
  areas,
  after,
  ...options
}: StreamOptions & { readonly areas: readonly string[]; readonly after?: string | undefined }) {
  const client = connectStream(options);
  const { heard, ...rest } = client.subscribe<{ alerts: AlertEvent }>(ALERTS, { areas, ...(after !== undefined && { after }) });
  return {
    ...client,
    ...rest,
    get events() {
      return heard.map(({ alerts }) => alerts);
    },
    get numbers() {
      return heard.flatMap(({ alerts }) => (alerts.alert ? [alerts.alert.seq] : []));
    },
    hears: (id: string) => until(() => heard.some(({ alerts }) => alerts.alert?.id === id), `alert ${id}`),
    caughtUp: () => until(() => heard.some(({ alerts }) => alerts.kind === 'CAUGHT_UP'), 'the marker CAUGHT_UP'),
  };
}
