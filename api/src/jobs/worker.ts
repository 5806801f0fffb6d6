import { Logger, run, runMigrations, type JobHelpers, type Runner } from 'graphile-worker';
import pg from 'pg';
import type { EntityManager } from '@mikro-orm/postgresql';
import { JOBS, sessionContext } from '../request/tenancy.js';
import type { Orm } from '../storage/orm.js';
import type { Payload } from './queue.js';

/** One run of a task. */
export interface Job {
  readonly payload: Payload;
  /** 1 for the first. */
  readonly attempt: number;
  /** Nobody tries again after this one. */
  readonly isLast: boolean;
  /** Across tenants. What leaves the house, such as a message, is sent outside any. */
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T>;
}

/** Work that nobody waits for. Each module brings its own; `app.ts` lists them. */
export interface Task {
  readonly name: string;
  /** When it runs by itself, as in crontab, in UTC; without it only when somebody enqueues it. */
  readonly cron?: string;
  /** Also when a process starts: what it finds undone may have waited for it. */
  readonly atStart?: boolean;
  /** Repeating it must do no harm: it may run again after a crash. A throw makes the queue try again, later each time. */
  run(job: Job): Promise<void>;
}

export interface WorkerParts {
  readonly databaseUrl: string;
  readonly orm: Orm;
  readonly tasks: readonly Task[];
  readonly report: (event: string, facts: Record<string, string>) => void;
}

const SCHEMA = 'graphile_worker';
/** No task takes as long as this; a job that is held longer was held by a process that is gone. */
const RESCUE = `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs where locked_at < now() - interval '5 minutes'`;

const rescueJobs: Task = {
  name: 'rescue-jobs',
  cron: '* * * * *',
  atStart: true,
  run: ({ transaction }) => transaction(async (em) => void (await em.execute(RESCUE))),
};

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
  const pool = poolOf(databaseUrl, 6);
  const all = [rescueJobs, ...tasks];
  const taskList = Object.fromEntries(
    all.map((task) => [task.name, (payload: unknown, helpers: JobHelpers) => task.run(jobOf(orm, payload, helpers))]),
  );
  const crontab = all.flatMap(({ cron, name }) => (cron ? [`${cron} ${name} ?jobKey=${name}`] : [])).join('\n');
  const runner: Runner = await run({ pgPool: pool, schema: SCHEMA, taskList, crontab, concurrency: 4, noHandleSignals: true, logger: silent });
  runner.events.on('job:error', ({ job }) => report('job-failed', { task: job.task_identifier, attempt: String(job.attempts) }));
  for (const { name, atStart } of all) if (atStart) await runner.addJob(name, {}, { jobKey: name });
  // Without it a stopped runner would end the process.
  runner.promise.catch(() => report('worker-stopped', {}));
  return {
    async stop() {
      await runner.stop().catch(() => {});
      await pool.end();
    },
  };
}

const jobOf = (orm: Orm, payload: unknown, { job }: JobHelpers): Job => ({
  payload: payload as Payload,
  attempt: job.attempts,
  isLast: job.attempts >= job.max_attempts,
  transaction: (work) => orm.em.fork({ session: sessionContext(JOBS) }).transactional(work),
});

const silent = new Logger(() => () => {});

function poolOf(connectionString: string, max: number) {
  const pool = new pg.Pool({ connectionString, max, options: '-c role=gridward_jobs', application_name: 'gridward-jobs' });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
