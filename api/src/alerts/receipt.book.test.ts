import { expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ReceiptBook } from './receipt.book.js';

const receipt = (n: number) => ({ district: '210102', alertId: 'a', recipient: `device:${n}`, code: '210102', seenAt: new Date(n) });

test('while one batch is written the next ones fill, none of them without end', async () => {
  const sizes: number[] = [];
  const { promise: isFree, resolve: free } = Promise.withResolvers<void>();
  const book = new ReceiptBook(async (work) => {
    await isFree;
    const em = {
      execute: async (text: string, [json]: [string]) => void (/^\s*insert/.test(text) && sizes.push((JSON.parse(json) as unknown[]).length)),
    };
    await work(em as unknown as EntityManager);
  });
  const noted = Array.from({ length: 2_500 }, (_, n) => book.note(receipt(n)));
  free();
  await Promise.all(noted);
  expect(sizes).toEqual([1_000, 1_000, 500]);
});

test('a batch that fails is told to those in it, and to nobody else', async () => {
  let failing = true;
  const book = new ReceiptBook(async (work) => {
    if (failing) throw new Error('no database');
    await work({ execute: async () => undefined } as unknown as EntityManager);
  });
  await expect(book.note(receipt(1))).rejects.toThrow('no database');
  failing = false;
  await expect(book.note(receipt(2))).resolves.toBeUndefined();
});
