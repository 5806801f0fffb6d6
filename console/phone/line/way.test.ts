import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { FakeSocket } from './fake-socket.ts';
import { Way } from './way.ts';

const opened: string[] = [];
let works: { socket: boolean; stream: boolean };
const open = (name: 'socket' | 'stream') => (heard: () => void) => {
  opened.push(name);
  if (works[name]) heard();
  return new FakeSocket();
};

beforeEach(() => {
  jest.useFakeTimers();
  opened.length = 0;
  works = { socket: true, stream: true };
});
afterEach(() => {
  jest.useRealTimers();
});

const tries = (way: Way, count: number) => Array.from({ length: count }, () => way.open()) && opened.splice(0);

it('stays with WebSockets as long as something is heard on them', () => {
  expect(tries(new Way(open('socket'), open('stream')), 4)).toEqual(['socket', 'socket', 'socket', 'socket']);
});

it('takes event streams where WebSockets are broken, and looks ten minutes later whether they still are', () => {
  works.socket = false;
  const way = new Way(open('socket'), open('stream'));
  expect(tries(way, 5)).toEqual(['socket', 'socket', 'stream', 'stream', 'stream']);
  jest.advanceTimersByTime(601_000);
  expect(tries(way, 2)).toEqual(['socket', 'stream']);
  jest.advanceTimersByTime(601_000);
  works.socket = true;
  expect(tries(way, 2)).toEqual(['socket', 'socket']);
});

it('tries both in turn while there is no network', () => {
  works = { socket: false, stream: false };
  expect(tries(new Way(open('socket'), open('stream')), 6)).toEqual(['socket', 'socket', 'stream', 'socket', 'stream', 'socket']);
});
