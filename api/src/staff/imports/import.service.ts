import { divisionService } from '../../divisions/index.js';
import { initialsOf } from '../../graphql/pinyin.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, NotFound } from '../../request/errors.js';
import { JOBS, reaches } from '../../request/tenancy.js';
import { lockedRow } from '../../storage/change.js';
import { keyringKey, sealOf } from '../../storage/keyring.js';
import { uuidv7 } from '../../storage/keys.js';
import { daysAfter } from '../days.js';
import { saysNothing, sealedPersonal } from '../personal.js';
import { StaffPost } from '../posts/post.entity.js';
import { StaffMember, StaffPersonal, type StaffMemberRow } from '../staff.entity.js';
import { moveFile } from '../moving.js';
import { COLUMNS } from './columns.js';
import { StaffImport } from './import.entity.js';
import type { ApplyStaffImportInput, CheckStaffImportInput, StaffImportPayload } from './import.type.js';
import { readStaffRows, staffCells, StaffSheetRefused } from './reading.js';
import type { StaffFault, StaffRow } from './row.js';
import { uploadPlace } from './upload.js';

export const staffImportService = (ctx: RequestContext) => new StaffImportService(ctx);

const MOST_LISTED = 500;

interface Checked {
  readonly fileName: string;
  readonly district: string;
  readonly failure: string | null;
  readonly total: number;
  readonly rows: readonly StaffRow[];
  readonly faults: readonly StaffFault[];
  readonly known: ReadonlyMap<string, StaffMemberRow>;
}

/** A list of staff as a sheet: looked at first, then written, all of it or nothing. The same number is the same file. */
export class StaffImportService {
  constructor(private readonly ctx: RequestContext) {}

  async check({ id }: CheckStaffImportInput): Promise<StaffImportPayload> {
    return this.#report(await this.#checked(id), false);
  }

  async apply({ id, skipBadRows }: ApplyStaffImportInput): Promise<StaffImportPayload> {
    const checked = await this.#checked(id);
    const bad = badRows(checked.faults);
    if (checked.failure || checked.rows.length === 0) throw BadInput({ field: 'id', key: 'nothingToImport' });
    if (bad && !skipBadRows) throw BadInput({ field: 'skipBadRows', key: 'importHasFaults', values: { count: bad } });
    await this.#write(checked);
    await this.ctx.em.nativeDelete(StaffImport, { district: checked.district, id });
    return this.#report(checked, true);
  }

