import { expect, test } from '@jest/globals';
import { leadingItem, mixOf, type Figure, type Question } from './reading.ts';

const figure = (slice: string, item: string, n: number | null): Figure => ({
  code: '210102001',
  placeName: '街道',
  slice,
  item,
  n,
  value: null,
  low: null,
  high: null,
  topTwo: null,
  topTwoLow: null,
  topTwoHigh: null,
});

test('the mix of channels is of the item that most answered, and of nothing where one of them is hidden', () => {
  const link = [figure('channel=LINK', 'a', 60), figure('channel=LINK', 'b', 50)];
  expect(mixOf([...link, figure('channel=PAPER', 'a', 20), figure('channel=PAPER', 'b', null)])).toEqual([
    { channel: 'LINK', share: 0.75 },
    { channel: 'PAPER', share: 0.25 },
  ]);
  expect(mixOf([...link, figure('channel=PAPER', 'a', null)])).toEqual([]);
  expect(mixOf([])).toEqual([]);
});

test('places are put beside each other by the whole', () => {
  const question = (key: string, kind: Question['kind']): Question => ({
    key,
    kind,
    dimension: null,
    text: key,
    textEn: null,
    choices: [],
    rows: [],
  });
  expect(leadingItem([question('overall', 'LIKERT'), question('speed', 'LIKERT')])?.key).toBe('overall');
  expect(leadingItem([question('a', 'LIKERT'), question('b', 'LIKERT'), question('c', 'NPS')])?.key).toBe('b');
  expect(leadingItem([question('c', 'NPS')])).toBeUndefined();
});
