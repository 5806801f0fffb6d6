import { expect, test } from '@jest/globals';
import { bursts, cappedCounts, paysToInflate } from './gaming.js';

const deed = (who: string, minute: number) => ({ id: `${who} ${minute}`, who, at: new Date(Date.UTC(2026, 0, 5, 8, 0) + minute * 60_000) });

test('more than so many within minutes is a burst, of one person only', () => {
  const deeds = [0, 1, 2, 3, 4, 40, 80, 81, 82, 83].map((minute) => deed('a', minute));
  const others = [0, 1, 2, 3].map((minute) => deed('b', minute * 20)).concat([0, 1, 2].map((minute) => deed('c', minute)));
  const found = bursts([...others, ...deeds].reverse(), 3, 5);
  expect(found.map(({ who, deeds: list }) => [who, list])).toEqual([
    ['a', [0, 1, 2, 3, 4].map((minute) => `a ${minute}`)],
    ['a', [80, 81, 82, 83].map((minute) => `a ${minute}`)],
  ]);
  expect(found[0]?.to.getTime()).toBe(deed('a', 4).at.getTime());
});

test('of each day no more than so many count', () => {
  const day = (who: string, day: string, count: number) => ({ who, day, count });
  const found = cappedCounts([day('b', '2026-01-05', 3), day('a', '2026-01-05', 30), day('a', '2026-01-06', 8)], 10);
  expect([...found]).toEqual([
    ['a', { counted: 18, left: 20 }],
    ['b', { counted: 3, left: 0 }],
  ]);
});

test('an indicator where most is worst is told, with those who gain by it', () => {
  const efforts = (qualityOf: (i: number) => number) =>
    Array.from({ length: 30 }, (_, i) => ({ who: `w${i}`, count: 10 + i, quality: qualityOf(i) }));
  expect(paysToInflate(efforts((i) => -i))).toEqual({ correlation: -1, who: ['w26', 'w27', 'w28', 'w29'], isWarning: true });
  expect(paysToInflate(efforts((i) => i))).toEqual({ correlation: 1, who: [], isWarning: false });
  expect(paysToInflate(efforts(() => 1))).toMatchObject({ correlation: null, isWarning: false });
  expect(paysToInflate(efforts((i) => -i).slice(0, 9)).isWarning).toBe(false);
});
