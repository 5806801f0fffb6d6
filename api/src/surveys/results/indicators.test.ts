import { describe, expect, test } from '@jest/globals';
import { indicatorsOf, type PlaceFigure } from './indicators.js';

const SCALE = { min: 0, max: 100 };
/** A place with so many answers, of which a share is at level 5 and the rest at level 1. */
const place = (code: string, n: number, best: number): PlaceFigure => ({
  code,
  n,
  value: 100 * best,
  levels: [100 * (1 - best), 0, 0, 0, 100 * best],
  low: null,
  high: null,
  designEffect: 1,
});

describe('indicators of a survey', () => {
  test('few enthusiastic answers are moved further towards the peers than many good ones', () => {
    const { places, peersMean, isUsable } = indicatorsOf(
      [place('a', 10, 1), place('b', 200, 0.9), place('c', 200, 0.6), place('d', 200, 0.3)],
      SCALE,
    );
    const [a, b] = places;
    expect(isUsable).toBe(true);
    expect(a?.ownValue).toBe(100);
    expect(a?.value).toBeLessThan(100);
    expect(a?.value).toBeGreaterThan(peersMean ?? NaN);
    expect(a?.reliability).toBeLessThan(b?.reliability ?? NaN);
    expect((a?.high ?? 0) - (a?.low ?? 0)).toBeGreaterThan((b?.high ?? 0) - (b?.low ?? 0));
    expect(places.every(({ low, high, value }) => low >= 0 && high <= 100 && low <= value && value <= high)).toBe(true);
  });

  test('places that differ no more than chance makes them all get the mean, and nobody may be judged', () => {
    const { places, peersMean, isUsable } = indicatorsOf([place('a', 20, 0.5), place('b', 20, 0.55), place('c', 20, 0.45)], SCALE);
    expect(isUsable).toBe(false);
    expect(new Set(places.map(({ value }) => value))).toEqual(new Set([peersMean]));
  });

  test('what is suppressed takes no part, and a survey that shows nothing gives nothing', () => {
    const hidden = { ...place('x', 1, 1), n: null, value: null, levels: [] };
    expect(indicatorsOf([place('a', 50, 0.9), place('b', 50, 0.1), hidden], SCALE).places.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(indicatorsOf([hidden], SCALE)).toEqual({ peersMean: null, medianReliability: null, isUsable: false, places: [] });
  });

  test('weights that differ make an answer worth less; an interval stands in where there are no levels', () => {
    const others = [place('b', 100, 0.8), place('c', 100, 0.2)];
    const [even] = indicatorsOf([place('a', 100, 0.5), ...others], SCALE).places;
    const [uneven] = indicatorsOf(
      [{ ...place('a', 100, 0.5), designEffect: 4 }, ...others.map((each) => ({ ...each, designEffect: 4 }))],
      SCALE,
    ).places;
    expect(uneven?.reliability).toBeLessThan(even?.reliability ?? NaN);
    const share = (code: string, value: number) => ({ ...place(code, 100, 0), value, levels: [], low: value - 10, high: value + 10 });
    expect(indicatorsOf([share('a', 80), share('b', 20)], SCALE).places[0]?.value).toBeCloseTo(79.7, 0);
  });

  test('the example of section 4.3: 200 answers of 90 count nearly by themselves', () => {
    // Levels that make σ² about 225 around 90 and 74.
    const [, many] = indicatorsOf([place('a', 30, 0.9), place('b', 200, 0.9), place('c', 200, 0.7)], SCALE).places;
    expect(many?.reliability).toBeGreaterThan(0.5);
    expect(many?.value).toBeLessThan(90);
  });
});
