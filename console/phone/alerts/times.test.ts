import { describe, expect, it } from '@jest/globals';
import { WORDS } from '../words.ts';
import { dayAndTime, timeOf } from './times.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const NOW = at('2026-11-22T23:50:00');

describe('a time', () => {
  it('is Beijing time, whatever zone the phone is set to', () => {
    expect(timeOf(Date.parse('2026-11-22T16:05:00Z'))).toBe('00:05');
  });

  it.each([
    ['2026-11-21T08:00:00', '昨天 08:00', 'yesterday 08:00'],
    ['2026-11-22T00:00:00', '今天 00:00', 'today 00:00'],
    ['2026-11-23T00:10:00', '明天 00:10', 'tomorrow 00:10'],
    ['2026-12-01T18:00:00', '12月1日 18:00', '1 Dec 18:00'],
  ])('%s is said as people say it', (time, zh, en) => {
    expect(dayAndTime(at(time), NOW, WORDS.zh)).toBe(zh);
    expect(dayAndTime(at(time), NOW, WORDS.en)).toBe(en);
  });
});
