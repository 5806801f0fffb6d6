import { expect, test } from '@jest/globals';
import { lastAlert, type AlertSummary } from '../../api/src/alerts/alert.statements.js';
import { Feed } from '../../api/src/alerts/feed.js';
import { OlderPages, PAGE } from '../../api/src/alerts/older.js';
import type { Listener } from '../../api/src/storage/listener.js';
import type { Reader } from '../../api/src/storage/reader.js';

/** A database with so many alerts, which counts how often it was asked for them. */
function countingReader(stored: number) {
  const asked = { count: 0, stored };
  const read = async ({ text }: { text: string }, args: { after?: number; limit?: number }) => {
    if (text.includes('counter')) return [{ last: asked.stored }];
    if (args.after === undefined) return [];
    const last = Math.min(asked.stored, args.after + (args.limit ?? 0));
    return Array.from({ length: last - args.after }, (_, i) => ({ seq: (args.after ?? 0) + i + 1 }));
  };
  const within = async (_session: unknown, work: (s: unknown) => unknown) => {
    asked.count++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return work({ read: (statement: unknown, args: object) => read(named(statement), args) });
  };
  return { asked, reader: { within } as unknown as Reader };
}

/** By which statement it is: the database is not there to compile it. */
const named = (statement: unknown) => ({ text: statement === lastAlert ? 'counter' : '' });

async function follow(stored: number) {
  const { asked, reader } = countingReader(stored);
  const feed = new Feed(reader, { on: () => {} } as unknown as Listener);
  const followed = await feed.follow('210102');
  const numbers = async (after: number | undefined, upTo = followed.position) => {
    const heard: number[] = [];
    for await (const page of followed.between(after, upTo)) heard.push(...page.map(({ seq }) => seq));
    return heard;
  };
  return { asked, feed, followed, numbers };
}
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

test('many who join at once without a cursor are one question to the database', async () => {
  const { asked, feed, numbers } = await follow(0);
  const before = asked.count;
  await Promise.all(range(1, 1_000).map(() => numbers(undefined)));
  expect(asked.count - before).toBe(1);
  // What is in force changes with what is published.
  await numbers(undefined, 1);
  expect(asked.count - before).toBe(2);
  feed.close();
});

test('many who come back at once to a process that remembers nothing are one question for each page', async () => {
  const { asked, feed, numbers } = await follow(1_000);
  const before = asked.count;
  const all = await Promise.all(range(0, 999).map((after) => numbers(after)));
  expect(all.every((heard, after) => heard.length === 1_000 - after && heard[0] === after + 1)).toBe(true);
  expect(asked.count - before).toBe(1_000 / PAGE);
  feed.close();
});

test('a very old cursor gets every alert in order, and leaves no more in memory than before', async () => {
  const { feed, numbers } = await follow(20_000);
  expect(await numbers(0)).toEqual(range(1, 20_000));
  const older = new OlderPages(3);
  let reads = 0;
  const read = async (after: number) => (reads++, [{ seq: after + 1 }] as AlertSummary[]);
  for (const page of [0, 1, 2, 3, 3, 2, 1]) await older.after('210102', page * PAGE, read);
  expect(reads).toBe(4);
  await older.after('210102', 0, read);
  expect(reads).toBe(5);
  feed.close();
});

test('the last page is read again when it has grown', async () => {
  const older = new OlderPages();
  let last = 5;
  const read = async (after: number) => range(after + 1, last).map((seq) => ({ seq })) as AlertSummary[];
  expect((await older.after('210102', 2, read)).map(({ seq }) => seq)).toEqual([3, 4, 5]);
  last = 7;
  expect((await older.after('210102', 5, read)).map(({ seq }) => seq)).toEqual([6, 7]);
  expect(await older.after('210103', 7, read)).toEqual([]);
});

test('a page that could not be read is asked for again', async () => {
  const older = new OlderPages();
  await expect(older.after('210102', 0, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await older.after('210102', 0, async () => [{ seq: 1 } as AlertSummary])).toHaveLength(1);
});
