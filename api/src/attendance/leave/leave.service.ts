import { ownParameters, textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { dataKeyOf, StaffMemberEntity } from '../../staff/index.js';
import { seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { keyringKey, sealOf } from '../../storage/keyring.js';
import { isUuid, uuidv7 } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { readIn } from '../../storage/statement.js';
import { staffOfAccount } from '../days/days.statements.js';
import { refuseLocked } from '../days/months.js';
import { hoursService } from '../hours/hours.service.js';
import { laterBy, workingDayAfter, workingDays } from '../hours/workdays.js';
import { colleaguesKey } from './colleagues.js';
import { LeaveRequest, type LeaveRequestRow, type LeaveStep } from './leave.entity.js';
import { chainOf } from './leave.policy.js';
import { reasonPlace } from './leave.seal.js';
import { hasGrid, inTheWay, leaveList, myLeaves, standingIn, type LeaveSummary } from './leave.statements.js';
import type { LeaveFilter, SaveLeaveInput } from './leave.type.js';

export const leaveService = (ctx: RequestContext) => new LeaveService(ctx);

const LONGEST_REASON = 300;
const MOST_DAYS = 200;
const MOST_OWN = 100;
/** Whoever falls ill asks afterwards. */
const BACK = { SICK: 7, BEREAVEMENT: 7 } as const;
const AHEAD = 366;
export const WAITING = `(l.state = 'SUBMITTED' or (l.state = 'APPROVED_L1' and l.stages = 2) or l.state = 'RETURN_REPORTED')`;

type Own = Pick<LeaveRequestRow, 'id' | 'district' | 'sealedReason'>;

/** Asking for leave: what it takes, who stands in, who has to approve. */
export class LeaveService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'FROM_DAY'>, filter: LeaveFilter | null | undefined) {
    const conditions = new Conditions()
      .inside('area', 'l.code', filter?.area)
      .enum('state', 'l.state', filter?.state)
      .flag('isWaiting', filter?.isWaiting, WAITING)
      .always('notDraft', `l.state <> 'DRAFT'`);
    return leaveList.page(this.ctx.reads, request, conditions.all);
  }

  mine() {
    return this.ctx.reads.read(myLeaves, { accountId: this.ctx.actor.id, limit: MOST_OWN });
  }

  standingIn() {
    return this.ctx.reads.read(standingIn, { accountId: this.ctx.actor.id, today: this.ctx.today, limit: MOST_OWN });
  }

  /** Who can stand in for the caller on these days. */
  async deputies(from: string, to: string, search: string | null | undefined) {
    const staff = await this.#ownStaff();
    if (!staff) return [];
    const { district, divisionCode } = staff;
    const wanted = { district, community: divisionCode.slice(0, 12), accountId: this.ctx.actor.id, from, to };
    return this.ctx.service(colleaguesKey).deputies(wanted, search?.trim() ?? '');
  }

  async #ownStaff() {
    const { actor, reads } = this.ctx;
    const [staff] = await reads.read(staffOfAccount, { accountId: actor.id });
    return staff && { ...staff, district: staff.divisionCode.slice(0, 6) };
  }

  /** Why: for whom it is about, and who decides. */
  async reason(row: Own | LeaveSummary): Promise<string | null> {
    const [key] = await this.ctx.reads.read(dataKeyOf, { district: row.district });
    return key ? this.ctx.service(keyringKey).seal(row.district, key.sealed).open(row.sealedReason, reasonPlace(row.id)) : null;
  }

  /** A draft, or put to the superior at once. */
  async save(input: SaveLeaveInput): Promise<LeaveRequestRow> {
    const { em, actor, today } = this.ctx;
    const known = input.id == null ? null : await seenRow<LeaveRequestRow>(em, LeaveRequest, { id: input.id, version: input.version ?? 0 });
    if (known && known.accountId !== actor.id) throw NotFound();
    const [staff] = await em.find(
      StaffMemberEntity,
      { accountId: actor.id, status: { $nin: ['EXITED', 'CANDIDATE'] } },
      { orderBy: { id: 1 }, limit: 1 },
    );
    this.ctx.require('attendance.own');
    if (!staff) throw NotFound('noStaffFile');
    if (known && known.state !== 'DRAFT') throw new ExpectedError('CONFLICT', 'leaveNotDraft');
    const { district, divisionCode: code } = staff;
    const { kind, fromDay, toDay } = input;
    const faults = [...textFaults('reason', input.reason, LONGEST_REASON), ...this.#dayFaults(input)];
    if (faults.length) throw BadInput(...faults);
    const days = await this.#workingDays(code, fromDay, toDay);
    if (days === 0) faults.push({ field: 'toDay', key: 'noWorkingDays' });
    const [met] = await readIn(em, inTheWay, { accountId: actor.id, exceptId: known?.id ?? uuidv7(), from: fromDay, to: toDay });
    if (met) faults.push({ field: 'fromDay', key: met.isOwn ? 'leaveOverlaps' : 'standsInThen' });
    const deputy = await this.#deputy(staff, input, faults);
    if (faults.length) throw BadInput(...faults);
    await refuseLocked(em, code, fromDay, 'fromDay');
    const [tenant] = await readIn(em, ownParameters, { code: district });
    const limits = { directorDays: parameter(tenant, 'leave.directorDays'), clerkDays: parameter(tenant, 'leave.clerkDays') };
    const id = known?.id ?? uuidv7();
    const seal = await sealOf(this.ctx.service(keyringKey), em, district);
    const values = {
      ...{ code, kind, fromDay, toDay, days, staff, deputyAccountId: deputy?.accountId ?? null },
      deputy: deputy ? em.getReference(StaffMemberEntity, [district, deputy.staffId] as never) : null,
      sealedReason: seal.close(input.reason.trim(), reasonPlace(id)),
      stages: chainOf({ code, post: staff.post }, days, limits).length,
    };
    const submitted = input.submit ? await this.#submission(code, today, parameter(tenant, 'leave.approvalDays'), known?.steps ?? []) : {};
    const row = known
      ? em.assign(known, { ...values, ...submitted } as never)
      : em.create(LeaveRequest, { district, id, accountId: actor.id, steps: [], ...values, ...submitted } as never);
    await em.flush();
    return row;
  }

  async #submission(code: string, today: string, approvalDays: number, before: readonly LeaveStep[]) {
    const hours = this.ctx.once(hoursService);
    const exceptions = await hours.exceptions(code.slice(0, 6), today, laterBy(today, 60));
    const plan = await hours.hoursAt(code, today);
    return {
      state: 'SUBMITTED',
      approvalDueOn: workingDayAfter(today, approvalDays, exceptions, plan?.weekdays),
      steps: [...before, stepOf(this.ctx, 'SUBMITTED')],
    };
  }

  #dayFaults({ kind, fromDay, toDay }: SaveLeaveInput): FieldError[] {
    const { today } = this.ctx;
    if (toDay < fromDay) return [{ field: 'toDay', key: 'beforeStart' }];
    const earliest = laterBy(today, -(kind in BACK ? BACK[kind as keyof typeof BACK] : 0));
    if (fromDay < earliest) return [{ field: 'fromDay', key: 'leaveTooEarly' }];
    return toDay > laterBy(today, AHEAD) || toDay > laterBy(fromDay, MOST_DAYS)
      ? [{ field: 'toDay', key: 'leaveTooLong', values: { days: MOST_DAYS } }]
      : [];
  }

  async #workingDays(code: string, from: string, to: string) {
    const hours = this.ctx.once(hoursService);
    const exceptions = await hours.exceptions(code.slice(0, 6), from, to);
    const plan = await hours.hoursAt(code, from);
    return workingDays(from, to, exceptions, plan?.weekdays).length;
  }

  /** Who answers for a grid needs somebody of the same community who is there. */
  async #deputy(staff: { id: string; district: string; post: string; divisionCode: string }, input: SaveLeaveInput, faults: FieldError[]) {
    const { em, actor, today } = this.ctx;
    const { deputyStaffId, fromDay: from, toDay: to } = input;
    if (!deputyStaffId) {
      const needed = staff.post === 'GRID_WORKER' || (await readIn(em, hasGrid, { staffId: staff.id, day: today })).length > 0;
      if (needed) faults.push({ field: 'deputyStaffId', key: 'deputyNeeded' });
      return undefined;
    }
    const wanted = { district: staff.district, community: staff.divisionCode.slice(0, 12), accountId: actor.id, from, to };
    const all = isUuid(deputyStaffId) ? await this.ctx.service(colleaguesKey).deputies(wanted) : [];
    const deputy = all.find(({ staffId }) => staffId === deputyStaffId);
    if (!deputy) faults.push({ field: 'deputyStaffId', key: 'notADeputy' });
    return deputy;
  }
}

/** By whoever asks, now. */
export const stepOf = ({ actor, now }: RequestContext, kind: LeaveStep['kind'], note: string | null = null): LeaveStep => ({
  kind,
  at: now.toISOString(),
  by: actor.id,
  name: actor.name,
  note,
});
