import type { Tell } from './calling.js';

export const CALLED = 'gridward_callout';

const NOTIFY = `select pg_notify('${CALLED}', ? || ':' || account) from jsonb_array_elements_text(?::jsonb) called(account)`;

/** Tells the open consoles and phones of those who are called. */
export const tellOnline: Tell = async (em, district, calls) => {
  const accounts = [...new Set(calls.map(({ accountId }) => accountId))];
  await em.execute(NOTIFY, [district, JSON.stringify(accounts)]);
  return new Map(accounts.map((id) => [id, ['SOCKET']]));
};
