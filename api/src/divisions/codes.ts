import type { DIVISION_KINDS, DIVISION_LEVELS } from './division.entity.js';

export type DivisionLevel = (typeof DIVISION_LEVELS)[number];
export type DivisionKind = (typeof DIVISION_KINDS)[number];

/** The digits of a code as published, by level: GB/T 2260, GB/T 10114, and the rules of the statistics bureau below a street. */
export const CODE_LENGTHS = { CITY: 6, DISTRICT: 6, STREET: 9, COMMUNITY: 12 } as const;

/** Where a division belongs. A city's own parent is a province, which is not kept. */
export const PARENT_LEVELS = { DISTRICT: 'CITY', STREET: 'DISTRICT', COMMUNITY: 'STREET' } as const;

/** The shape of a published code, beyond its length: a city ends in 00, nothing below has an empty place. */
const FORMS: Record<DivisionLevel, RegExp> = {
  CITY: /^\d{4}00$/,
  DISTRICT: /^\d{4}(?!00)\d\d$/,
  STREET: /^\d{6}(?!000)\d{3}$/,
  COMMUNITY: /^\d{9}(?!000)\d{3}$/,
};

export const hasForm = (level: DivisionLevel, published: string) => FORMS[level].test(published);

/** A city is kept as the prefix of all that is in it: 210100 as 2101, 110000 as 11. All others as published. */
export const storedCode = (level: DivisionLevel, published: string) => (level === 'CITY' ? published.replace(/(00)+$/, '') : published);

/**
 * What the code says about the kind. Below a district by the first of its last three digits (GB/T 10114: 0 subdistrict,
 * 1 town, 2-3 township, from 4 what only statistics know); committees 001-199 of residents, 200-399 of villagers.
 */
export function kindOf(level: DivisionLevel, code: string): DivisionKind {
  const last = Number(code.slice(-3));
  switch (level) {
    case 'CITY':
      return 'CITY';
    case 'DISTRICT':
      return districtKind(Number(code.slice(4, 6)));
    case 'STREET':
      return last < 100 ? 'SUBDISTRICT' : last < 200 ? 'TOWN' : last < 400 ? 'TOWNSHIP' : 'QUASI';
    case 'COMMUNITY':
      return last >= 200 && last < 400 ? 'VILLAGE_COMMITTEE' : 'RESIDENTS_COMMITTEE';
  }
}

function districtKind(number: number): DivisionKind {
  if (number >= 81) return 'COUNTY_LEVEL_CITY';
  return number >= 21 && number < 80 ? 'COUNTY' : 'DISTRICT';
}
