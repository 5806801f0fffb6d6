/** Numbers that are the same for the same seed (mulberry32): good enough to make people up, quick enough for millions. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, below: (below) => Math.floor(next() * below), normal };
}

export const indicator = (key, kind, weight, rest = {}) => ({
  key,
  kind,
  weight,
  unit: kind === 'KPI' ? 'PERCENT' : 'POINTS',
  direction: 'MORE',
  floor: 0,
  target: 100,
  most: kind === 'BONUS' || kind === 'DEDUCTION' ? 5 : 110,
  leastExposure: 0,
  isExpected: false,
  isShrunken: false,
  raters: [],
  capsAt: kind === 'VETO' ? 'UNQUALIFIED' : null,
  ...rest,
});
