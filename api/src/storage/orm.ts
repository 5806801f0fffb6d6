import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { entities } from './entities.js';

/** Entities, schema, row security and writes are MikroORM's; reads go through `reader.ts`. */
export const ormOptions = (clientUrl: string, connections: number) => ({
  clientUrl,
  entities: [...entities],
  extensions: [Migrator],
  pool: { min: 0, max: connections },
  // Nobody may read or write outside a session: a fork without one has no role and so no rights.
  allowGlobalContext: false,
  forceUtcTimezone: true,
});

/**
 * @param statementTimeoutMs a statement that runs longer is ended, and so is a transaction that does nothing for twice as long
 * @param contextName another one for a second ORM: within a transaction MikroORM finds the pool by this name, not by the ORM
 */
export const createOrm = (clientUrl: string, connections = 10, statementTimeoutMs = 10_000, contextName = 'default') =>
  MikroORM.init({
    ...ormOptions(clientUrl, connections),
    contextName,
    driverOptions: {
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 2 * statementTimeoutMs,
      application_name: 'gridward-write',
      onPoolCreated: freeBroken,
    },
  });

export type Orm = Awaited<ReturnType<typeof createOrm>>;

const NOTICED_MS = 1_000;

/**
 * Gives back the place of a connection that broke inside a transaction. Kysely does not when the rollback fails as well, and
 * after as many breaks as the pool has places nothing could be written until a restart.
 */
function freeBroken(pool: pg.Pool) {
  const gone = new WeakSet<pg.PoolClient>();
  pool.on('remove', (client) => gone.add(client));
  pool.on('connect', (client) => {
    const free = () => void (gone.has(client) || client.release(true));
    client.once('end', () => setTimeout(free, NOTICED_MS).unref());
  });
}
