import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabase, type TestDatabase } from '../../../test/kit/database.js';
import { createDistrict } from '../../../test/kit/builders.js';
import { JOBS, sessionContext, type Session } from '../request/tenancy.js';
import { createOrm, type Orm } from '../storage/orm.js';
import { enqueue } from './queue.js';
import { startWorker, type Job, type Task } from './worker.js';

let database: TestDatabase;
let orm: Orm;
const street: Session = { role: 'gridward_district', actor: '', districts: ['210102'], scopes: ['210102001'], writeDistrict: '210102' };
const as = (session: Session) => orm.em.fork({ session: sessionContext(session) });
const waiting = () => database.sql<{ task: string }>(`select task_identifier as task from graphile_worker.jobs where task_identifier like 'try-%'`);

beforeAll(async () => {
  database = await createDatabase('empty');
  await createDistrict(database);
  await createDistrict(database, '210103');
  orm = await createOrm(database.apiUrl, 4, 10_000);
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

/** Runs one task until it has been called so often. */
async function worked(name: string, times: number, work: (job: Job) => Promise<void>, first: () => Promise<void>): Promise<Job[]> {
  const jobs: Job[] = [];
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const task: Task = {
    name,
    async run(job) {
      if (jobs.push(job) === times) resolve();
      await work(job);
    },
  };
  const worker = await startWorker({ databaseUrl: database.apiUrl, orm, tasks: [task], report: () => {} });
  try {
    await first();
    await done;
  } finally {
    await worker.stop();
  }
  return jobs;
}

describe('the queue', () => {
  test('a job is there once its transaction commits, and not otherwise', async () => {
    await expect(
      as(street).transactional(async (em) => {
        await enqueue(em, { task: 'try-never', payload: { district: '210102' } });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await waiting()).toEqual([]);
    const [job] = await worked(
      'try-once',
      1,
      async () => {},
      () => as(street).transactional((em) => enqueue(em, { task: 'try-once', payload: { district: '210102', alertId: 'a' } })),
    );
    expect(job).toMatchObject({ payload: { district: '210102', alertId: 'a' }, attempt: 1, isLast: false });
  });

  test('nobody enqueues in the name of another district', async () => {
    await expect(as(street).transactional((em) => enqueue(em, { task: 'try-other', payload: { district: '210103' } }))).rejects.toThrow(
      'another district',
    );
    const nobody: Session = { role: 'gridward_public', actor: '', districts: [], scopes: [] };
    await expect(as(nobody).transactional((em) => enqueue(em, { task: 'try-other', payload: { district: '210102' } }))).rejects.toThrow();
    expect(await waiting()).toEqual([]);
  });

  test('a key replaces the job that has not begun', async () => {
    for (const step of [1, 2])
      await as(JOBS).transactional((em) =>
        enqueue(em, { task: 'try-keyed', payload: { district: '210102', step }, key: 'one', runAt: new Date(Date.now() + 3_600_000) }),
      );
    expect(await waiting()).toHaveLength(1);
    await database.sql(`delete from graphile_worker._private_jobs`);
  });

  test('what throws is tried again, and the last try is told that it is the last', async () => {
    const jobs = await worked(
      'try-twice',
      2,
      async () => {
        throw new Error('away');
      },
      () => as(JOBS).transactional((em) => enqueue(em, { task: 'try-twice', payload: { district: '210102' }, attempts: 2 })),
    );
    expect(jobs.map(({ attempt, isLast }) => [attempt, isLast])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('a job that a killed process held is free again', async () => {
    await as(JOBS).transactional((em) => enqueue(em, { task: 'try-held', payload: { district: '210102' } }));
    await database.sql(
      `update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now() - interval '6 minutes' where task_id = (select id from graphile_worker._private_tasks where identifier = 'try-held')`,
    );
    const [job] = await worked(
      'try-held',
      1,
      async () => {},
      () => as(JOBS).transactional((em) => enqueue(em, { task: 'rescue-jobs', payload: { district: '210102' } })),
    );
    expect(job?.payload.district).toBe('210102');
  });
});
