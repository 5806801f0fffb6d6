import { expect, test } from '@jest/globals';
import { outcomeRates } from './outcome.js';

const counts = {
  complete: 500,
  partial: 50,
  refused: 200,
  nonContact: 150,
  other: 100,
  unknownHousehold: 120,
  unknownPerson: 80,
  ineligible: 250,
};

test('rates as AAPOR defines them, e from those whose eligibility is known', () => {
  const rates = outcomeRates(counts);
  expect(rates.responseRate1).toBeCloseTo(500 / 1_200, 12);
  expect(rates.eligibleShare).toBeCloseTo(0.8, 12);
  expect(rates.responseRate3).toBeCloseTo(500 / 1_160, 12);
  expect(rates.cooperationRate1).toBeCloseTo(500 / 850, 12);
});

test('an e of one’s own; with all unknown eligible RR3 is RR1', () => {
  expect(outcomeRates(counts, 0.5).responseRate3).toBeCloseTo(500 / 1_100, 12);
  expect(outcomeRates(counts, 1).responseRate3).toBe(outcomeRates(counts).responseRate1);
});

test('nothing tried is no rate, not 0 %', () => {
  const nothing = { complete: 0, partial: 0, refused: 0, nonContact: 0, other: 0, unknownHousehold: 0, unknownPerson: 0, ineligible: 0 };
  expect(outcomeRates(nothing)).toEqual({ responseRate1: null, responseRate3: null, cooperationRate1: null, eligibleShare: 1 });
  expect(outcomeRates({ ...nothing, nonContact: 3 })).toMatchObject({ responseRate1: 0, cooperationRate1: null });
});

test('what is no count or share is refused', () => {
  expect(() => outcomeRates({ ...counts, refused: -1 })).toThrow('refused');
  expect(() => outcomeRates({ ...counts, partial: 1.5 })).toThrow(RangeError);
  expect(() => outcomeRates(counts, 1.1)).toThrow(RangeError);
});
