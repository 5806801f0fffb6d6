import { useEffect, useState } from 'preact/hooks';

/** One thing per screen. In the address after #, so that the phone's back button works. */
export type Screen =
  | { readonly name: 'alerts' | 'history' | 'settings' | 'scan' }
  | { readonly name: 'past'; readonly id: string }
  | { readonly name: 'did'; readonly survey: string }
  | { readonly name: 'event'; readonly token: string }
  | { readonly name: 'areas'; readonly parent: string | null }
  | { readonly name: 'result'; readonly id: string; readonly code: string | null }
  | { readonly name: 'survey'; readonly token: string; readonly at: string | null };

const read = (hash: string): Screen => {
  const [name = '', detail = '', more = ''] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'past') return { name, id: detail };
  if (name === 'e') return { name: 'event', token: detail };
  if (name === 'did') return { name, survey: detail };
  // Short, because it is printed as a code.
  if (name === 's') return { name: 'survey', token: detail, at: more || null };
  if (name === 'r') return { name: 'result', id: detail, code: more || null };
  if (name === 'areas') return { name, parent: detail || null };
  if (name === 'history' || name === 'settings' || name === 'scan') return { name };
  return { name: 'alerts' };
};

export const go = (path: string) => {
  location.hash = `#/${path}`;
};

export function useScreen(): Screen {
  const [screen, setScreen] = useState(() => read(location.hash));
  useEffect(() => {
    const follow = () => setScreen(read(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return screen;
}
