import { ExpectedError } from '../request/errors.js';

/** Where a subscriber stands: which database, which district, which number. Opaque to clients. */
export const encodeCursor = (epoch: string, district: string, seq: number) => Buffer.from(`${epoch}.${district}.${seq}`).toString('base64url');

/**
 * @param last number of the district's last alert
 * @returns the number
 * @throws ExpectedError CURSOR_FOREIGN for another district's, CURSOR_INVALID for anything else that is not ours
 */
export function decodeCursor(cursor: string, epoch: string, district: string, last: number): number {
  const match = /^(\w+)\.(\d{6})\.(\d{1,9})$/.exec(Buffer.from(cursor.slice(0, 200), 'base64url').toString());
  if (!match || match[1] !== epoch) throw new ExpectedError('CURSOR_INVALID', 'cursorInvalid');
  if (match[2] !== district) throw new ExpectedError('CURSOR_FOREIGN', 'cursorForeign');
  const seq = Number(match[3]);
  if (seq > last) throw new ExpectedError('CURSOR_INVALID', 'cursorInvalid');
  return seq;
}
