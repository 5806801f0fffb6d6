import type { TypedDocumentString } from '@gridward/schema';
import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'ra-core';
import { useEffect } from 'react';
import { ApiError } from './errors';
import { send, type VariablesOf } from './graphql';
import { onTerritory } from './territory';

/** What the API refused will be refused again; only a line that was cut is worth a second try. */
const worthRetrying = (failures: number, error: unknown) =>
  failures < 2 && error instanceof ApiError && ['OFFLINE', 'SERVICE_UNAVAILABLE'].includes(error.code);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 10_000, refetchOnWindowFocus: false }, mutations: { retry: false } },
});

// Everything on the page belongs to the territory in the address: another territory, another answer.
onTerritory(() => void queryClient.resetQueries());

interface Options {
  enabled?: boolean;
  staleTime?: number;
  refetchInterval?: number | false;
  /** Keep showing the last answer while the next one is on its way. */
  keep?: boolean;
  /** Ask for another territory than the one in the address. */
  territory?: string | undefined;
}

const nameOf = (document: TypedDocumentString<unknown, unknown>) => /\b(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? 'anonymous';

/** One query, beside react-admin's resources. A session that ended leads to signing in. */
export function useOperation<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { keep, territory, ...options }: Options = {},
): UseQueryResult<R, Error> {
  const signOutIfEnded = useLogoutIfAccessDenied();
  const answer = useQuery<R, Error>({
    queryKey: ['operation', nameOf(document as TypedDocumentString<unknown, unknown>), variables, territory],
    queryFn: ({ signal }) => send(document, ...([variables, { signal, territory }] as unknown as VariablesOf<V>)),
    ...(keep && { placeholderData: keepPreviousData }),
    ...options,
  });
  const { error } = answer;
  useEffect(() => {
    if (error) void signOutIfEnded(error);
  }, [error, signOutIfEnded]);
  return answer;
}

/** One mutation. Afterwards everything on the page is read again: one change shows in many places. */
export function useChange<R, V>(document: TypedDocumentString<R, V>) {
  const client = useQueryClient();
  const signOutIfEnded = useLogoutIfAccessDenied();
  return useMutation<R, Error, V>({
    mutationFn: (variables) => send(document, ...([variables] as unknown as VariablesOf<V>)),
    onSuccess: () => void client.invalidateQueries(),
    onError: (error) => void signOutIfEnded(error),
  });
}
