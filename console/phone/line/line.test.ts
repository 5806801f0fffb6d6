import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FakeSocket } from './fake-socket.ts';
import { Line } from './line.ts';
import { pause } from './pause.ts';

const sockets: FakeSocket[] = [];
const cursors = new Map<string, string>();
const refusals: string[] = [];
let line: Line<{ cursor?: string; caughtUp?: boolean }>;

const socket = () => sockets[sockets.length - 1] ?? new FakeSocket();
const channel = (key: string) => ({ key, variables: () => ({ after: cursors.get(key) ?? null }) });
const catchUp = () => socket().subscriptions.forEach(({ id = '' }) => socket().tell(id, { caughtUp: true }));

beforeEach(() => {
  jest.useFakeTimers();
  sockets.length = refusals.length = 0;
  cursors.clear();
  line = new Line(
    newSocket,
    'subscription',
    {
      next: (key, { cursor, caughtUp }) => {
        if (cursor) cursors.set(key, cursor);
        return caughtUp === true;
      },
      refused: (key, code) => {
        refusals.push(`${key} ${code}`);
        return code === 'CURSOR_INVALID' && cursors.delete(key);
      },
      heard: () => undefined,
      changed: () => undefined,
    },
    { device: 'of this phone' },
  );
});
afterEach(() => {
  jest.useRealTimers();
});

function newSocket() {
  const made = new FakeSocket();
  sockets.push(made);
  return made;
}

describe('the line', () => {
  it('is live when every district has caught up', () => {
    line.carry([channel('a'), channel('b')]);
    socket().accept();
    expect(line.phase).toBe('catchingUp');
    socket().tell('1', { caughtUp: true });
    expect(line.phase).toBe('catchingUp');
    socket().tell('2', { caughtUp: true });
    expect(line.phase).toBe('live');
  });

  it('says which phone this is, and that it is nobody', () => {
    line.carry([channel('a')]);
    socket().accept();
    expect(socket().sent[0]).toEqual({ type: 'connection_init', payload: { device: 'of this phone', anonymous: true } });
  });

  it('goes on after the last cursor when it was cut', () => {
    line.carry([channel('a')]);
    socket().accept();
    socket().tell('1', { cursor: 'seven' });
    socket().break();
    expect(line.phase).toBe('cut');
    jest.advanceTimersByTime(1_000);
    socket().accept();
    expect(sockets).toHaveLength(2);
    expect(socket().subscriptions[0]?.payload?.variables).toEqual({ after: 'seven' });
  });

  it('notices within 20 seconds that nobody answers any more', () => {
    line.carry([channel('a')]);
    socket().accept();
    catchUp();
    jest.advanceTimersByTime(20_000);
    expect(line.phase).toBe('cut');
    expect(sockets[0]?.isClosed).toBe(true);
  });

  it('stays as long as pings are answered', () => {
    line.carry([channel('a')]);
    socket().accept();
    catchUp();
    for (let seconds = 0; seconds < 300; seconds += 5) {
      jest.advanceTimersByTime(5_000);
      socket().say({ type: 'pong' });
    }
    expect(line.phase).toBe('live');
    expect(sockets).toHaveLength(1);
  });

  it('tries without end, and at once when the network is back', () => {
    line.carry([channel('a')]);
    for (let i = 0; i < 50; i++) {
      socket().break();
      jest.advanceTimersByTime(30_000);
    }
    expect(sockets.length).toBeGreaterThan(50);
    socket().break();
    const tries = sockets.length;
    line.check();
    expect(sockets).toHaveLength(tries + 1);
  });

  it('asks again at once without a cursor that the server does not know', () => {
    cursors.set('a', 'of another database');
    line.carry([channel('a')]);
    socket().accept();
    socket().refuse('1', 'CURSOR_INVALID');
    expect(socket().subscriptions.map(({ payload }) => payload?.variables)).toEqual([{ after: 'of another database' }, { after: null }]);
  });

  it('keeps the other districts when one is refused, and asks for it again later', () => {
    line.carry([channel('a'), channel('b')]);
    socket().accept();
    socket().refuse('1', 'NOT_FOUND');
    socket().tell('2', { caughtUp: true });
    expect(line.phase).toBe('live');
    expect([...line.refused]).toEqual(['a']);
    jest.advanceTimersByTime(2_000);
    socket().tell('3', { caughtUp: true });
    expect(line.refused.size).toBe(0);
  });

  it('takes up a new district and drops an old one on the same line', () => {
    line.carry([channel('a')]);
    socket().accept();
    line.carry([channel('b')]);
    expect(socket().sent.map(({ type, id }) => [type, id])).toEqual([
      ['connection_init', undefined],
      ['subscribe', '1'],
      ['complete', '1'],
      ['subscribe', '2'],
    ]);
  });

  it('is closed when no area is left', () => {
    line.carry([channel('a')]);
    socket().accept();
    line.carry([]);
    expect(socket().isClosed).toBe(true);
    expect(line.phase).toBe('idle');
    jest.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
  });
});

describe('the pause before a new try', () => {
  it('doubles up to half a minute, and is at least half of that', () => {
    expect([1, 2, 3, 9, 99].map((n) => pause(n, () => 1))).toEqual([1_000, 2_000, 4_000, 30_000, 30_000]);
    expect(pause(9, () => 0)).toBe(15_000);
  });
});
