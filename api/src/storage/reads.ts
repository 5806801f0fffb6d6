import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Reads } from '../request/context.js';
import type { Database } from './statement.js';

/** Reads inside a transaction that writes: it sees what it has just written. */
export const readsOf = (em: EntityManager): Reads => ({
  async read(statement, args) {
    await em.flush();
    const db = em.getKysely<Database>();
    const { text, bind } = statement.compile(db);
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...bind(args)]));
    return rows as never;
  },
});
