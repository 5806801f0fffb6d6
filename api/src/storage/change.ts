import type { EntityManager, EntityName } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { Conflict, NotFound } from '../request/errors.js';
import { isUuid } from './keys.js';

interface Versioned {
  id: string;
  version: number;
}

/**
 * The row to change, locked until the operation ends.
 * @throws ExpectedError NOT_FOUND when it does not exist or is not visible
 */
export async function lockedRow<Row extends { id: string }>(em: EntityManager, entity: EntityName<Row>, id: string): Promise<Row> {
  const row = isUuid(id) ? await em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!row) throw NotFound();
  return row as Row;
}

/**
 * The same, when the caller saw this version of it.
 * @throws ExpectedError CONFLICT with the version that is there now
 */
export async function seenRow<Row extends Versioned>(em: EntityManager, entity: EntityName<Row>, { id, version }: { id: string; version: number }): Promise<Row> {
  const row = await lockedRow(em, entity, id);
  if (row.version !== version) throw Conflict({ recordId: id, version: row.version });
  return row;
}
