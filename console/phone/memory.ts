/** What the phone keeps. A browser that forbids it, or is full, still shows alerts as long as the page is open. */
const PREFIX = 'gridward.phone.';

export function recall<Value>(key: string, isValid: (value: unknown) => value is Value): Value | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
    return isValid(value) ? value : null;
  } catch {
    return null;
  }
}

export function remember(key: string, value: unknown) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Nothing to be done for it, and nothing the reader could do.
  }
}

export function forget(key: string) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // As above.
  }
}

/** Another tab of this page wrote `key`. */
export function onOtherTab(listener: (key: string) => void) {
  addEventListener('storage', ({ key }) => key?.startsWith(PREFIX) && listener(key.slice(PREFIX.length)));
}
