import { expect, test } from '@jest/globals';
import { generatorOf } from '../../surveys/statistics/index.js';
import { ceilingOf, poolsOf, type Candidate } from './ceiling.js';
import { computeCycle } from './compute.js';
import { DEFAULT_RULES } from './input.js';
import { townOf } from './samples/town.js';

const RULES = DEFAULT_RULES.ceiling;
const person = (score: number, team = '210102001001', rest: Partial<Candidate> = {}): Candidate => ({
  team,
  score,
  deviation: 0,
  isEligible: score >= 9_000,
  ...rest,
});

test('section 4.5: 20 % of six people are 1.2: one, and the rest is banked until it is one more', () => {
  const six = [99, 98, 97, 96, 95, 94].map((score) => person(score * 100));
  let banked: Readonly<Record<string, number>> = {};
  const years = Array.from({ length: 5 }, () => {
    const { pools, inside } = ceilingOf(six, { ...RULES, banked });
    banked = pools[0]?.banked ?? {};
    return [pools[0]?.quota, inside.size];
  });
  expect(years).toEqual([
    [1.2, 1],
    [1.4, 1],
    [1.6, 1],
    [1.8, 1],
    [2, 2],
  ]);
  expect(Object.values(banked)).toEqual([0]);
});

test('small teams share a pool with their neighbours in the street, small streets with the next', () => {
  const pools = poolsOf(
    new Map([
      ['210102001001', 12],
      ['210102001002', 11],
      ['210102001003', 9],
      ['210102001004', 30],
      ['210102001005', 4],
      ['210102002001', 6],
      ['210102003001', 20],
      ['210102004001', 3],
    ]),
    25,
  );
  expect(pools).toEqual([
    ['210102001001', '210102001002', '210102001003'],
    ['210102001004', '210102001005'],
    ['210102002001', '210102003001', '210102004001'],
  ]);
  expect(poolsOf(new Map([['210102001001', 3]]), 25)).toEqual([['210102001001']]);
});

test('a team’s own grade allows it more or less', () => {
  const team = (code: string, teamRate: number) => Array.from({ length: 40 }, (_, i) => person(9_900 - i, code, { teamRate }));
  const { pools } = ceilingOf([...team('210102001001', 0.3), ...team('210102002001', 0.25), ...team('210102003001', 0.15)], RULES);
  expect(pools.map(({ seats, taken }) => [seats, taken])).toEqual([
    [12, 12],
    [10, 10],
    [6, 6],
  ]);
});

test('the ceiling is never exceeded, in no pool and in no year, and nobody below is passed over', () => {
  for (let seed = 0; seed < 40; seed++) {
    const random = generatorOf(`ceiling ${seed}`);
    let banked: Readonly<Record<string, number>> = {};
    let [allowed, given] = [0, 0];
    for (let year = 0; year < 6; year++) {
      // Each team has somebody each year: what a team that is gone has lent comes back with it.
      const people = Array.from({ length: 20 + random.below(300) }, (_, i) => {
        const team = i < 20 ? i : random.below(20);
        return person(8_500 + random.below(1_500), `21010200${team % 4}00${team % 5}`);
      });
      const { pools, inside } = ceilingOf(people, { ...RULES, leastPool: random.below(40), banked });
      banked = { ...banked, ...Object.assign({}, ...pools.map((pool) => pool.banked)) };
      allowed += people.length * 0.2;
      given += inside.size;
      expect(given).toBeLessThanOrEqual(allowed + 1e-6);
      for (const pool of pools) {
        expect(pool.taken).toBeLessThanOrEqual(pool.seats);
        expect(pool.seats).toBeLessThanOrEqual(Math.max(0, Math.ceil(pool.quota - 1e-9)));
        const own = people.map((one, place) => ({ ...one, isIn: inside.has(place) })).filter(({ team }) => pool.teams.includes(team));
        const lowest = Math.min(...own.filter(({ isIn }) => isIn).map(({ score }) => score));
        const left = own.filter(({ isIn, isEligible }) => isEligible && !isIn).map(({ score }) => score);
        expect(lowest).toBeGreaterThan(Math.max(-1, ...left));
        // Only equals who do not all fit leave a seat open.
        if (pool.taken < Math.min(pool.seats, pool.reached)) {
          const best = Math.max(...left);
          expect(left.filter((score) => score === best).length).toBeGreaterThan(pool.seats - pool.taken);
        }
      }
      expect(pools.reduce((total, pool) => total + pool.people, 0)).toBe(people.length);
    }
  }
});

test('equals are treated alike, and who is closer to the cut than can be told is marked', () => {
  const of = (scores: readonly number[], deviation: number) =>
    ceilingOf(
      scores.map((score) => person(score, '210102001001', { deviation })),
      { ...RULES, share: 0.5 },
    );
  const tied = of([9_900, 9_500, 9_500, 9_400], 0);
  expect([[...tied.inside], [...tied.indistinguishable], tied.pools[0]]).toEqual([
    [0],
    [1, 2],
    expect.objectContaining({ seats: 2, taken: 1, reached: 4 }),
  ]);
  const close = of([9_900, 9_500, 9_460, 9_300], 0.5);
  expect([[...close.inside], [...close.indistinguishable]]).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect([...of([9_900, 9_500, 9_450, 9_300], 0.5).indistinguishable]).toEqual([]);
});

test('a cycle keeps its ceilings', () => {
  const output = computeCycle({
    ...townOf('ceiling', 200),
    rules: { ...DEFAULT_RULES, bands: { excellent: 6_500, qualified: 5_000, basicallyQualified: 4_000 } },
  });
  const results = [...output.results()];
  const excellent = results.filter(({ band }) => band === 'EXCELLENT').length;
  expect(excellent).toBe(output.pools.reduce((total, { taken }) => total + taken, 0));
  expect(excellent).toBeGreaterThan(20);
  expect(excellent).toBeLessThanOrEqual(40);
  const capped = results.filter(({ cappedBy }) => cappedBy === 'CEILING');
  expect(capped.length).toBeGreaterThan(0);
  for (const { score, band } of capped) expect([(score ?? 0) >= 6_500, band]).toEqual([true, 'QUALIFIED']);
});
