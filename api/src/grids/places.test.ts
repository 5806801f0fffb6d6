import { expect, test } from '@jest/globals';
import { outermost } from './places.js';

test('what lies in another place of the list is not told twice', () => {
  expect(outermost(['210102001', '210102', '210103', '210103001001', '210103'])).toEqual(['210102', '210103']);
});
