import { divisionService } from '../divisions/index.js';
import { gridService } from '../grids/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, type FieldError } from '../request/errors.js';
import { reaches } from '../request/tenancy.js';
import { seenRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { candidatesFor } from './calling.statements.js';
import { DutyShift, type DutyShiftRow } from './callout.entity.js';
import { dutyCandidates, dutyShiftList } from './duty.statements.js';
import type { DutyShiftFilter, RemoveDutyShiftInput, SaveDutyShiftInput } from './duty.type.js';
import { ladderOf, upwards, type Candidate } from './ladder.js';

export const dutyService = (ctx: RequestContext) => new DutyService(ctx);

const LONGEST_MS = 31 * 86_400_000;
const MOST_CODES = 200;
const MOST_CANDIDATES = 50;

/** The duty roster, and whom it would have called. */
export class DutyService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'STARTS_AT'>, filter: DutyShiftFilter | null | undefined) {
    const conditions = new Conditions()
      .inside('area', 'code', filter?.area)
      .moment('endsAt', 'ends_at', filter?.endsAt)
      .moment('startsAt', 'starts_at', filter?.startsAt);
    return dutyShiftList.page(this.ctx.reads, request, conditions.all);
  }

  /** Places outside the territory are left out. */
  async ladders(codes: readonly string[]) {
    if (codes.length > MOST_CODES) throw BadInput({ field: 'codes', key: 'tooMany', values: { max: MOST_CODES } });
    const own = codes.filter((code) => code.length >= 6 && this.#isOwn(code));
    const byDistrict = Map.groupBy(own, (code) => code.slice(0, 6));
    const candidates = new Map<string, Candidate[]>();
    for (const [district, places] of byDistrict) {
      const all = [...new Set(places.flatMap(upwards))];
      const rows = await this.ctx.reads.read(candidatesFor, { district, codes: all });
      for (const [code, list] of Map.groupBy<string, Candidate>(rows, (row) => row.code)) candidates.set(code, list);
    }
    return own.map((code) => ({ code, people: ladderOf(code, candidates) }));
  }

  /** Who can be put on duty for a place: staff of its street, or of the district where the place is the district itself. */
  async candidates(code: string, search: string | null | undefined) {
    const { reads, today } = this.ctx;
    if (!this.#isOwn(code)) return [];
    return reads.read(dutyCandidates, {
      district: code.slice(0, 6),
      around: code.slice(0, 9),
      search: search?.trim() ?? '',
      today,
      limit: MOST_CANDIDATES,
    });
  }

  async save(input: SaveDutyShiftInput) {
    const { em } = this.ctx;
    const known = input.id == null ? null : await seenRow<DutyShiftRow>(em, DutyShift, { id: input.id, version: input.version ?? 0 });
    this.ctx.require('callout.manage');
    const faults = await this.#faults(input);
    if (faults.length) throw BadInput(...faults);
    const district = input.code.slice(0, 6);
    const { code, startsAt, endsAt, accountId, deputyId } = input;
    const account = [district, accountId];
    const values = { code, startsAt, endsAt, account, deputy: deputyId ? [district, deputyId] : null } as never;
    const row = known ? em.assign(known, values) : em.create(DutyShift, { ...(values as object), district } as never);
    await em.flush();
    return { dutyShift: shown(row) };
  }

  async remove({ id, version }: RemoveDutyShiftInput) {
    const { em } = this.ctx;
    const row = await seenRow<DutyShiftRow>(em, DutyShift, { id, version });
    this.ctx.require('callout.manage');
    const dutyShift = shown(row);
    em.remove(row);
    await em.flush();
    return { dutyShift };
  }

  async #faults({ code, startsAt, endsAt, accountId, deputyId }: SaveDutyShiftInput): Promise<FieldError[]> {
    const faults: FieldError[] = [];
    if (!this.#isOwn(code) || !(await this.#exists(code))) faults.push({ field: 'code', key: 'unknownArea', values: { code: code.slice(0, 20) } });
    if (endsAt <= startsAt) faults.push({ field: 'endsAt', key: 'endsBeforeStart' });
    if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS) faults.push({ field: 'endsAt', key: 'shiftTooLong', values: { days: 31 } });
    if (deputyId === accountId) faults.push({ field: 'deputyId', key: 'deputyIsSame' });
    const { reads, today } = this.ctx;
    const limit = 10_000;
    const people = await reads.read(dutyCandidates, { district: code.slice(0, 6), around: code.slice(0, 9), search: '', today, limit });
    const may = new Set(people.map((person) => person.accountId));
    if (!may.has(accountId)) faults.push({ field: 'accountId', key: 'notForDuty' });
    if (deputyId != null && (!isUuid(deputyId) || !may.has(deputyId))) faults.push({ field: 'deputyId', key: 'notForDuty' });
    return faults;
  }

  #isOwn(code: string) {
    return reaches(this.ctx.actor.session, code);
  }

  async #exists(code: string): Promise<boolean> {
    if (![6, 9, 12, 15].includes(code.length) || !/^\d+$/.test(code)) return false;
    return Boolean(code.length === 15 ? await this.ctx.once(gridService).one({ code }) : await this.ctx.once(divisionService).one(code));
  }
}

const shown = ({ id, code, account, deputy, startsAt, endsAt, version }: DutyShiftRow) => ({
  id,
  code,
  accountId: account.id,
  deputyId: deputy?.id ?? null,
  startsAt,
  endsAt,
  version,
});
