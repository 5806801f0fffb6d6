import type { EntityManager } from '@mikro-orm/postgresql';
import { BadInput } from '../request/errors.js';
import type { GridKind } from './grid.type.js';

/** Ranges of the last three digits; section 2.2 of the domain. */
const RANGES: Record<GridKind, readonly [first: number, last: number]> = {
  COMPREHENSIVE: [1, 799],
  RURAL: [1, 799],
  STREET_ROAD: [801, 899],
  DEDICATED: [901, 999],
};

/**
 * The next code of a community. Retired codes count: none is ever used again. Two at once wait for each other.
 * @throws ExpectedError BAD_USER_INPUT when the range is used up
 */
export async function nextCode(em: EntityManager, community: string, kind: GridKind): Promise<string> {
  const [first, last] = RANGES[kind];
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [community]);
  const at = (number: number) => `${community}${String(number).padStart(3, '0')}`;
  const [row] = await em.execute<{ taken: string | null }[]>('select max(code) as taken from grid where code between ? and ?', [at(first), at(last)]);
  const next = row?.taken ? Number(row.taken.slice(12)) + 1 : first;
  if (next > last) throw BadInput({ field: 'kind', key: 'noCodeLeft' });
  return at(next);
}
