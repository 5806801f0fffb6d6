import { expect, it } from '@jest/globals';
import { Attention } from './attention.ts';

it('counts what is in sight, keeps the rest of a second, and no night with the page open', () => {
  let now = 0;
  const attention = new Attention(() => now);
  const pass = (seconds: number) => (now += seconds * 1_000);
  attention.look(true);
  pass(2.6);
  expect(attention.take()).toBe(2);
  pass(0.5);
  attention.look(false);
  pass(60);
  attention.look(true);
  pass(1);
  expect(attention.take()).toBe(2);
  pass(8 * 3_600);
  expect(attention.take()).toBe(900);
  expect(attention.take()).toBe(0);
});
