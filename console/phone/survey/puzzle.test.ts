import { describe, expect, it } from '@jest/globals';
import { solve } from './puzzle.ts';
import { sha256 } from './sha256.ts';

const own = (text: string) => [...sha256(text)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const real = async (text: string) => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

describe('the work for a poster', () => {
  it('reckons SHA-256 as everybody does, at every length around a block', async () => {
    for (let length = 0; length <= 200; length++) {
      const text = Array.from({ length }, (_, i) => String.fromCharCode(33 + ((i * 7 + length) % 90))).join('');
      expect(own(text)).toBe(await real(text));
    }
  });

  it('finds a number, and lets others have their turn meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const solution = await solve('lx3.abc', 16);
    clearInterval(timer);
    expect(await real(`lx3.abc:${solution}`)).toMatch(/^0000/);
    expect(turns).toBeGreaterThan(0);
  });
});
