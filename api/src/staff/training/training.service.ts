import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { dayIn } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { JOBS, reaches } from '../../request/tenancy.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { isUuid } from '../../storage/keys.js';
import { StaffQualification } from '../posts/post.entity.js';
import { StaffMember, type StaffMemberRow } from '../staff.entity.js';
import { staffOfAccount } from '../staff.statements.js';
import { TrainingRecord, TrainingSession, type SESSION_STATES, type TrainingRecordRow, type TrainingSessionRow } from './training.entity.js';
import { sessionsOfYear } from './training.statements.js';
import type { EnrolInTrainingInput, MoveTrainingSessionInput, RecordTrainingInput, SaveTrainingSessionInput } from './training.type.js';

export const trainingService = (ctx: RequestContext) => new TrainingService(ctx);

type State = (typeof SESSION_STATES)[number];
const NEXT: Readonly<Record<State, readonly State[]>> = {
  PLANNED: ['OPEN', 'CANCELLED'],
  OPEN: ['HELD', 'CANCELLED'],
  HELD: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
};

/** The plan of a year, who takes part, and what came of it. */
export class TrainingService {
  constructor(private readonly ctx: RequestContext) {}

  list(year: number) {
    return this.ctx.reads.read(sessionsOfYear, { year });
  }

  async save(input: SaveTrainingSessionInput): Promise<TrainingSessionRow> {
    const { em, actor } = this.ctx;
    const known = input.id ? await this.#seen({ id: input.id, version: input.version ?? 0 }) : null;
    this.ctx.require('training.manage');
    const faults = this.#faults(input);
    if (known && !['PLANNED', 'OPEN'].includes(known.state)) faults.push({ field: 'id', key: 'sessionOver' });
    if (faults.length) throw BadInput(...faults);
    const { divisionCode, content, form, hours, capacity, startsAt, certificate = null, certificateYears = null } = input;
    const texts = { topic: input.topic.trim(), place: input.place.trim(), trainer: input.trainer?.trim() || null };
    const year = Number(dayIn(startsAt).slice(0, 4));
    const values = { divisionCode, ...texts, content, form, hours, capacity, startsAt, certificate, certificateYears, year };
    const district = actor.session.writeDistrict ?? '';
    const row = known ? em.assign(known, values) : em.create(TrainingSession, { district, ...values });
    await em.flush();
    return row;
  }

  async move({ state, ...seen }: MoveTrainingSessionInput): Promise<TrainingSessionRow> {
    const row = await this.#seen(seen);
    this.ctx.require('training.manage');
    if (!NEXT[row.state as State].includes(state)) throw BadInput({ field: 'state', key: 'notNextStage' });
    row.state = state;
    await this.ctx.em.flush();
    return row;
  }

  /** Oneself, or somebody of one’s own territory. Who comes when all places are taken is told so. */
  async enrol({ sessionId, staffId }: EnrolInTrainingInput): Promise<TrainingSessionRow> {
    const { em, reads, actor } = this.ctx;
    const session = isUuid(sessionId) ? await em.findOne(TrainingSession, { id: sessionId }) : null;
    if (!session) throw NotFound();
    const [own] = await reads.read(staffOfAccount, { account: actor.id });
    if (staffId && staffId !== own?.id) {
      const member = await lockedRow<StaffMemberRow>(em, StaffMember, staffId);
      this.ctx.require('training.manage');
      if (!reaches(actor.session, member.divisionCode)) throw NotFound();
      await this.#take(session, member);
    } else {
      if (!own) throw NotFound();
      await this.#take(session, own);
    }
    return session;
  }