  async #checked(id: string): Promise<Checked> {
    const { em, actor } = this.ctx;
    const upload = await lockedRow(em, StaffImport, id);
    if (upload.createdBy !== actor.id) throw NotFound();
    this.ctx.require('staff.create');
    const { district, fileName } = upload;
    const seal = await sealOf(this.ctx.service(keyringKey), em, district);
    const empty = { fileName, district, total: 0, rows: [], faults: [], known: new Map<string, StaffMemberRow>() };
    try {
      const cells = await staffCells(seal.openBytes(Buffer.from(upload.sealedBytes), uploadPlace(id)));
      const places = await this.#places(cells.map(({ cells: of }) => of.get('PLACE')?.trim() ?? ''));
      const { rows, faults } = readStaffRows(cells, (code) => places.has(code));
      const { known, elsewhere } = await this.#files(district, rows);
      const taken = rows.filter(({ staffNo }) => elsewhere.has(staffNo));
      const all = [...faults, ...taken.map(({ number }): StaffFault => ({ row: number, column: 'STAFF_NO', kind: 'NUMBER_TAKEN' }))];
      const good = rows.filter(({ staffNo }) => !elsewhere.has(staffNo));
      return { ...empty, failure: null, total: cells.length, rows: good, faults: all.sort((a, b) => a.row - b.row), known };
    } catch (error) {
      if (error instanceof StaffSheetRefused) return { ...empty, failure: error.failure };
      throw error;
    }
  }

  async #places(codes: readonly string[]): Promise<ReadonlySet<string>> {
    const named = [...new Set(codes)].filter((code) => /^(\d{6}|\d{9}|\d{12})$/.test(code) && reaches(this.ctx.actor.session, code));
    return new Set((await this.ctx.once(divisionService).many(named)).map(({ code }) => code));
  }

  /** Files of one’s own territory, and numbers that somebody of another one has. */
  async #files(district: string, rows: readonly StaffRow[]) {
    const numbers = rows.map(({ staffNo }) => staffNo);
    const found = await this.ctx.em.find(StaffMember, { district, staffNo: { $in: numbers } });
    const known = new Map(found.filter((file) => reaches(this.ctx.actor.session, file.divisionCode)).map((file) => [file.staffNo, file]));
    const everywhere = await this.ctx.apart(JOBS, (em) =>
      em.find(StaffMember, { district, staffNo: { $in: numbers } }, { fields: ['staffNo'] as never, disableIdentityMap: true }),
    );
    return { known, elsewhere: new Set(everywhere.map(({ staffNo }) => staffNo).filter((staffNo) => !known.has(staffNo))) };
  }

  /** A few statements for all rows: whatever fails, none of them is written. */
  async #write({ district, rows, known }: Checked) {
    const { em, today } = this.ctx;
    const seal = await sealOf(this.ctx.service(keyringKey), em, district);
    const ids = [...known.values()].map(({ id }) => id);
    const personal = new Map((await em.find(StaffPersonal, { district, staff: { id: { $in: ids } } as never })).map((row) => [row.staff.id, row]));
    const posts = await em.find(StaffPost, { district, staff: { id: { $in: ids } } as never, isPrimary: true, validTo: null });
    const current = new Map(posts.map((row) => [row.staff.id, row]));
    const begun: (() => void)[] = [];
    const moved: StaffMemberRow[] = [];
    for (const { staffNo, name, kind, post, place, employment, phone, idNumber } of rows) {
      const file = known.get(staffNo);
      const id = file?.id ?? uuidv7();
      const staff = [district, id] as never;
      const values = { name, initials: initialsOf(name), kind, post, divisionCode: place, ...employment };
      if (file && (file.post !== post || file.divisionCode !== place)) {
        const now = current.get(id);
        if (now?.validFrom === today) Object.assign(now, { post, divisionCode: place });
        else {
          if (now) now.validTo = daysAfter(today, -1);
          begun.push(() => void em.create(StaffPost, { district, staff, post, divisionCode: place, validFrom: today, isPrimary: true }));
        }
        if (file.divisionCode !== place) moved.push(file);
      }
      if (file) em.assign(file, values);
      else {
        em.create(StaffMember, { district, id, staffNo, ...values });
        begun.push(
          () => void em.create(StaffPost, { district, staff, post, divisionCode: place, validFrom: employment.hiredOn ?? today, isPrimary: true }),
        );
      }
      const said = { phone, idNumber };
      const row = personal.get(id);
      if (row) Object.assign(row, { divisionCode: place, ...sealedPersonal(seal, id, said) });
      else if (!saysNothing(said))
        begun.push(() => void em.create(StaffPersonal, { district, staff, divisionCode: place, ...sealedPersonal(seal, id, said) } as never));
    }
    await em.flush();
    for (const begin of begun) begin();
    await em.flush();
    for (const file of moved) await moveFile(em, file);
  }

  #report({ fileName, failure, total, rows, faults, known }: Checked, isDone: boolean): StaffImportPayload {
    const { words } = this.ctx;
    const listed = faults.slice(0, MOST_LISTED);
    return {
      fileName,
      failure,
      rowsTotal: total,
      rowsBad: badRows(faults),
      staffNew: rows.filter(({ staffNo }) => !known.has(staffNo)).length,
      staffKnown: rows.filter(({ staffNo }) => known.has(staffNo)).length,
      isDone,
      faults: listed.map((fault) => ({ ...fault, heading: COLUMNS[fault.column].headings[0], message: words.message(`import.${fault.kind}`) })),
    };
  }
}

const badRows = (faults: readonly StaffFault[]) => new Set(faults.map(({ row }) => row)).size;
