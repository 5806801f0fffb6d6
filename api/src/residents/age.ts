/** In the register stands a band only; the year of birth is sealed. */
export const AGE_BANDS = ['AGE_0_17', 'AGE_18_39', 'AGE_40_59', 'AGE_60_79', 'AGE_80_PLUS'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const FIRST_AGES = [0, 18, 40, 60, 80];

/** Age counts by calendar year, as no day of birth is kept: who turns 18 this year is 18 from January. */
export function ageBandOf(birthYear: number, year: number): AgeBand {
  const index = FIRST_AGES.findLastIndex((first) => year - birthYear >= first);
  return AGE_BANDS[Math.max(index, 0)] ?? 'AGE_0_17';
}
