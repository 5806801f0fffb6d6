/** What a GraphQL request comes back as. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T | null | undefined;
  readonly errors: readonly Refusal[] | undefined;
}

export interface Refusal {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly fieldErrors?: readonly { field: string; message: string }[];
    readonly [more: string]: unknown;
  };
}

/** A document of `schema/src`, which knows the types of its answer and variables. */
export interface TypedDocument<T, V> {
  __apiType?: (variables: V) => T;
  toString(): string;
}

export interface SendOptions {
  /** Acts for this territory instead of the default one. */
  readonly territory?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** One POST of a GraphQL request. */
export async function post<T>(
  url: string,
  token: string | undefined,
  query: string,
  variables: object,
  { territory, headers, signal }: SendOptions = {},
): Promise<Answer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(territory !== undefined && { 'x-gridward-territory': territory }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const body = (await response.json()) as { data?: T | null; errors?: Refusal[] };
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors };
}

/** @throws Error that quotes the refusal */
export function dataOf<T>({ data, errors }: Answer<T>): T {
  if (errors || data == null) throw new Error(`Expected data, got ${JSON.stringify(errors)}`);
  return data;
}

/** The first refusal. @throws Error when nothing was refused */
export function refusalOf({ data, errors }: Answer<unknown>): { code: string; message: string; fields: string[]; extensions: Refusal['extensions'] } {
  const [first] = errors ?? [];
  if (!first) throw new Error(`Expected a refusal, got ${JSON.stringify(data).slice(0, 500)}`);
  const fields = (first.extensions.fieldErrors ?? []).map(({ field }) => field);
  return { code: first.extensions.code, message: first.message, fields, extensions: first.extensions };
}
