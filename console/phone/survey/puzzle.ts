import { sha256 } from './sha256.ts';

/** So long at a time: a tap is answered in between. */
const TURN_MS = 12;

/**
 * The number that the server asks of a phone at a poster: SHA-256 of challenge, device and number begins with so many zero bits.
 * With a SHA-256 of our own, because a page on plain http has none, and sixty thousand promises are slower than the sums.
 */
export async function solve(text: string, bits: number): Promise<string> {
  for (let n = 0; ;) {
    for (const until = performance.now() + TURN_MS; performance.now() < until; n++) if (isSolved(`${text}:${n}`, bits)) return String(n);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** No server asks for more than 32. */
const isSolved = (text: string, bits: number) => Math.clz32(sha256(text)[0]!) >= bits;
