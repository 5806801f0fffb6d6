import { expect, test } from '@jest/globals';
import { Pace } from './pace.js';

const HOUR = 3_600_000;

test('so many answers an hour come from one network at one poster; others are not slowed', () => {
  const pace = new Pace();
  for (let i = 0; i < 3; i++) pace.check('hall', '10.0.0.1', 3, i);
  expect(() => pace.check('hall', '10.0.0.1', 3, 10)).toThrow(expect.objectContaining({ code: 'RATE_LIMITED' }));
  expect(() => pace.check('hall', '10.0.0.2', 3, 10)).not.toThrow();
  expect(() => pace.check('gate', '10.0.0.1', 3, 10)).not.toThrow();
  expect(() => pace.check('hall', '10.0.0.1', 3, HOUR)).not.toThrow();
  expect(() => pace.check('hall', '10.0.0.1', 3, HOUR)).toThrow();
});
