import type { EntityManager } from '@mikro-orm/postgresql';

/** What a job is told. Nothing personal: it is kept in plain text until the job is done. */
export type Payload = { readonly district: string } & Readonly<Record<string, string | number | boolean | null>>;

export interface Enqueued {
  /** Name of the task. */
  readonly task: string;
  readonly payload: Payload;
  /** At once, if not given. */
  readonly runAt?: Date;
  /** A job with the same key that has not begun is replaced. */
  readonly key?: string;
  /** Tries until it is given up; the queue waits longer after each. */
  readonly attempts?: number;
}

const ATTEMPTS = 8;

/**
 * Runs a task after (and only if) this transaction commits.
 * @throws when the district is not the one that the transaction may write
 */
export async function enqueue(em: EntityManager, { task, payload, runAt, key, attempts = ATTEMPTS }: Enqueued): Promise<void> {
  await em.execute('select gridward.enqueue(?, ?, ?::json, ?, ?, ?)', [
    payload.district,
    task,
    JSON.stringify(payload),
    runAt?.toISOString() ?? null,
    key ?? null,
    attempts,
  ]);
}

/**
 * Only a district's own work may be enqueued in its name. Runs as the role that owns the queue, so that those who enqueue need
 * no right on its tables, and cannot read what others wait for.
 */
export const QUEUE_SQL = `
set local role gridward_owner;
grant create on schema gridward to gridward_jobs;
set local role gridward_jobs;
create or replace function gridward.enqueue(district text, task text, payload json, run_at timestamptz, job_key text, attempts int) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if current_setting('role') <> 'gridward_jobs' and district is distinct from nullif(current_setting('app.write_district', true), '') then
    raise exception 'another district' using errcode = '42501';
  end if;
  perform graphile_worker.add_job(task, payload, run_at => run_at, max_attempts => attempts, job_key => job_key);
end $$;
revoke all on function gridward.enqueue(text, text, json, timestamptz, text, int) from public;
grant execute on function gridward.enqueue(text, text, json, timestamptz, text, int) to gridward_district, gridward_city, gridward_jobs;
set local role gridward_owner;
revoke create on schema gridward from gridward_jobs;
`;
