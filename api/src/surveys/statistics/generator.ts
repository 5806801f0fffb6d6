import { createHash } from 'node:crypto';

/** A sequence of numbers that look random and are the same for the same seed, here and in ten years. */
export interface Generator {
  /** A number from 0 (included) to 1 (excluded), in steps of 2^-32. */
  next(): number;
  /** A whole number from 0 to `below` − 1, each as likely as the other. @throws RangeError unless 1 ≤ below ≤ 2^32 */
  below(below: number): number;
}

/**
 * xoshiro128** (Blackman & Vigna 2018), its state the first 16 bytes of the SHA-256 of the seed. Own code rather than a
 * package: a draw must come out the same whenever somebody checks it, whatever version of what is installed then.
 */
export function generatorOf(seed: string): Generator {
  const hash = createHash('sha256').update(seed).digest();
  let [a, b, c, d] = [hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), hash.readUInt32LE(12)];
  const word = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return {
    next: () => word() / 2 ** 32,
    below(below) {
      if (!(Number.isInteger(below) && below >= 1 && below <= 2 ** 32)) throw new RangeError(`There is no whole number below ${below}.`);
      // The last, incomplete round of numbers is thrown again: else the small ones would come more often.
      const fair = 2 ** 32 - (2 ** 32 % below);
      let value = word();
      while (value >= fair) value = word();
      return value % below;
    },
  };
}

const rotate = (value: number, bits: number) => (value << bits) | (value >>> (32 - bits));
