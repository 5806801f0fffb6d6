import type { Document } from './documents.ts';
import { skew } from './clock.ts';

interface Answer<Data> {
  readonly data: Data;
  /** What the answer tells about the phone's clock. */
  readonly skew: number | null;
}

/** The server has answered, and said no. */
export class Refusal extends Error {}

const PATIENCE_MS = 20_000;

/** Asks the API as nobody in particular. Throws when the line or the server fails. */
export async function ask<Data, Variables>(document: Document<Data, Variables>, variables: Variables): Promise<Answer<Data>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  const askedAt = Date.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document.text, variables }),
      cache: 'no-store',
      credentials: 'omit',
      signal: stop.signal,
    });
    const ahead = skew(response.headers.get('date'), askedAt, Date.now());
    const { data, errors } = (await response.json()) as { data?: Data | null; errors?: readonly { extensions?: { code?: string } }[] };
    if (!data) throw new Refusal(errors?.[0]?.extensions?.code ?? `HTTP ${response.status}`);
    return { data, skew: ahead };
  } finally {
    clearTimeout(timer);
  }
}
