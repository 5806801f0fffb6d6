import { expect, test } from '@jest/globals';
import { csvOf } from './csv.ts';

test('words with commas, quotes and lines stay one cell', () => {
  expect(csvOf([['甲,乙', '说"好"', '两\n行', null, 3.5]])).toBe('"甲,乙","说""好""","两\n行",,3.5\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://a.example","好")'])('%j is shown and not run', (text) => {
  expect(csvOf([[text]]).replace(/^"/, '')).toMatch(/^'/);
});

test('a number below nothing is a number', () => {
  expect(csvOf([[-12.5]])).toBe('-12.5\r\n');
});
