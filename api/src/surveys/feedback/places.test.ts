import { describe, expect, test } from '@jest/globals';
import { generatorOf } from '../statistics/index.js';
import { placesOf } from './places.js';

const D = '210102';
const grid = (street: number, community: number, number: number) =>
  `${D}${String(street).padStart(3, '0')}${String(community).padStart(3, '0')}${String(number).padStart(3, '0')}`;
const places = (counts: Record<string, number>, minimum = 10) => Object.fromEntries(placesOf(new Map(Object.entries(counts)), minimum));

describe('where a text may be told to come from', () => {
  test('a community where enough wrote is told, a grid never', () => {
    expect(places({ [grid(1, 1, 1)]: 8, [grid(1, 1, 2)]: 4 })).toEqual({ [grid(1, 1, 1)]: `${D}001001`, [grid(1, 1, 2)]: `${D}001001` });
  });

  test('what is too few goes to the street, and takes the smallest community with it if it would stand alone there', () => {
    const counts = { [grid(1, 1, 1)]: 30, [grid(1, 2, 1)]: 12, [grid(1, 3, 1)]: 3 };
    expect(places(counts)).toEqual({ [grid(1, 1, 1)]: `${D}001001`, [grid(1, 2, 1)]: `${D}001`, [grid(1, 3, 1)]: `${D}001` });
  });

  test('and so to the district; what is too few even there is not told', () => {
    expect(places({ [grid(1, 1, 1)]: 4, [grid(2, 1, 1)]: 7 })).toEqual({ [grid(1, 1, 1)]: D, [grid(2, 1, 1)]: D });
    expect(places({ [grid(1, 1, 1)]: 4, [grid(2, 1, 1)]: 5 })).toEqual({ [grid(1, 1, 1)]: null, [grid(2, 1, 1)]: null });
    expect(places({ [`${D}001`]: 4, [D]: 12 })).toEqual({ [`${D}001`]: D, [D]: D });
    expect(places({})).toEqual({});
  });

  test('in a thousand districts nothing that can be told from anything is smaller than the minimum', () => {
    const random = generatorOf('places');
    for (let i = 0; i < 1_000; i++) {
      const counts = new Map<string, number>();
      for (let k = 0; k < 1 + random.below(12); k++)
        counts.set(grid(1 + random.below(3), 1 + random.below(4), random.below(3)), 1 + random.below(20));
      const told = Map.groupBy(placesOf(counts, 10), ([, place]) => place);
      for (const [place, codes] of told) {
        const n = codes.reduce((sum, [code]) => sum + (counts.get(code) ?? 0), 0);
        if (place === null) expect(told.size).toBe(1);
        else expect(n).toBeGreaterThanOrEqual(10);
        if (place !== null) expect(codes.every(([code]) => code.startsWith(place))).toBe(true);
      }
    }
  });
});
