import { describe, expect, it } from '@jest/globals';
import { steps } from './steps.ts';

describe('the steps of an instruction', () => {
  it.each([
    ['lines', '关好门窗\n远离河道\r\n听从指挥', ['关好门窗', '远离河道', '听从指挥']],
    ['semicolons', '关好门窗；远离河道; 听从指挥。', ['关好门窗', '远离河道', '听从指挥。']],
    ['numbered lines', '1. 关好门窗\n2、远离河道\n（3）听从指挥', ['关好门窗', '远离河道', '听从指挥']],
    ['numbers with semicolons', '1. 关好门窗；2. 远离河道；', ['关好门窗', '远离河道']],
    ['numbers in one line', '1.关好门窗2.远离河道3.听从指挥', ['关好门窗', '远离河道', '听从指挥']],
    ['circled numbers', '①关好门窗②远离河道', ['关好门窗', '远离河道']],
    ['Chinese numbers', '一、关好门窗。二、远离河道。', ['关好门窗。', '远离河道。']],
    ['numbers over ten', '（九）关窗（十）关门（十一）断电', ['关窗', '关门', '断电']],
    ['a lead', '请居民做到：1. 关好门窗 2. 远离河道', ['请居民做到：关好门窗', '远离河道']],
    ['sentences, when there is nothing else', '请转移到高处。不要涉水。', ['请转移到高处。', '不要涉水。']],
    ['English', '1. Go upstairs. 2. Stay out of cellars.', ['Go upstairs.', 'Stay out of cellars.']],
    ['English sentences', 'Go upstairs. Stay out of cellars.', ['Go upstairs.', 'Stay out of cellars.']],
    ['bullets', '- 关好门窗\n• 远离河道', ['关好门窗', '远离河道']],
  ])('are split at %s', (_, text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  it.each(['积水超过 1.5 米时不要通行', '8、9 日夜间不要外出', '拨打 110、119 求助', '1、2号楼居民请转移', '统一、有序撤离', '每人准备 2.5 升水'])(
    'leave numbers in a sentence alone: %s',
    (text) => {
      expect(steps(text)).toEqual([text]);
    },
  );

  it('are none when there is no instruction', () => {
    expect(steps('')).toEqual([]);
    expect(steps(' \n；')).toEqual([]);
  });

  it('lose no word', () => {
    const text = '注意。1. 关窗 3. 断电；2. 关门';
    expect(steps(text).join('')).toContain('断电');
  });
});
