import { Logger, run, runMigrations, type Runner } from 'graphile-worker';
import pg from 'pg';
import type { EntityManager } from '@mikro-orm/postgresql';
import { JOBS, sessionContext } from '../request/tenancy.js';
import type { Orm } from '../storage/orm.js';

/** Work that nobody waits for. Each module brings its own; `app.ts` lists them. */
export interface Task {
  readonly name: string;
  /** When it runs by itself, as in crontab, in UTC. */
  readonly cron: string;
  /** In one transaction, across tenants. Repeating it must do no harm: it may run again after a crash. */
  run(em: EntityManager): Promise<void>;
}

export interface WorkerParts {
  readonly databaseUrl: string;
  readonly orm: Orm;
  readonly tasks: readonly Task[];
  readonly report: (event: string, facts: Record<string, string>) => void;
}

const SCHEMA = 'graphile_worker';

/** The queue's own tables, which belong to the role that works. */
export async function migrateQueue(adminUrl: string): Promise<void> {
  const pool = poolOf(adminUrl, 1);
  try {
    await runMigrations({ pgPool: pool, schema: SCHEMA, logger: silent });
  } finally {
    await pool.end();
  }
}

/** graphile-worker: its jobs are enqueued inside the transaction that wants them, and survive a restart. */
export async function startWorker({ databaseUrl, orm, tasks, report }: WorkerParts): Promise<{ stop(): Promise<void> }> {
  const pool = poolOf(databaseUrl, 4);
  const taskList = Object.fromEntries(
    tasks.map((task) => [task.name, () => orm.em.fork({ session: sessionContext(JOBS) }).transactional((em) => task.run(em))]),
  );
  const crontab = tasks.map(({ cron, name }) => `${cron} ${name} ?jobKey=${name}`).join('\n');
  const runner: Runner = await run({ pgPool: pool, schema: SCHEMA, taskList, crontab, concurrency: 2, noHandleSignals: true, logger: silent });
  runner.events.on('job:error', ({ job }) => report('job-failed', { task: job.task_identifier }));
  // Without it a stopped runner would end the process.
  runner.promise.catch(() => report('worker-stopped', {}));
  return {
    async stop() {
      await runner.stop().catch(() => {});
      await pool.end();
    },
  };
}

const silent = new Logger(() => () => {});

function poolOf(connectionString: string, max: number) {
  const pool = new pg.Pool({ connectionString, max, options: '-c role=gridward_jobs', application_name: 'gridward-jobs' });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
