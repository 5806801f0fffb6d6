import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rake, type RakingUnit } from './raking.js';
import { sum } from './sums.js';

const unit = (age: string, sex: string, weight = 1): RakingUnit => ({ weight, categories: { age, sex } });
const margin = (name: string, targets: Record<string, number>) => ({ name, targets: new Map(Object.entries(targets)) });
const of = (units: readonly RakingUnit[], weights: readonly number[], name: string, category: string) =>
  sum(weights.filter((_, i) => units[i]?.categories[name] === category));

const units = [unit('young', 'M', 3), unit('young', 'F', 1), unit('old', 'M', 2), unit('old', 'F', 4)];

test('both margins are met, and what holds cells together stays', () => {
  const raked = rake(units, [margin('age', { young: 60, old: 40 }), margin('sex', { M: 45, F: 55 })]);
  expect(raked).toMatchObject({ converged: true, faults: [] });
  expect(raked.rounds).toBeLessThan(15);
  expect(of(units, raked.weights, 'age', 'young')).toBeCloseTo(60, 0);
  expect(of(units, raked.weights, 'sex', 'F')).toBeCloseTo(55, 6);
  // Fitting scales rows and columns, so the odds ratio of the table is what it was: 3 · 4 / (1 · 2).
  const [a = NaN, b = NaN, c = NaN, d = NaN] = raked.weights;
  expect((a * d) / (b * c)).toBeCloseTo(6, 9);
});

test('a category where nobody answered is said, and the others are met', () => {
  const { converged, faults, weights } = rake(units, [margin('age', { young: 50, old: 30, ancient: 20 })]);
  expect(converged).toBe(false);
  expect(faults).toEqual([{ margin: 'age', category: 'ancient', reason: 'EMPTY_CELL', target: 20, reached: 0 }]);
  expect(of(units, weights, 'age', 'young')).toBeCloseTo(50, 9);
});

test('margins of two different populations are said', () => {
  const raked = rake(units, [margin('age', { young: 60, old: 40 }), margin('sex', { M: 100, F: 100 })]);
  expect(raked.converged).toBe(false);
  expect(raked.faults).toContainEqual({ margin: 'sex', category: null, reason: 'INCONSISTENT_TOTAL', target: 200, reached: 100 });
});

test('margins that contradict each other in the sample end after fifty rounds, with what is missed', () => {
  // All young are men and all old are women, but the margins want more young than men.
  const tied = [unit('young', 'M'), unit('old', 'F')];
  const raked = rake(tied, [margin('age', { young: 70, old: 30 }), margin('sex', { M: 50, F: 50 })]);
  expect(raked).toMatchObject({ converged: false, rounds: 50 });
  expect(raked.faults.map(({ margin, reason }) => `${margin} ${reason}`)).toEqual(['age NOT_REACHED', 'age NOT_REACHED']);
});

test('an answer outside of the known categories is said and left as it is', () => {
  const raked = rake([...units, unit('unknown', 'M', 2)], [margin('age', { young: 60, old: 40 })]);
  expect(raked.faults).toEqual([{ margin: 'age', category: 'unknown', reason: 'UNKNOWN_CATEGORY', target: 0, reached: 2 }]);
});

test('a category that the population lacks weighs nothing', () => {
  expect(rake(units, [margin('age', { young: 10, old: 0 })])).toMatchObject({ converged: true, weights: [7.5, 2.5, 0, 0] });
});

test('always ends, always with numbers, and converged means that every margin is met', () => {
  const anything = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true });
  const some = fc.oneof(fc.integer({ min: 0, max: 50 }), anything);
  const anyUnit = fc.record({
    weight: some,
    categories: fc.record({ age: fc.constantFrom('a', 'b', 'c'), sex: fc.constantFrom('M', 'F'), grid: fc.constantFrom('1', '2', '3') }),
  });
  const anyMargin = (name: string, ...categories: string[]) =>
    fc.tuple(...categories.map(() => fc.integer({ min: 0, max: 300 }))).map((targets) => ({
      name,
      targets: new Map(categories.map((category, i) => [category, targets[i] ?? 0])),
    }));
  const margins = fc.tuple(anyMargin('age', 'a', 'b', 'c'), anyMargin('sex', 'M', 'F'), anyMargin('grid', '1', '2', '3'));
  fc.assert(
    fc.property(fc.array(anyUnit, { maxLength: 30 }), margins, (list, wanted) => {
      const raked = rake(list, wanted);
      expect(raked.rounds).toBeLessThanOrEqual(50);
      expect(raked.weights.every((weight) => weight >= 0 && weight < Infinity)).toBe(true);
      if (!raked.converged) return;
      for (const { name, targets } of wanted) {
        for (const [category, target] of targets)
          expect(Math.abs(of(list, raked.weights, name, category) - target)).toBeLessThanOrEqual(0.001 * target);
      }
    }),
    { numRuns: 500 },
  );
});

test('nonsense is refused', () => {
  expect(() => rake(units, [])).toThrow('margin');
  expect(() => rake(units, [margin('age', { young: -1 })])).toThrow('young');
  expect(() => rake(units, [margin('grid', { a: 1 })])).toThrow('no grid');
  expect(() => rake([unit('young', 'M', NaN)], [margin('age', { young: 1 })])).toThrow(RangeError);
  expect(() => rake(units, [margin('age', {}), margin('age', {})])).toThrow('twice');
});
