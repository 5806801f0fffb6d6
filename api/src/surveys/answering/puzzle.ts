import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ServiceKey } from '../../request/context.js';

export const puzzlesKey = new ServiceKey<Puzzles>('survey puzzles');

/** What a phone brings. */
interface Solved {
  /** What the challenge was made for: it fits nowhere else. */
  readonly place: string;
  readonly challenge: string;
  readonly device: string;
  /** The number that was found, as text. */
  readonly solution: string;
}

/** Long enough for a slow reader; a challenge says itself when it was made. */
const VALID_MS = 2 * 3_600_000;

/**
 * Work for a phone before it may answer at a poster, where anybody can (hashcash: find a number so that SHA-256 of challenge, device
 * and number begins with so many zero bits). A person does not notice it; a script that answers as ten thousand phones pays for each.
 */
export class Puzzles {
  constructor(private readonly secret: Buffer) {}

  challenge(place: string, now = Date.now()): string {
    const at = now.toString(36);
    return `${at}.${this.#sign(place, at)}`;
  }

  /** @param bits how many zero bits it takes */
  isSolved({ place, challenge, device, solution }: Solved, bits: number, now = Date.now()): boolean {
    const [at = '', signature = ''] = challenge.split('.');
    const age = now - Number.parseInt(at, 36);
    if (!(age >= 0 && age <= VALID_MS) || solution.length > 20) return false;
    const [own, given] = [Buffer.from(this.#sign(place, at)), Buffer.from(signature)];
    if (own.length !== given.length || !timingSafeEqual(own, given)) return false;
    return leadingZeros(createHash('sha256').update(`${challenge}:${device}:${solution}`).digest()) >= bits;
  }

  #sign(place: string, at: string): string {
    return createHmac('sha256', this.secret).update(`${place} ${at}`).digest('base64url');
  }
}

function leadingZeros(bytes: Buffer): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? 8 * bytes.length : 8 * first + Math.clz32(bytes[first] ?? 0) - 24;
}
