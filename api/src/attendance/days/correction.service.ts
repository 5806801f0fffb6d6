import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound } from '../../request/errors.js';
import { reaches } from '../../request/tenancy.js';
import { seenRow } from '../../storage/change.js';
import { computeDays } from './computing.js';
import { AttendanceCorrection, AttendanceDay, type AttendanceCorrectionRow } from './days.entity.js';
import { corrections } from './days.statements.js';
import type { DecideCorrectionInput, RequestCorrectionInput } from './days.type.js';
import { refuseLocked } from './months.js';

export const correctionService = (ctx: RequestContext) => new CorrectionService(ctx);

const LONGEST = 200;
export const MOST_SHOWN = 200;

/** Days that were not as computed: asked for by whose day it is, decided by somebody else. */
export class CorrectionService {
  constructor(private readonly ctx: RequestContext) {}

  /** Waiting ones of a place in the territory. */
  waiting(code: string) {
    if (!reaches(this.ctx.actor.session, code)) return [];
    return this.ctx.reads.read(corrections, { staffId: null, scope: code, state: 'REQUESTED', limit: MOST_SHOWN });
  }

  async request({ day, status, reason }: RequestCorrectionInput): Promise<AttendanceCorrectionRow> {
    const { em, actor } = this.ctx;
    const row = await em.findOne(AttendanceDay, { accountId: actor.id, day });
    this.ctx.require('attendance.own');
    if (!row) throw BadInput({ field: 'day', key: 'noSuchDay' });
    const faults = textFaults('reason', reason, LONGEST);
    if (row.status === status) faults.push({ field: 'status', key: 'asItIs' });
    if (faults.length) throw BadInput(...faults);
    const { district, code, staff } = row;
    await refuseLocked(em, code, day, 'day');
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 4))', [row.id]);
    if (await em.count(AttendanceCorrection, { district, staff, day, state: 'REQUESTED' })) throw BadInput({ field: 'day', key: 'alreadyAsked' });
    const correction = em.create(AttendanceCorrection, {
      ...{ district, staff, accountId: actor.id, code, day, status, reason: reason.trim(), requestedBy: actor.id },
    });
    await em.flush();
    return correction;
  }

  /** Confirmed, the day is as was asked, whatever is computed afterwards. */
  async decide({ id, version, confirm, note }: DecideCorrectionInput): Promise<AttendanceCorrectionRow> {
    const { em, actor, now } = this.ctx;
    const row = await seenRow<AttendanceCorrectionRow>(em, AttendanceCorrection, { id, version });
    const isOwn = row.requestedBy === actor.id || row.accountId === actor.id;
    if (!isOwn && !reaches(actor.session, row.code)) throw NotFound();
    this.ctx.require('attendance.manage');
    if (isOwn) throw BadInput({ field: 'id', key: 'ownWork' });
    if (row.state !== 'REQUESTED') throw new ExpectedError('CONFLICT', 'alreadyDecided');
    const faults = confirm && !note?.trim() ? [] : textFaults('note', note ?? '', LONGEST);
    if (faults.length) throw BadInput(...faults);
    const { district, code, day } = row;
    await refuseLocked(em, code, day, 'id');
    Object.assign(row, { state: confirm ? 'CONFIRMED' : 'REJECTED', decidedBy: actor.id, decidedAt: now, note: note?.trim() || null });
    await em.flush();
    if (confirm) await computeDays(em, { district, scope: code.slice(0, 6), staffId: row.staff.id, from: day, to: day });
    return row;
  }
}
