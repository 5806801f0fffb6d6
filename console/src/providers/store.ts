import { localStorageStore, type Store } from 'ra-core';

/**
 * What somebody arranged (columns, saved views, filters) belongs to the account: two clerks at one computer do not see each
 * other's, and signing out does not throw it away, as react-admin's own store would.
 */
const OF_THE_BROWSER = new Set(['locale', 'theme', 'menu.narrow']);
const inner = localStorageStore('1', 'gridward');
let account = 'nobody';

export const storeBelongsTo = (accountId: string) => {
  account = accountId;
};

const own = (key: string) => (OF_THE_BROWSER.has(key) ? key : `${account}/${key}`);

export const store: Store = {
  setup: inner.setup,
  teardown: inner.teardown,
  getItem: (key, fallback) => inner.getItem(own(key), fallback),
  setItem: (key, value) => inner.setItem(own(key), value),
  removeItem: (key) => inner.removeItem(own(key)),
  removeItems: (prefix) => inner.removeItems(own(prefix)),
  reset: () => undefined,
  subscribe: (key, callback) => inner.subscribe(own(key), callback),
};
