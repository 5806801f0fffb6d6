import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { addressOf, networkOf } from './address.js';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

test('a proxy is believed only where it is to be', () => {
  expect(addressOf(request('10.0.0.1', '203.0.113.7, 10.0.0.2'), true)).toBe('203.0.113.7');
  expect(addressOf(request('10.0.0.1', '203.0.113.7'), false)).toBe('10.0.0.1');
  expect(addressOf(request('10.0.0.1', 'somebody'), true)).toBe('10.0.0.1');
  expect(addressOf(request('10.0.0.1'), true)).toBe('10.0.0.1');
});

test('addresses of one household count as one', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
});
