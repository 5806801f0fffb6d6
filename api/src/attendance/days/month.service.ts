import type { RequestContext } from '../../request/context.js';
import { BadInput, NotFound } from '../../request/errors.js';
import { reaches } from '../../request/tenancy.js';
import { hoursService } from '../hours/hours.service.js';
import { isWorkingDay } from '../hours/workdays.js';
import { computeDays } from './computing.js';
import { AttendanceCorrection, AttendanceLock } from './days.entity.js';
import { CLOSING } from './days.sql.js';
import { checkInsOf, corrections, daysOfStaff, lockOf, monthCounts, monthRows, staffOfAccount, uncoveredGridDays } from './days.statements.js';
import type { AttendanceMonthInput } from './days.type.js';
import { daysOf, firstOf, lastOf } from './months.js';

export const monthService = (ctx: RequestContext) => new MonthService(ctx);

const MOST_ROWS = 200;
const MOST_CHECK_INS = 100;
const MOST_CORRECTIONS = 50;
const STREET = 9;

/** Months: one's own, a place's, and closing them. */
export class MonthService {
  constructor(private readonly ctx: RequestContext) {}

  /** Null for who has no staff file. */
  async mine(month: string) {
    const { reads, actor, today } = this.ctx;
    const [staff] = await reads.read(staffOfAccount, { accountId: actor.id });
    if (!staff) return null;
    const [from, to, staffId] = [firstOf(month), lastOf(month), staff.id];
    const hours = this.ctx.once(hoursService);
    const [own, exceptions, checkIns, days, asked] = await Promise.all([
      hours.hoursAt(staff.divisionCode, today),
      hours.exceptions(staff.divisionCode.slice(0, 6), today, today),
      reads.read(checkInsOf, { staffId, from: today, to: today, limit: MOST_CHECK_INS }),
      reads.read(daysOfStaff, { staffId, from, to }),
      reads.read(corrections, { staffId, scope: null, state: null, limit: MOST_CORRECTIONS }),
    ]);
    const isDue = own !== null && isWorkingDay(today, exceptions, own.weekdays);
    return { staffId, name: staff.name, hours: own, isWorkingDay: isDue, checkIns, days: days.map(({ cell }) => cell), corrections: asked };
  }

  /** Null for a place outside the territory. */
  async of(code: string, month: string, first: number, offset: number) {
    const { reads, actor } = this.ctx;
    if (!/^(\d{6}|\d{9}|\d{12}|\d{15})$/.test(code) || !reaches(actor.session, code)) return null;
    if (first < 1 || first > MOST_ROWS) throw BadInput({ field: 'first', key: 'pageSize', values: { max: MOST_ROWS } });
    const period = { scope: code, from: firstOf(month), to: lastOf(month) };
    const hours = this.ctx.once(hoursService);
    const [exceptions, plan, rows, counts, uncovered, [lock]] = await Promise.all([
      hours.exceptions(code.slice(0, 6), period.from, period.to),
      hours.hoursAt(code, period.to),
      reads.read(monthRows, { ...period, limit: first, offset: Math.max(0, offset) }),
      reads.read(monthCounts, period),
      reads.read(uncoveredGridDays, period),
      reads.read(lockOf, { street: code.slice(0, STREET), month: period.from }),
    ]);
    return {
      ...{ code, month: period.from, rows, totalCount: rows[0]?.total ?? 0 },
      days: daysOf(month).map((day) => ({ day, isWorking: isWorkingDay(day, exceptions, plan?.weekdays) })),
      counts: countsOf(counts, uncovered[0]?.count ?? 0),
      lockedAt: lock?.lockedAt ?? null,
      lockedByName: lock?.lockedByName ?? null,
    };
  }

  /** Check-ins of somebody of the territory on one day, without places: a grid, or outside. */
  checkIns(staffId: string, day: string) {
    return this.ctx.reads.read(checkInsOf, { staffId, from: day, to: day, limit: MOST_CHECK_INS });
  }

  /** Now, in place of tonight. */
  async compute({ code, month }: AttendanceMonthInput) {
    const { em, actor } = this.ctx;
    if (!reaches(actor.session, code) || code.length < 6) throw NotFound('noSuchDivision');
    this.ctx.require('attendance.manage');
    const changed = await computeDays(em, { district: code.slice(0, 6), scope: code, from: firstOf(month), to: lastOf(month) });
    return { changed, lockedAt: null };
  }

  /** The street closes a month that is over, once nobody waits for a correction. From then on the database refuses every change. */
  async lock({ code, month }: AttendanceMonthInput) {
    const { em, actor, now, today } = this.ctx;
    if (code.length !== STREET || !reaches(actor.session, code)) throw NotFound('noSuchDivision');
    this.ctx.require('attendance.lock');
    const [district, from, to] = [code.slice(0, 6), firstOf(month), lastOf(month)];
    if (to >= today) throw BadInput({ field: 'month', key: 'monthNotOver' });
    await em.execute(CLOSING, [code, from.slice(0, 7)]);
    if (await em.count(AttendanceLock, { district, code, month: from }))
      throw BadInput({ field: 'month', key: 'monthLocked', values: { month: from.slice(0, 7) } });
    const open = await em.count(AttendanceCorrection, { district, state: 'REQUESTED', day: { $gte: from, $lte: to }, code: { $like: `${code}%` } });
    if (open > 0) throw BadInput({ field: 'month', key: 'openCorrections', values: { count: open } });
    const changed = await computeDays(em, { district, scope: code, from, to });
    em.create(AttendanceLock, { district, code, month: from, lockedBy: actor.id, lockedAt: now });
    await em.flush();
    return { changed, lockedAt: now };
  }
}

function countsOf(rows: readonly { readonly status: string; readonly count: number }[], uncoveredGridDays: number) {
  const by = new Map(rows.map(({ status, count }) => [status, count]));
  const of = (status: string) => by.get(status) ?? 0;
  const due = rows.reduce((sum, { status, count }) => sum + (status === 'LEAVE' ? 0 : count), 0);
  return {
    ...{ due, normal: of('NORMAL'), late: of('LATE'), early: of('EARLY'), absent: of('ABSENT'), outOnDuty: of('OUT_ON_DUTY'), leave: of('LEAVE') },
    uncoveredGridDays,
  };
}
