import { expect, test } from '@jest/globals';
import { countsOf } from './theme.counts.js';
import { DEFAULT_THEMES, proposed } from './themes.js';

const row = (since: string, theme: string | null, n: number, confirmed = 0) => ({ since, theme, n, confirmed });

test('the most frequent first, by times that hold enough; a time with too few is joined to its neighbour', () => {
  const rows = [
    row('2026-11-02', null, 12),
    row('2026-11-09', null, 4),
    row('2026-11-16', null, 3),
    row('2026-11-02', 'parking', 5, 2),
    row('2026-11-16', 'parking', 1),
    row('2026-11-09', 'lift', 8),
  ];
  expect(countsOf(rows, 10)).toEqual({
    texts: 19,
    themes: [
      { theme: 'lift', count: 8, confirmed: 0, trend: [{ since: '2026-11-02', count: 8, of: 19 }] },
      { theme: 'parking', count: 6, confirmed: 2, trend: [{ since: '2026-11-02', count: 6, of: 19 }] },
    ],
  });
  expect(countsOf([row('2026-11-02', null, 9), row('2026-11-02', 'lift', 9)], 10)).toEqual({ texts: 0, themes: [] });
  expect(countsOf([], 10)).toEqual({ texts: 0, themes: [] });
});

test('themes are proposed by their words, large or small, and each is explained by one', () => {
  expect(proposed('停车难，电梯也坏了', DEFAULT_THEMES)).toEqual(['parking', 'lift']);
  expect(proposed('More PARKING please', DEFAULT_THEMES)).toEqual(['parking']);
  expect(proposed('都挺好', DEFAULT_THEMES)).toEqual([]);
  expect(new Set(DEFAULT_THEMES.map(({ key }) => key)).size).toBe(DEFAULT_THEMES.length);
  expect(proposed('任何话', [{ key: 'empty', keywords: [''] }])).toEqual([]);
});
