import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError } from '../../request/errors.js';
import { seenRow } from '../../storage/change.js';
import { isUuid } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { ImportJob, ImportPart, type ImportJobRow } from './import.entity.js';
import { importById, importList } from './import.statements.js';
import { wakeImports } from './wake.js';
import type { DiscardRegisterImportInput, StartRegisterImportInput } from './import.type.js';

export const importService = (ctx: RequestContext) => new ImportService(ctx);

/** Sheets that were uploaded: looked at, written, or decided against. */
export class ImportService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'CREATED_AT'>) {
    return importList.page(this.ctx.reads, request);
  }

  async one(id: string) {
    const [row] = isUuid(id) ? await this.ctx.reads.read(importById, { id }) : [];
    return row ?? null;
  }

  async start({ id, version, skipBadRows }: StartRegisterImportInput): Promise<ImportJobRow> {
    const job = await this.#open(id, version);
    if (job.rowsBad > 0 && !skipBadRows) throw BadInput({ field: 'skipBadRows', key: 'importHasFaults', values: { count: job.rowsBad } });
    if (job.rowsBad === job.rowsTotal) throw BadInput({ field: 'id', key: 'nothingToImport' });
    Object.assign(job, { state: 'WRITING', begun: 0, rowsDone: 0 });
    await this.ctx.em.flush();
    await wakeImports(this.ctx.em, job.district);
    return job;
  }

  async discard({ id, version }: DiscardRegisterImportInput): Promise<ImportJobRow> {
    const { em, now } = this.ctx;
    const job = await this.#open(id, version);
    Object.assign(job, { state: 'DISCARDED', finishedAt: now });
    await em.flush();
    await em.nativeDelete(ImportPart, { district: job.district, importJob: [job.district, job.id] });
    return job;
  }

  /** Waits for a decision. */
  async #open(id: string, version: number): Promise<ImportJobRow> {
    const job = await seenRow(this.ctx.em, ImportJob, { id, version });
    this.ctx.require('resident.import');
    if (job.state === 'CHECKED') return job;
    throw new ExpectedError('CONFLICT', job.state === 'RECEIVED' || job.state === 'WRITING' ? 'importRunning' : 'importOver');
  }
}
