import { describe, expect, it } from '@jest/globals';
import { skew } from './clock.ts';

const AT = Date.parse('2026-11-22T08:00:00Z');

describe('the clock of the phone', () => {
  it('is right when it differs by no more than the header can tell', () => {
    expect(skew('Sun, 22 Nov 2026 08:00:00 GMT', AT, AT + 200)).toBe(0);
    expect(skew('Sun, 22 Nov 2026 08:00:04 GMT', AT, AT + 9_000)).toBe(0);
  });

  it('is put right when it is wrong', () => {
    expect(skew('Sun, 22 Nov 2026 09:00:00 GMT', AT, AT + 200)).toBe(3_600_400);
    expect(skew('Sat, 21 Nov 2026 08:00:00 GMT', AT, AT)).toBe(-86_399_500);
  });

  it('is left as it is when the server does not say', () => {
    expect(skew(null, AT, AT)).toBeNull();
    expect(skew('noon', AT, AT)).toBeNull();
  });
});
