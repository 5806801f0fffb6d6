import { recall, remember } from './memory.ts';

/** Anything else would be refused, and a phone that is refused hears nothing. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** A random number that this phone goes by. It says nothing of who holds it; `crypto.randomUUID` is missing on plain http. */
export function deviceId(): string {
  const known = recall('device', isId);
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  remember('device', id);
  return id;
}
