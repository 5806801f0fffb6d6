import { expect, test } from '@jest/globals';
import { sampleSeat } from '../survey/sample.ts';
import { answersLeadingTo } from './leading.ts';

test('what a question depends on is answered so that it is asked, and nothing else is touched', () => {
  const seat = sampleSeat();
  expect(answersLeadingTo(seat, 'overall', {})).toEqual({});
  expect(answersLeadingTo(seat, 'why', { lives: { choices: ['here'] } })).toEqual({ lives: { choices: ['here'] }, overall: { value: 1 } });
  expect(answersLeadingTo(seat, 'why', { overall: { value: 2 } })).toEqual({ overall: { value: 2 } });
});

test('who had ended it begins anew; what nobody reaches is said', () => {
  const seat = sampleSeat();
  expect(answersLeadingTo(seat, 'why', { lives: { choices: ['elsewhere'] } })).toEqual({ overall: { value: 1 } });
  const [first, ...others] = seat.questions;
  if (!first) throw new Error('a question');
  const dead = sampleSeat({ questions: [{ ...first, showIf: [{ question: 'overall', choices: ['1'] }] }, ...others] });
  expect(answersLeadingTo(dead, 'lives', {})).toBeNull();
});
