import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { Phone } from './phone.ts';
import { WORDS } from './words.ts';

const Context = createContext<Phone | null>(null);

export const PhoneProvider = Context.Provider;

/** Relative days and the like are looked at this often, an end of an alert exactly when it comes. */
const LOOK_EVERY_MS = 30_000;

export function usePhone() {
  const phone = useContext(Context);
  if (!phone) throw new Error('outside of the page');
  return { phone, words: WORDS[phone.settings.language], now: phone.now() };
}

/** Draws again when the phone hears something, and when something ends by the clock. */
export function useRedraw(phone: Phone) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => phone.subscribe(() => redraw(undefined)), [phone]);
  const ends = phone.current().map(({ endsAt }) => endsAt - phone.now());
  const wait = Math.max(0, Math.min(LOOK_EVERY_MS, ...ends)) + 20;
  useEffect(() => {
    const timer = setTimeout(() => redraw(undefined), wait);
    return () => clearTimeout(timer);
  });
}
