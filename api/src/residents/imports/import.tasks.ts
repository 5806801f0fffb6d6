import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job, Task } from '../../jobs/worker.js';
import { dayIn } from '../../request/context.js';
import { PARAMETERS } from '../../request/parameters.js';
import type { Session } from '../../request/tenancy.js';
import { sealOf } from '../../storage/keyring.js';
import type { Keyring } from '../../storage/sealing.js';
import { FaultBook } from './faults.js';
import { ImportJob, ImportPart, type ImportJobRow } from './import.entity.js';
import { registerBatches, SheetRefused } from './reading.js';
import { uploaded } from './upload.js';
import { IMPORTS } from './wake.js';
import { RegisterWriter } from './writing.js';

/** What kills whoever touches it is given up. */
const MOST_TRIES = 5;
const PENDING = `select district_code, id from import_job where state in ('RECEIVED', 'WRITING') order by created_at limit 1 offset ?`;
const LOCK = 'select pg_try_advisory_xact_lock(hashtextextended(?, 3)) as free';
const GRIDS = `select code from grid where district_code = ? and status = 'ACTIVE' and code >= ? and code < ?`;
const NOTE_BEGUN = `update import_job set begun = begun + 1 where district_code = ? and id = ?`;
const NOTE_DONE = `update import_job set rows_done = ? where district_code = ? and id = ?`;

type Name = { readonly district_code: string; readonly id: string };

/**
 * Looks at sheets and writes them, one after the other in each process: an import must not take all workers, because who is called in
 * an emergency waits for them too. The table says what is to do; a sheet whose process died is found a minute later, and as the
 * writing is one transaction, nothing of it is there.
 */
export class RegisterImports implements Task {
  readonly name = IMPORTS;
  readonly cron = '* * * * *';
  readonly atStart = true;
  #busy = false;

  constructor(private readonly keyring: Keyring) {}

  async run({ transaction }: Pick<Job, 'transaction'>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    // Inside a transaction MikroORM would take another one for a part of it: nobody would see how far it is.
    const outside = AsyncLocalStorage.snapshot();
    const apart: Job['transaction'] = (work) => outside(() => transaction(work));
    try {
      for (let passed = 0; ;) {
        const [next] = await transaction((em) => em.execute<Name[]>(PENDING, [passed]));
        if (!next) return;
        // Another process has it: leave it there and look at the one after.
        if (!(await this.#work(next, apart))) passed++;
      }
    } finally {
      this.#busy = false;
    }
  }

  /** @returns whether there is nothing more to do with it now */
  async #work(name: Name, transaction: Job['transaction']): Promise<boolean> {
    return transaction(async (em) => {
      const [lock] = await em.execute<{ free: boolean }[]>(LOCK, [name.id]);
      if (!lock?.free) return false;
      await transaction((noting) => noting.execute(NOTE_BEGUN, [name.district_code, name.id]));
      const job = await em.findOneOrFail(ImportJob, { district: name.district_code, id: name.id });
      if (job.state !== 'RECEIVED' && job.state !== 'WRITING') return true;
      if (job.begun > MOST_TRIES) await this.#end(em, job, { state: 'FAILED', failure: 'GAVE_UP' });
      else await this.#step(em, job, (rows) => transaction((noting) => noting.execute(NOTE_DONE, [rows, name.district_code, name.id])));
      return true;
    });
  }

  async #step(em: EntityManager, job: ImportJobRow, progress: (rows: number) => Promise<unknown>): Promise<void> {
    const { district, code, createdBy } = job;
    const seal = await sealOf(this.keyring, em, district);
    const bytes = await uploaded(em, seal, district, job.id);
    em.clear();
    const grids = new Set((await em.execute<{ code: string }[]>(GRIDS, [district, code, `${code}:`])).map((grid) => grid.code));
    const session: Session = { role: 'gridward_district', actor: createdBy, districts: [district], scopes: [code], writeDistrict: district };
    const writer = new RegisterWriter(em, district, seal, session, job.id);
    const surroundings = { isGrid: (grid: string) => grids.has(grid), year: Number(dayIn(new Date()).slice(0, 4)) };
    const book = new FaultBook();
    let [total, fresh, known] = [0, 0, 0];
    try {
      for await (const { rows, faults, read } of registerBatches(bytes, surroundings)) {
        const written = job.state === 'WRITING' ? await writer.write(rows) : await writer.foresee(rows);
        for (const row of faults) book.add(row);
        for (const fault of written.faults) book.add([fault]);
        [total, fresh, known] = [read, fresh + written.fresh, known + written.known];
        await progress(read);
      }
    } catch (error) {
      if (!(error instanceof SheetRefused)) throw error;
      return this.#end(em, job, { state: 'FAILED', failure: error.failure });
    }
    const found = { rowsDone: total, rowsTotal: total, rowsBad: book.badRows, residentsNew: fresh, residentsKnown: known };
    const said = { ...found, faults: book.listed, faultCounts: book.counts };
    if (job.state === 'RECEIVED') await this.#note(em, job, { ...said, state: 'CHECKED', begun: 0 });
    else await this.#end(em, job, { ...said, state: 'DONE' });
  }

  async #end(em: EntityManager, job: ImportJobRow, facts: Partial<ImportJobRow>): Promise<void> {
    await this.#note(em, job, { ...facts, finishedAt: new Date() });
    await em.nativeDelete(ImportPart, { district: job.district, importJob: [job.district, job.id] });
  }

  async #note(em: EntityManager, { district, id }: ImportJobRow, facts: Partial<ImportJobRow>): Promise<void> {
    const job = await em.findOneOrFail(ImportJob, { district, id }, { refresh: true });
    em.assign(job, facts as never);
    await em.flush();
  }
}

/** Sheets that nobody has decided about, and what is left of them. */
const FORGET = `
with old as (
  update import_job set state = 'DISCARDED', finished_at = now(), version = import_job.version + 1 from district d
  where d.district_code = import_job.district_code and state = 'CHECKED'
    and import_job.updated_at < now() - make_interval(days => coalesce((d.parameters ->> 'residents.keepUploadDays')::int, ?))
  returning import_job.district_code, import_job.id)
delete from import_part p using old where p.district_code = old.district_code and p.import_job_id = old.id`;

export const forgetUploads: Task = {
  name: 'forget-uploads',
  cron: '20 19 * * *',
  run: ({ transaction }) => transaction(async (em) => void (await em.execute(FORGET, [PARAMETERS['residents.keepUploadDays'].default]))),
};
