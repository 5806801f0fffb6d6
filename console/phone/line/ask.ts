import type { Document } from './documents.ts';
import { skew } from './clock.ts';

interface Answer<Data> {
  readonly data: Data;
  /** What the answer tells about the phone's clock. */
  readonly skew: number | null;
}

/** The server has answered, and said no. The message is its code. */
export class Refusal extends Error {
  /** @param fields of the input that are wrong: `answers.0.value` */
  constructor(
    code: string,
    readonly fields: readonly string[] = [],
  ) {
    super(code);
  }
}

interface Fault {
  readonly extensions?: { readonly code?: string; readonly fieldErrors?: readonly { readonly field: string }[] };
}

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
    const { data, errors } = (await response.json()) as { data?: Data | null; errors?: readonly Fault[] };
    if (!data) throw refusal(errors?.[0], response.status);
    return { data, skew: ahead };
  } finally {
    clearTimeout(timer);
  }
}

const refusal = ({ extensions }: Fault = {}, status: number) =>
  new Refusal(
    extensions?.code ?? `HTTP ${status}`,
    extensions?.fieldErrors?.map(({ field }) => field),
  );
