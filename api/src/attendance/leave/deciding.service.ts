import { endStandIn, openStandIn, ownParameters, textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, Forbidden, NotFound } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { reaches } from '../../request/tenancy.js';
import { StaffMemberEntity } from '../../staff/index.js';
import { seenRow } from '../../storage/change.js';
import { readIn } from '../../storage/statement.js';
import { computeDays } from '../days/computing.js';
import { momentOf } from '../hours/clock.js';
import { hoursService } from '../hours/hours.service.js';
import { laterBy, workingDayAfter } from '../hours/workdays.js';
import { Absence, LeaveRequest, type LeaveRequestRow } from './leave.entity.js';
import { chainOf, isFinal, isParty, nextRank, rankOf, type Decided } from './leave.policy.js';
import { stepOf } from './leave.service.js';
import type { ChangeLeaveInput, DecideLeaveInput } from './leave.type.js';

export const decidingService = (ctx: RequestContext) => new DecidingService(ctx);

const LONGEST_NOTE = 200;
const HELD = ['SUBMITTED', 'APPROVED_L1', 'APPROVED_L2'];
const AWAY = ['ON_LEAVE', 'OVERDUE_RETURN'];

/** What becomes of a request for leave: approval, a deputy's rights, and 销假. */
export class DecidingService {
  constructor(private readonly ctx: RequestContext) {}

  /** Whether it waits for somebody of the caller’s rank. Of how many days depends who decides, so the request itself says the rest. */
  mayDecide(row: Decided & { readonly code: string }): boolean {
    const { actor } = this.ctx;
    if (!this.ctx.may('leave.approve') || isParty(actor, row) || !reaches(actor.session, row.code)) return false;
    if (row.state === 'SUBMITTED' || row.state === 'RETURN_REPORTED')
      return rankOf(actor.roles) >= (row.code.length >= 12 ? 1 : row.code.length === 9 ? 3 : 4);
    return row.state === 'APPROVED_L1' && row.stages === 2 && rankOf(actor.roles) >= 2;
  }

  async decide({ id, version, approve, note }: DecideLeaveInput): Promise<LeaveRequestRow> {
    const { em, actor, today } = this.ctx;
    const row = await this.#others({ id, version });
    const chain = await this.#chain(row);
    const needed = nextRank(row, chain);
    if (needed === undefined) throw new ExpectedError('CONFLICT', 'alreadyDecided');
    const rank = rankOf(actor.roles);
    if (rank < needed) throw Forbidden();
    if (!approve || note?.trim()) {
      const faults = textFaults('note', note ?? '', LONGEST_NOTE);
      if (faults.length) throw BadInput(...faults);
    }
    const step = stepOf(this.ctx, approve ? 'APPROVED' : 'REJECTED', note?.trim() || null);
    row.steps = [...row.steps, step];
    if (!approve) row.state = 'REJECTED';
    else if (row.state === 'SUBMITTED' && !isFinal(rank, chain)) row.state = 'APPROVED_L1';
    else {
      // Whoever may decide about all of it has decided for both.
      if (row.state === 'SUBMITTED') row.stages = 1;
      row.state = row.state === 'SUBMITTED' ? 'APPROVED_L1' : 'APPROVED_L2';
      await this.#grant(row, today);
    }
    await em.flush();
    return row;
  }

