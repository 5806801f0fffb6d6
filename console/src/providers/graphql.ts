import type { TypedDocumentString } from '@gridward/schema';
import { ApiError, type WireError } from './errors';
import { localeNow } from './locale';
import { territoryInAddress } from './territory';

/** Variables may be left out when none is required. */
export type VariablesOf<V> = Record<string, never> extends V ? [variables?: V, options?: SendOptions] : [variables: V, options?: SendOptions];

interface SendOptions {
  signal?: AbortSignal | undefined;
  /** Act for another territory than the one in the address. */
  territory?: string | undefined;
}

/**
 * Sends one operation for the territory in the address, in the language of the page.
 * @throws ApiError with the code, and what is wrong with which field
 */
export async function send<R, V>(document: TypedDocumentString<R, V>, ...[variables, options]: VariablesOf<V>): Promise<R> {
  const territory = options?.territory ?? territoryInAddress();
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'apollo-require-preflight': '1',
      'accept-language': localeNow(),
      ...(territory && { 'x-gridward-territory': territory }),
    },
    body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
    signal: options?.signal ?? null,
  }).catch((cause: unknown) => {
    if (options?.signal?.aborted) throw cause;
    throw new ApiError({ message: '', extensions: { code: 'OFFLINE' } }, cause);
  });

  const answer = (await response.json().catch(() => null)) as { data?: R; errors?: WireError[] } | null;
  const first = answer?.errors?.[0];
  if (first) throw new ApiError(first);
  if (!answer?.data)
    throw new ApiError({ message: '', extensions: { code: response.status >= 500 ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' } });
  return answer.data;
}
