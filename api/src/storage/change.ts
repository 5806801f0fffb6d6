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
  return row;
}

/**
 * The same, when the caller saw this version of it.
 * @throws ExpectedError CONFLICT with the version that is there now, who made it and when
 */
export async function seenRow<Row extends Versioned>(
  em: EntityManager,
  entity: EntityName<Row>,
  { id, version }: { id: string; version: number },
): Promise<Row> {
  const row = await lockedRow(em, entity, id);
  if (row.version !== version) throw Conflict({ recordId: id, version: row.version, ...(await lastChange(em, id)) });
  return row;
}

/** Who changed it last, and when: from the audit, which cannot have missed it. */
async function lastChange(em: EntityManager, id: string) {
  const text = `select to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, a.name from audit_entry e left join account a on a.district_code = e.district_code and a.id::text = e.actor
    where e.record_id = ? order by e.district_code, e.at desc limit 1`;
  const [change] = await em.execute<{ at: string; name: string | null }[]>(text, [id]);
  return { changedAt: change?.at ?? null, changedBy: change?.name ?? null };
}