  /** From now on others know that they are away, and the deputy may act where they do. */
  async #grant(row: LeaveRequestRow, today: string) {
    const { em } = this.ctx;
    const { district, id, staff, accountId, deputyAccountId, code, fromDay, toDay } = row;
    const [tenant] = await readIn(em, ownParameters, { code: district });
    const hours = this.ctx.once(hoursService);
    const exceptions = await hours.exceptions(district, toDay, laterBy(toDay, 60));
    const plan = await hours.hoursAt(code, toDay);
    row.returnDueAt = momentOf(workingDayAfter(toDay, 1, exceptions, plan?.weekdays), parameter(tenant, 'leave.returnMinute'));
    const leave = em.getReference(LeaveRequest, [district, id] as never);
    em.create(Absence, {
      district,
      leave,
      staff,
      accountId,
      deputyAccountId: deputyAccountId ?? null,
      code,
      fromDay,
      toDay,
      coveredTo: toDay,
    } as never);
    if (fromDay <= today) {
      row.state = 'ON_LEAVE';
      row.steps = [...row.steps, { ...stepOf(this.ctx, 'STARTED'), by: null, name: null }];
    }
    await em.flush();
    if (deputyAccountId)
      await openStandIn(em, { district, accountId, deputyId: deputyAccountId, from: fromDay > today ? fromDay : today, to: toDay });
    if (fromDay < today) await computeDays(em, { district, scope: district, staffId: staff.id, from: fromDay, to: today });
  }

  /** Taken back by whoever asked, until it has begun. */
  async withdraw(input: ChangeLeaveInput): Promise<LeaveRequestRow> {
    const row = await this.#own(input);
    if (row.state !== 'DRAFT' && !HELD.includes(row.state)) throw new ExpectedError('CONFLICT', 'leaveBegun');
    row.state = 'WITHDRAWN';
    row.steps = [...row.steps, stepOf(this.ctx, 'WITHDRAWN', input.note?.trim().slice(0, LONGEST_NOTE) || null)];
    await this.ctx.em.flush();
    await this.#endAbsence(row, laterBy(row.fromDay, -1));
    return row;
  }

  /** 销假: back at work from today; the deputy's rights end. */
  async reportReturn(input: ChangeLeaveInput): Promise<LeaveRequestRow> {
    const { em, today } = this.ctx;
    const row = await this.#own(input);
    if (!AWAY.includes(row.state)) throw new ExpectedError('CONFLICT', 'notOnLeave');
    row.state = 'RETURN_REPORTED';
    row.returnedOn = today;
    row.steps = [...row.steps, stepOf(this.ctx, 'RETURN_REPORTED', input.note?.trim().slice(0, LONGEST_NOTE) || null)];
    await em.flush();
    await this.#endAbsence(row, laterBy(today, -1));
    return row;
  }

  /** The office has seen that they are back. */
  async close({ id, version, note }: ChangeLeaveInput): Promise<LeaveRequestRow> {
    const row = await this.#others({ id, version });
    if (row.state !== 'RETURN_REPORTED') throw new ExpectedError('CONFLICT', 'notReturned');
    if (rankOf(this.ctx.actor.roles) < ((await this.#chain(row))[0] ?? 1)) throw Forbidden();
    row.state = 'CLOSED';
    row.steps = [...row.steps, stepOf(this.ctx, 'CLOSED', note?.trim().slice(0, LONGEST_NOTE) || null)];
    await this.ctx.em.flush();
    return row;
  }

  /** @param last the last day away */
  async #endAbsence({ district, id, accountId, deputyAccountId, fromDay }: LeaveRequestRow, last: string) {
    const { em } = this.ctx;
    const absence = await em.findOne(Absence, { district, leave: [district, id] });
    if (!absence) return;
    const { coveredTo, toDay } = absence;
    if (deputyAccountId) await endStandIn(em, { district, accountId, deputyId: deputyAccountId, from: fromDay, to: coveredTo }, last);
    if (last < fromDay) em.remove(absence);
    else em.assign(absence, { toDay: last < toDay ? last : toDay, coveredTo: last });
    await em.flush();
  }

  async #own(input: ChangeLeaveInput): Promise<LeaveRequestRow> {
    const row = await seenRow<LeaveRequestRow>(this.ctx.em, LeaveRequest, input);
    if (row.accountId !== this.ctx.actor.id) throw NotFound();
    this.ctx.require('attendance.own');
    return row;
  }

  /** Nobody decides about themselves, nor about standing in. */
  async #others(input: { id: string; version: number }): Promise<LeaveRequestRow> {
    const { actor, em } = this.ctx;
    const row = await seenRow<LeaveRequestRow>(em, LeaveRequest, input);
    const decided = { ...row, deputyAccountId: row.deputyAccountId ?? null };
    if (!isParty(actor, decided) && (row.state === 'DRAFT' || !reaches(actor.session, row.code))) throw NotFound();
    this.ctx.require('leave.approve');
    if (isParty(actor, decided)) throw BadInput({ field: 'id', key: 'ownWork' });
    return row;
  }

  async #chain(row: LeaveRequestRow) {
    const { em } = this.ctx;
    const [tenant] = await readIn(em, ownParameters, { code: row.district });
    const staff = await em.findOneOrFail(StaffMemberEntity, { id: row.staff.id });
    const limits = { directorDays: parameter(tenant, 'leave.directorDays'), clerkDays: parameter(tenant, 'leave.clerkDays') };
    return chainOf({ code: row.code, post: staff.post }, row.days, limits);
  }
}
