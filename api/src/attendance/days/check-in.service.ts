import { textFaults } from '../../identity/index.js';
import { gridAt } from '../../grids/index.js';
import { dayIn, type RequestContext } from '../../request/context.js';
import { BadInput, NotFound, type FieldError } from '../../request/errors.js';
import { reaches } from '../../request/tenancy.js';
import { StaffMemberEntity } from '../../staff/index.js';
import { lockedRow } from '../../storage/change.js';
import { computeDays } from './computing.js';
import { CheckIn, type CheckInRow } from './days.entity.js';
import type { CheckInInput, EnterCheckInInput } from './days.type.js';
import { refuseLocked } from './months.js';

export const checkInService = (ctx: RequestContext) => new CheckInService(ctx);

const LONGEST_NOTE = 100;
const LONGEST_REASON = 200;
/** A second tap on the same button is the first one again. */
const SAME_TAP_MS = 60_000;
/** Longer ago, a correction is asked for. */
const ENTERED_WITHIN_MS = 62 * 86_400_000;

/** Who says that they are at work, and the office that says it for them. */
export class CheckInService {
  constructor(private readonly ctx: RequestContext) {}

  /** Now, by the server's clock: a phone may be set to any hour. */
  async checkIn(input: CheckInInput): Promise<CheckInRow> {
    const { em, actor, now, today } = this.ctx;
    const district = actor.session.writeDistrict ?? '';
    const [staff] = await em.find(
      StaffMemberEntity,
      { district, accountId: actor.id, status: { $nin: ['EXITED', 'CANDIDATE'] } },
      { orderBy: { id: 1 }, limit: 1 },
    );
    this.ctx.require('attendance.own');
    if (!staff) throw NotFound('noStaffFile');
    const faults = placeFaults(input);
    if ((input.note?.trim().length ?? 0) > LONGEST_NOTE) faults.push({ field: 'note', key: 'tooLong', values: { max: LONGEST_NOTE } });
    if (faults.length) throw BadInput(...faults);
    // Two taps at once must not both be the first.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 3))', [staff.id]);
    const [before] = await em.find(
      CheckIn,
      { district, staff: [district, staff.id], kind: input.kind, day: today },
      { orderBy: { at: -1 }, limit: 1 },
    );
    if (before && before.method === 'PHONE' && now.getTime() - before.at.getTime() < SAME_TAP_MS) return before;
    const { longitude, latitude } = input;
    const isPlaced = longitude != null && latitude != null;
    const gridCode = isPlaced ? await gridAt(this.ctx.reads, [longitude, latitude]) : null;
    const { kind } = input;
    const who = { staff, accountId: actor.id, code: staff.divisionCode };
    const row = em.create(CheckIn, {
      district,
      ...who,
      day: today,
      at: now,
      kind,
      method: 'PHONE',
      isPlaced,
      gridCode,
      note: input.note?.trim() || null,
    });
    await em.flush();
    return row;
  }

  /** By the office, for somebody else, with a reason that stays. */
  async enter({ staffId, kind, at, reason }: EnterCheckInInput): Promise<CheckInRow> {
    const { em, actor, now } = this.ctx;
    const staff = await lockedRow(em, StaffMemberEntity, staffId);
    if (!reaches(actor.session, staff.divisionCode)) throw NotFound();
    this.ctx.require('attendance.manage');
    if (staff.accountId === actor.id) throw BadInput({ field: 'staffId', key: 'ownWork' });
    const faults = textFaults('reason', reason, LONGEST_REASON);
    const day = dayIn(at);
    if (at > now || now.getTime() - at.getTime() > ENTERED_WITHIN_MS) faults.push({ field: 'at', key: 'notLately', values: { days: 62 } });
    if (faults.length) throw BadInput(...faults);
    const { district, divisionCode: code } = staff;
    await refuseLocked(em, code, day, 'at');
    const who = { staff, accountId: staff.accountId ?? null, code };
    const entered = { method: 'OFFICE' as const, isPlaced: false, note: reason.trim(), enteredBy: actor.id };
    const row = em.create(CheckIn, { district, ...who, day, at, kind, ...entered });
    await em.flush();
    await computeDays(em, { district, scope: code, staffId: staff.id, from: day, to: day });
    return row;
  }
}

function placeFaults({ longitude, latitude }: CheckInInput): FieldError[] {
  const faults: FieldError[] = [];
  if ((longitude == null) !== (latitude == null)) faults.push({ field: longitude == null ? 'longitude' : 'latitude', key: 'required' });
  if (longitude != null && !(Math.abs(longitude) <= 180)) faults.push({ field: 'longitude', key: 'outOfRange', values: { min: -180, max: 180 } });
  if (latitude != null && !(Math.abs(latitude) <= 90)) faults.push({ field: 'latitude', key: 'outOfRange', values: { min: -90, max: 90 } });
  return faults;
}