  async #take(session: TrainingSessionRow, { id, divisionCode }: Pick<StaffMemberRow, 'id' | 'divisionCode'>) {
    if (!divisionCode.startsWith(session.divisionCode)) throw NotFound();
    const { district } = session;
    // One’s own file lies where the post is, which a worker’s territory may not reach: so this is written apart. One after the other.
    await this.ctx.apart(JOBS, async (em) => {
      const { state } = await lockedRow<TrainingSessionRow>(em, TrainingSession, session.id);
      if (state !== 'OPEN') throw new ExpectedError('CONFLICT', 'sessionNotOpen');
      const taken = await em.count(TrainingRecord, { district, session: [district, session.id] as never });
      if (await em.count(TrainingRecord, { district, session: [district, session.id] as never, staff: [district, id] as never }))
        throw new ExpectedError('CONFLICT', 'enrolledAlready');
      if (taken >= session.capacity) throw new ExpectedError('CONFLICT', 'sessionFull', { max: session.capacity });
      em.create(TrainingRecord, { district, divisionCode, session: [district, session.id] as never, staff: [district, id] as never });
    });
  }

  /** Never about oneself. Who passes a session with a certificate has it on file. */
  async record({ id, state, hours, score = null }: RecordTrainingInput): Promise<TrainingSessionRow> {
    const { em, actor, today } = this.ctx;
    const row = await lockedRow<TrainingRecordRow>(em, TrainingRecord, id);
    this.ctx.require('training.manage');
    const { district } = row;
    const session = await lockedRow<TrainingSessionRow>(em, TrainingSession, row.session.id);
    const member = await em.findOneOrFail(StaffMember, { district, id: row.staff.id });
    if (member.accountId === actor.id) throw new ExpectedError('FORBIDDEN', 'ownWork');
    if (session.state !== 'HELD') throw new ExpectedError('CONFLICT', 'sessionNotHeld');
    const counted = ['ATTENDED', 'PASSED', 'FAILED'].includes(state) ? (hours ?? session.hours) : 0;
    if (counted < 0 || counted > session.hours) throw BadInput({ field: 'hours', key: 'outOfRange', values: { min: 0, max: session.hours } });
    if (score !== null && (score < 0 || score > 100)) throw BadInput({ field: 'score', key: 'outOfRange', values: { min: 0, max: 100 } });
    const isNew = state === 'PASSED' && row.state !== 'PASSED';
    em.assign(row, { state, hours: counted, score });
    if (isNew && session.certificate) {
      const years = session.certificateYears;
      const validTo = years ? `${Number(today.slice(0, 4)) + years}${today.slice(4).replace('-02-29', '-02-28')}` : null;
      const { id: staff, divisionCode } = member;
      const title = session.topic.slice(0, 60);
      em.create(StaffQualification, {
        district,
        staff: [district, staff] as never,
        divisionCode,
        type: session.certificate,
        title,
        issuedOn: today,
        validTo,
      });
    }
    await em.flush();
    return session;
  }

  /** Everybody reads what is offered; it belongs to whoever holds it. */
  async #seen(seen: { id: string; version: number }): Promise<TrainingSessionRow> {
    const { divisionCode } = await lockedRow<TrainingSessionRow>(this.ctx.em, TrainingSession, seen.id);
    if (!reaches(this.ctx.actor.session, divisionCode)) throw NotFound();
    return seenRow<TrainingSessionRow>(this.ctx.em, TrainingSession, seen);
  }

  #faults({ divisionCode, topic, place, trainer, hours, capacity, certificateYears }: SaveTrainingSessionInput): FieldError[] {
    const faults = [
      ...textFaults('topic', topic, 80),
      ...textFaults('place', place, 80),
      ...(trainer?.trim() ? textFaults('trainer', trainer, 50) : []),
    ];
    if (!/^(\d{6}|\d{9}|\d{12})$/.test(divisionCode) || !reaches(this.ctx.actor.session, divisionCode))
      faults.push({ field: 'divisionCode', key: 'noSuchDivision' });
    if (hours < 1 || hours > 200) faults.push({ field: 'hours', key: 'outOfRange', values: { min: 1, max: 200 } });
    if (capacity < 1 || capacity > 500) faults.push({ field: 'capacity', key: 'outOfRange', values: { min: 1, max: 500 } });
    if (certificateYears != null && (certificateYears < 1 || certificateYears > 20))
      faults.push({ field: 'certificateYears', key: 'outOfRange', values: { min: 1, max: 20 } });
    return faults;
  }
}
