import { hoursService, laterBy, workingDayAfter } from '../../attendance/index.js';
import { textFaults } from '../../identity/index.js';
import { enqueue } from '../../jobs/queue.js';
import type { RequestContext } from '../../request/context.js';
import { District } from '../../request/district.entity.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { reaches } from '../../request/tenancy.js';
import { seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import type { PageRequest } from '../../storage/page.js';
import { AssessmentCycle, type CYCLE_STATES, type CycleRow } from './cycle.entity.js';
import { cycleList } from './cycle.statements.js';
import type * as types from './cycle.type.js';
import { ASSIGN, SCORE } from './names.js';
import { END_CYCLE, OPEN_APPEALS, PUBLISH_RESULTS, UNDECIDED_TIES, WRITE_PROPOSALS } from './moves.sql.js';
import { LIST_SUBJECTS } from './subjects.sql.js';

export const cycleService = (ctx: RequestContext) => new CycleService(ctx);

const LONGEST_TITLE = 40;
const MOST_DAYS = 366;
/** Natural days in which all working days of publicity lie. */
const LONGEST_PUBLICITY = 90;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

type State = (typeof CYCLE_STATES)[number];
/** What follows what, by a person’s hand. SCORING ends by itself when the results are there. */
const NEXT: Readonly<Partial<Record<State, State>>> = {
  DRAFT: 'PUBLISHED',
  PUBLISHED: 'COLLECTING',
  COLLECTING: 'SCORING',
  CALIBRATION: 'PUBLICITY',
  PUBLICITY: 'APPEAL_WINDOW',
  APPEAL_WINDOW: 'FINAL',
  FINAL: 'ARCHIVED',
};

/** Rounds of assessment: from a draft to the archive, each step with its own condition. */
export class CycleService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'FROM'>, filter: types.AssessmentCycleFilter | null | undefined) {
    const conditions = new Conditions()
      .enum('state', 'state', filter?.state)
      .enum('period', 'period', filter?.period)
      .code('code', 'code', filter?.code);
    return cycleList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** @throws ExpectedError BAD_USER_INPUT that names the field, NOT_FOUND for a place that the actor does not answer for */
  async create({ code, ...input }: types.CreateAssessmentCycleInput): Promise<CycleRow> {
    this.ctx.require('assessment.run');
    const { session, home } = this.ctx.actor;
    const district = session.writeDistrict ?? home;
    if (!/^(\d{6}|\d{9})$/.test(code) || !code.startsWith(district) || !reaches(session, code)) throw NotFound();
    const faults = cycleFaults(input);
    if (faults.length) throw BadInput(...faults);
    const cycle = this.ctx.em.create(AssessmentCycle, { district, code, ...input, title: input.title.trim() });
    await this.ctx.em.flush();
    return cycle;
  }

  /** A draft is gone for good. */
  async remove(input: types.RemoveAssessmentCycleInput): Promise<string> {
    const cycle = await this.#seen(input);
    if (cycle.state !== 'DRAFT') throw new ExpectedError('CONFLICT', 'cycleBegun');
    this.ctx.em.remove(cycle);
    await this.ctx.em.flush();
    return cycle.id;
  }

  /**
   * One step on. Raters are asked, scores worked out and results shown by what the step sets going.
   * @throws ExpectedError CONFLICT that says what has to be done before
   */
  async advance({ to, ...input }: types.AdvanceAssessmentCycleInput): Promise<CycleRow> {
    const cycle = await this.#seen(input);
    if (NEXT[cycle.state as State] !== to) throw new ExpectedError('CONFLICT', 'cycleNotThere', { state: cycle.state });
    await this.#before(cycle, to);
    cycle.state = to;
    await this.ctx.em.flush();
    const payload = { district: cycle.district, cycleId: cycle.id };
    if (to === 'COLLECTING') await enqueue(this.ctx.em, { task: ASSIGN, payload });
    if (to === 'SCORING') await enqueue(this.ctx.em, { task: SCORE, payload, key: `${SCORE} ${cycle.id}` });
    return cycle;
  }

  #before(cycle: CycleRow, to: State): Promise<void> {
    switch (to) {
      case 'PUBLISHED':
        return this.#listSubjects(cycle);
      case 'PUBLICITY':
        return this.#publish(cycle);
      case 'APPEAL_WINDOW':
        return this.#after(cycle.publicUntil);
      case 'FINAL':
        return this.#finish(cycle);
      default:
        return Promise.resolve();
    }
  }

  async #listSubjects({ district, id }: CycleRow): Promise<void> {
    const { affectedRows } = await this.ctx.em.execute<{ affectedRows: number }>(LIST_SUBJECTS, [district, id], 'run');
    if (affectedRows === 0) throw new ExpectedError('CONFLICT', 'nobodyToAssess');
  }

  /** Names, posts and bands are shown to everybody, and each person’s lines to that person. */
  async #publish(cycle: CycleRow): Promise<void> {
    const { em, today } = this.ctx;
    const [ties] = await em.execute<{ count: number }[]>(UNDECIDED_TIES, [cycle.district, cycle.id]);
    if (ties?.count) throw new ExpectedError('CONFLICT', 'tiesUndecided', { count: ties.count });
    const district = await em.findOne(District, { code: cycle.district });
    cycle.publicFrom = today;
    const days = parameter(district, 'assessments.publicityDays');
    const exceptions = await this.ctx.once(hoursService).exceptions(cycle.district, today, laterBy(today, LONGEST_PUBLICITY));
    cycle.publicUntil = workingDayAfter(today, days, exceptions);
    cycle.appealUntil = laterBy(today, parameter(district, 'assessments.appealDays'));
    await em.flush();
    await em.execute(PUBLISH_RESULTS, [cycle.district, cycle.id]);
  }

  async #finish(cycle: CycleRow): Promise<void> {
    const own = [cycle.district, cycle.id];
    await this.#after(cycle.appealUntil);
    const [open] = await this.ctx.em.execute<{ count: number }[]>(OPEN_APPEALS, own);
    if (open?.count) throw new ExpectedError('CONFLICT', 'appealsOpen', { count: open.count });
    await this.ctx.em.execute(END_CYCLE, own);
    await this.ctx.em.execute(WRITE_PROPOSALS, own);
  }

  #after(day: string | null | undefined): Promise<void> {
    if (day && this.ctx.today <= day) throw new ExpectedError('CONFLICT', 'notBefore', { day });
    return Promise.resolve();
  }

  async #seen(input: { id: string; version: number }): Promise<CycleRow> {
    const cycle = await seenRow<CycleRow>(this.ctx.em, AssessmentCycle, input);
    if (!reaches(this.ctx.actor.session, cycle.code)) throw NotFound();
    this.ctx.require('assessment.run');
    return cycle;
  }
}

function cycleFaults({ title, from, to, collectUntil }: Omit<types.CreateAssessmentCycleInput, 'code'>): FieldError[] {
  const faults = [...textFaults('title', title, LONGEST_TITLE)];
  for (const [field, day] of Object.entries({ from, to, collectUntil })) if (!isDay(day)) faults.push({ field, key: 'badDate' });
  if (faults.length) return faults;
  if (to < from || laterBy(from, MOST_DAYS) < to) faults.push({ field: 'to', key: 'badPeriod', values: { max: MOST_DAYS } });
  if (collectUntil < from) faults.push({ field: 'collectUntil', key: 'badPeriod', values: { max: MOST_DAYS } });
  return faults;
}

const isDay = (day: string) => DAY.test(day) && laterBy(day, 0) === day;
