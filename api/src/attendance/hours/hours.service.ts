import { divisionService } from '../../divisions/index.js';
import { ownParameters, textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, type FieldError } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { reaches } from '../../request/tenancy.js';
import { seenRow } from '../../storage/change.js';
import { readIn } from '../../storage/statement.js';
import { minuteOf, timeOf } from './clock.js';
import { CalendarDay, ShiftPlan, type ShiftPlanRow } from './hours.entity.js';
import { exceptionsBetween, planFor, shiftPlans } from './hours.statements.js';
import type { SaveCalendarDayInput, SaveShiftPlanInput } from './hours.type.js';
import type { Exceptions } from './workdays.js';

export const hoursService = (ctx: RequestContext) => new HoursService(ctx);

const MOST_PLANS = 500;
const LONGEST_NAME = 40;
const MOST_GRACE = 120;

/** Who works when, and which days are worked at all. */
export class HoursService {
  constructor(private readonly ctx: RequestContext) {}

  get district(): string {
    return this.ctx.actor.session.districts[0] ?? '';
  }

  plans() {
    return this.ctx.reads.read(shiftPlans, { since: `${this.ctx.today.slice(0, 4)}-01-01`, limit: MOST_PLANS });
  }

  /** Working hours at a place on a day, of the nearest plan; null where nobody keeps attendance. */
  async hoursAt(code: string, day: string) {
    const { reads } = this.ctx;
    const [[plan], [tenant]] = await Promise.all([reads.read(planFor, { code, day }), reads.read(ownParameters, { code: code.slice(0, 6) })]);
    if (!plan) return null;
    const startsAt = timeOf(plan.startMinute ?? parameter(tenant, 'attendance.startMinute'));
    const endsAt = timeOf(plan.endMinute ?? parameter(tenant, 'attendance.endMinute'));
    return { startsAt, endsAt, graceMinutes: plan.graceMinutes ?? parameter(tenant, 'attendance.graceMinutes'), weekdays: plan.weekdays };
  }

  calendar(year: number) {
    return this.ctx.reads.read(exceptionsBetween, { district: this.district, from: `${year}-01-01`, to: `${year}-12-31` });
  }

  /** The days from one day to another of which the week alone does not decide. */
  async exceptions(district: string, from: string, to: string): Promise<Exceptions> {
    const rows = await this.ctx.reads.read(exceptionsBetween, { district, from, to });
    return new Map(rows.map(({ day, isWorking }) => [day, isWorking]));
  }

  async savePlan(input: SaveShiftPlanInput): Promise<ShiftPlanRow> {
    const { em } = this.ctx;
    const known = input.id == null ? null : await seenRow<ShiftPlanRow>(em, ShiftPlan, { id: input.id, version: input.version ?? 0 });
    this.ctx.require('attendance.lock');
    const faults = await this.#faults(input, known);
    if (faults.length) throw BadInput(...faults);
    const { code, name, weekdays, startsAt, endsAt, validFrom } = input;
    const values = {
      ...{ code, name: name.trim(), weekdays: [...new Set(weekdays)].sort(), validFrom, validTo: input.validTo ?? null },
      startMinute: startsAt ? (minuteOf(startsAt) ?? null) : null,
      endMinute: endsAt ? (minuteOf(endsAt) ?? null) : null,
      graceMinutes: input.graceMinutes ?? null,
    };
    const row = known ? em.assign(known, values) : em.create(ShiftPlan, { district: code.slice(0, 6), ...values });
    await em.flush();
    return row;
  }

  async #faults(input: SaveShiftPlanInput, known: ShiftPlanRow | null): Promise<FieldError[]> {
    const faults = textFaults('name', input.name, LONGEST_NAME);
    const { code, weekdays, validFrom, validTo, graceMinutes } = input;
    const isPlace = /^(\d{6}|\d{9}|\d{12})$/.test(code) && reaches(this.ctx.actor.session, code) && (await this.ctx.once(divisionService).one(code));
    if (!isPlace || (known && known.code !== code)) faults.push({ field: 'code', key: 'noSuchDivision' });
    if (weekdays.length === 0) faults.push({ field: 'weekdays', key: 'required' });
    if (weekdays.some((weekday) => weekday < 1 || weekday > 7)) faults.push({ field: 'weekdays', key: 'outOfRange', values: { min: 1, max: 7 } });
    faults.push(...(await this.#timeFaults(input)));
    if (graceMinutes != null && (graceMinutes < 0 || graceMinutes > MOST_GRACE))
      faults.push({ field: 'graceMinutes', key: 'outOfRange', values: { min: 0, max: MOST_GRACE } });
    if (validTo && validTo < validFrom) faults.push({ field: 'validTo', key: 'beforeStart' });
    const same = await this.ctx.em.findOne(ShiftPlan, { code, validFrom });
    if (same && same.id !== known?.id) faults.push({ field: 'validFrom', key: 'taken' });
    return faults;
  }

  /** What is left out is as the parameters say: with that too the day must end after it began. */
  async #timeFaults({ code, startsAt, endsAt }: SaveShiftPlanInput): Promise<FieldError[]> {
    const [tenant] = await readIn(this.ctx.em, ownParameters, { code: code.slice(0, 6) });
    const starts = startsAt ? minuteOf(startsAt) : parameter(tenant, 'attendance.startMinute');
    const ends = endsAt ? minuteOf(endsAt) : parameter(tenant, 'attendance.endMinute');
    if (starts === undefined) return [{ field: 'startsAt', key: 'badTime' }];
    if (ends === undefined) return [{ field: 'endsAt', key: 'badTime' }];
    return ends <= starts ? [{ field: 'endsAt', key: 'endsBeforeStart' }] : [];
  }

  async saveCalendarDay({ day, isWorking, name }: SaveCalendarDayInput) {
    const { em } = this.ctx;
    const district = this.ctx.actor.session.writeDistrict ?? '';
    const known = await em.findOne(CalendarDay, { district, day });
    this.ctx.require('attendance.calendar');
    const faults = textFaults('name', name, LONGEST_NAME);
    if (faults.length) throw BadInput(...faults);
    if (isWorking == null) {
      if (known) em.remove(known);
    } else if (known) em.assign(known, { isWorking, name: name.trim() });
    else em.create(CalendarDay, { district, day, isWorking, name: name.trim() });
    await em.flush();
    return readIn(em, exceptionsBetween, { district, from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` });
  }
}
