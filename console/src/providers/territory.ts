import { useSyncExternalStore } from 'react';

/**
 * The territory acted for lives in the address (`/?t=210102#/grids`), before the hash that the router owns: so two tabs can hold
 * two districts, a reload keeps it, a link can be sent, and no navigation inside the console can lose it.
 */
const listeners = new Set<() => void>();

/** @returns the code in the address, or null for the one the API chooses (one's own) */
export const territoryInAddress = () => new URLSearchParams(window.location.search).get('t');

export function chooseTerritory(code: string | null) {
  const address = new URL(window.location.href);
  if (code) address.searchParams.set('t', code);
  else address.searchParams.delete('t');
  // Replaced, not pushed: the router counts its own entries and would take ours for one of them.
  window.history.replaceState(window.history.state, '', address);
  for (const listener of listeners) listener();
}

export function onTerritory(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

export const useTerritoryInAddress = () => useSyncExternalStore(onTerritory, territoryInAddress);

/** Asks first when a form has unsaved input: it answers `beforeunload` as if the page were left. */
export function mayLeave(question: string) {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return !leaving.defaultPrevented || window.confirm(question);
}
