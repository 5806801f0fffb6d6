import { expect, test } from '@jest/globals';
import { Feed } from '../../api/src/alerts/feed.js';
import type { Listener } from '../../api/src/storage/listener.js';
import type { Reader } from '../../api/src/storage/reader.js';

/** A database that has nothing to say, and counts how often it was asked. */
function countingReader() {
  const asked = { count: 0 };
  const snapshot = { read: async () => [] };
  const within = async (_session: unknown, work: (s: typeof snapshot) => unknown) => {
    asked.count++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return work(snapshot);
  };
  return { asked, reader: { within } as unknown as Reader };
}

test('many who join at once without a cursor are one question to the database', async () => {
  const { asked, reader } = countingReader();
  const feed = new Feed(reader, { on: () => {} } as unknown as Listener);
  const followed = await feed.follow('210102');
  const before = asked.count;
  await Promise.all(Array.from({ length: 1_000 }, () => followed.before(undefined, 0)));
  expect(asked.count - before).toBe(1);
  await followed.before(undefined, 0);
  expect(asked.count - before).toBe(2);
  feed.close();
});
