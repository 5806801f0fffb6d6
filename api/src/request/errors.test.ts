import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ERROR_CODES } from './errors.js';

test('the mobile developer is told of every error code, and of no other', () => {
  const readme = readFileSync(new URL('../../../schema/README.md', import.meta.url), 'utf8');
  const told = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(told.toSorted()).toEqual([...ERROR_CODES].toSorted());
});
