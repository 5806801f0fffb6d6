import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
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

/** @param statementTimeoutMs a statement that runs longer is ended, and so is a transaction that does nothing for twice as long */
export const createOrm = (clientUrl: string, connections = 10, statementTimeoutMs = 10_000) =>
  MikroORM.init({
    ...ormOptions(clientUrl, connections),
    driverOptions: { statement_timeout: statementTimeoutMs, idle_in_transaction_session_timeout: 2 * statementTimeoutMs, application_name: 'gridward-write' },
  });

export type Orm = Awaited<ReturnType<typeof createOrm>>;
