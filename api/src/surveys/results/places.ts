import type { Place } from './answers.js';

export interface Places {
  readonly codes: readonly string[];
  /** Of each place the one that contains it; null for an area of the survey. */
  readonly parents: readonly (string | null)[];
  /** Of each stratum the places that contain it, as numbers in `codes`. */
  readonly ofStratum: readonly (readonly number[])[];
}

/** Digits of a district, a street, a community, a grid. */
const LENGTHS = [6, 9, 12, 15];

/** Places of which figures are told: from the grid to the area of the survey, or the areas alone. */
export function placesOf(strata: readonly Place[], { areas, whole }: { readonly areas: readonly string[]; readonly whole: boolean }): Places {
  const numbers = new Map<string, number>();
  const [codes, parents]: [string[], (string | null)[]] = [[], []];
  const numberOf = (code: string, parent: string | null) => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    numbers.set(code, codes.length);
    parents.push(parent);
    return codes.push(code) - 1;
  };
  const ofStratum = strata.map(({ code }) => {
    const area = areas.find((each) => code.startsWith(each));
    if (area === undefined) return [];
    const chain = LENGTHS.filter((length) => length >= area.length && length <= code.length).map((length) => code.slice(0, length));
    return (whole ? chain.slice(0, 1) : chain).map((each, i) => numberOf(each, chain[i - 1] ?? null));
  });
  return { codes, parents, ofStratum };
}
