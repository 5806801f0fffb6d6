import { expect, test } from '@jest/globals';
import { generatorOf } from '../../surveys/statistics/index.js';
import { fairness, type GroupedScore } from './fairness.js';

const of = (group: string | null, scores: readonly number[]): GroupedScore[] => scores.map((score) => ({ group, score }));

test('Cliff’s δ by hand, and a warning beyond 0.33', () => {
  // Of 25 pairs a is above in 18, below in 5, equal in 2.
  const found = fairness([...of('a', [5, 6, 7, 8, 9]), ...of('b', [1, 5, 6, 4, 8.5]), ...of(null, [100])]);
  expect(found).toEqual([
    { group: 'a', n: 5, mean: 7, delta: (18 - 5) / 25, isWarning: true },
    { group: 'b', n: 5, mean: 5, delta: (5 - 18) / 25, isWarning: true },
  ]);
});

test('δ is that of all pairs, ties included, whatever the order', () => {
  for (let seed = 0; seed < 20; seed++) {
    const random = generatorOf(`fairness ${seed}`);
    const scores = Array.from({ length: 60 }, () => ({ group: `g${random.below(3)}`, score: random.below(15) }));
    const found = fairness(scores);
    expect(fairness([...scores].reverse())).toEqual(found);
    for (const { group, delta } of found) {
      const [own, others] = [scores.filter((one) => one.group === group), scores.filter((one) => one.group !== group)];
      const pairs = own.flatMap((a) => others.map((b) => Math.sign(a.score - b.score)));
      expect(delta).toBeCloseTo(pairs.reduce((a: number, b) => a + b, 0) / pairs.length, 3);
    }
  }
});

test('small groups are not shown, and a single small one not by what is left either', () => {
  const shown = (groups: readonly (readonly [string, number])[]) =>
    fairness(
      groups.flatMap(([group, n]) =>
        of(
          group,
          Array.from({ length: n }, (_, i) => 60 + i),
        ),
      ),
    ).filter(({ n, mean }) => n !== null && mean !== null);
  const keys = (list: readonly { readonly group: string }[]) => list.map(({ group }) => group);
  expect(
    keys(
      shown([
        ['big', 20],
        ['middle', 9],
        ['small', 4],
      ]),
    ),
  ).toEqual(['big']);
  expect(
    keys(
      shown([
        ['big', 20],
        ['middle', 9],
        ['small', 4],
        ['tiny', 2],
      ]),
    ),
  ).toEqual(['big', 'middle']);
  expect(
    shown([
      ['big', 20],
      ['small', 4],
    ]),
  ).toEqual([]);
  expect(fairness(of('all', [1, 2, 3, 4, 5]))).toEqual([{ group: 'all', n: 5, mean: 3, delta: null, isWarning: false }]);
});
