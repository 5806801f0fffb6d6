import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { textFaults } from '../../identity/index.js';
import { ServiceKey, type RequestContext } from '../../request/context.js';
import { District } from '../../request/district.entity.js';
import { BadInput, Conflict, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { JOBS, reaches, within } from '../../request/tenancy.js';
import { lockedRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { isUuid } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { readIn } from '../../storage/statement.js';
import { StaffMember } from '../staff.entity.js';
import { staffOfAccount } from '../staff.statements.js';
import { workingDaysAfter } from '../working-days.js';
import { GradeChange, GradeScheme, type GradeChangeRow } from './grade.entity.js';
import { careersIn, changesOf, gradeChangeList, ladderOf } from './grade.statements.js';
import type { DecideGradeChangesInput, GradeChangeFilter, ObjectToGradeChangeInput, ProposeGradesInput, SaveGradeLadderInput } from './grade.type.js';
import { DEFAULT_LADDER, proposalFor, type Ladder } from './ladder.js';

export const gradeService = (ctx: RequestContext) => new GradeService(ctx);

/** Whom an assessment keeps from a step. The module of assessments knows; here is only asked. */
export interface StepBlocks {
  /** Of these people, whose last assessment before the year’s end was UNQUALIFIED. */
  unqualified(em: RequestContext['em'], district: string, year: number, staffIds: readonly string[]): Promise<ReadonlySet<string>>;
}
export const stepBlocksKey = new ServiceKey<StepBlocks>('stepBlocks');

const MOST_A_RUN = 20_000;
const MOST_IDS = 200;
const STEPS = {
  REVIEW: { from: ['PROPOSED', 'OBJECTED'], to: 'STREET_REVIEWED', permission: 'grade.review' },
  APPROVE: { from: ['STREET_REVIEWED'], to: 'DISTRICT_APPROVED', permission: 'grade.approve' },
  PUBLICIZE: { from: ['DISTRICT_APPROVED'], to: 'PUBLICIZED', permission: 'grade.approve' },
  REJECT: { from: ['PROPOSED', 'STREET_REVIEWED', 'DISTRICT_APPROVED', 'OBJECTED'], to: 'REJECTED', permission: 'grade.review' },
} as const;

/** Grades: proposed once a year by the ladder, reviewed by the street, approved by the district, publicised, then in effect. */
export class GradeService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'PLACE' | 'YEAR'>, filter: GradeChangeFilter | null | undefined) {
    const conditions = new Conditions()
      .number('year', 'year', filter?.year == null ? null : { eq: filter.year })
      .enum('state', 'state', filter?.state)
      .code('divisionCode', 'division_code', filter?.divisionCode)
      .id('id', 'id', filter?.id);
    return gradeChangeList.page(this.ctx.reads, request, conditions.all);
  }

  async ladder() {
    const [district = ''] = this.ctx.actor.session.districts;
    const [own] = await this.ctx.reads.read(ladderOf, { district });
    return { ...(own?.ladder ?? DEFAULT_LADDER), version: own?.version ?? 0 };
  }

  async saveLadder({ version, ...ladder }: SaveGradeLadderInput) {
    const { em, actor } = this.ctx;
    this.ctx.require('grade.approve');
    const faults = ladderFaults(ladder);
    if (faults.length) throw BadInput(...faults);
    const district = actor.session.writeDistrict ?? '';
    const known = await em.findOne(GradeScheme, { district });
    if ((known?.version ?? 0) !== version) throw Conflict({ version: known?.version ?? 0 });
    const row = known ? em.assign(known, { ladder }) : em.create(GradeScheme, { district, ladder });
    await em.flush();
    return { ...row.ladder, version: row.version };
  }

  /** For everybody of the territory of whom this year says nothing yet. */
  async propose({ year }: ProposeGradesInput) {
    const { em, actor, today } = this.ctx;
    this.ctx.require('grade.review');
    const thisYear = Number(today.slice(0, 4));
    if (year < thisYear - 1 || year > thisYear) throw BadInput({ field: 'year', key: 'outOfRange', values: { min: thisYear - 1, max: thisYear } });
    const district = actor.session.writeDistrict ?? '';
    const on = year === thisYear ? today : `${year}-12-31`;
    // Two runs at once must not both propose for the same people.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 9))', [`grades ${district} ${year}`]);
    const [scope = district] = actor.session.scopes;
    const careers = await readIn(em, careersIn, { year, ...within(scope), most: MOST_A_RUN });
    const [own] = await readIn(em, ladderOf, { district });
    const blocked = await this.ctx.service(stepBlocksKey).unqualified(
      em,
      district,
      year,
      careers.map(({ id }) => id),
    );
    const count = { proposed: 0, without: 0 };
    for (const { id, divisionCode, ...career } of careers) {
      const proposal = proposalFor(own?.ladder ?? DEFAULT_LADDER, { ...career, isUnqualified: blocked.has(id) }, on);
      if (!proposal) continue;
      count[proposal.isStep ? 'proposed' : 'without']++;
      const { group, grade, reasons, isStep } = proposal;
      const state = isStep ? 'PROPOSED' : 'NOT_PROPOSED';
      em.create(GradeChange, {
        district,
        staff: [district, id] as never,
        divisionCode,
        year,
        group,
        was: career.grade,
        grade,
        reasons: [...reasons],
        state,
      });
    }
    await em.flush();
    return count;
  }

  /** All of them or none. Nobody decides about their own grade, and nobody both reviews and approves. */
  async decide({ ids, decision, note }: DecideGradeChangesInput) {
    const { em, actor, now, today } = this.ctx;
    if (ids.length === 0 || ids.length > MOST_IDS) throw BadInput({ field: 'ids', key: 'outOfRange', values: { min: 1, max: MOST_IDS } });
    const rows = await this.#locked(ids);
    const { from, to, permission } = STEPS[decision];
    this.ctx.require(permission);
    const said = note?.trim() || null;
    if (decision === 'REJECT' && !said) throw BadInput({ field: 'note', key: 'noteRequired' });
    if (said && said.length > 200) throw BadInput({ field: 'note', key: 'tooLong', values: { max: 200 } });
    const own = await em.count(StaffMember, { accountId: actor.id, id: { $in: rows.map((row) => row.staff.id) } });
    const isBoth = decision === 'APPROVE' && rows.some(({ reviewedBy }) => reviewedBy === actor.id);
    if (own || isBoth) throw new ExpectedError('FORBIDDEN', 'ownWork');
    if (rows.some(({ state }) => !(from as readonly string[]).includes(state))) throw new ExpectedError('CONFLICT', 'gradeStepWrong');
    const district = await em.findOne(District, { code: actor.session.writeDistrict ?? '' });
    for (const row of rows) {
      Object.assign(row, { state: to, note: said ?? row.note, decidedAt: now });
      if (decision === 'REVIEW') row.reviewedBy = actor.id;
      if (decision === 'APPROVE') row.approvedBy = actor.id;
      if (decision === 'PUBLICIZE') row.publicUntil = workingDaysAfter(today, parameter(district, 'staff.publicityDays'));
    }
    await em.flush();
    return rows.map(shown);
  }

  /** By whoever keeps the files there, or by the person whom it concerns. */
  async object({ id, objection }: ObjectToGradeChangeInput) {
    const { reads, actor } = this.ctx;
    const [own] = await reads.read(staffOfAccount, { account: actor.id });
    const isOwn = own && isUuid(id) && (await reads.read(changesOf, { ids: [own.id] })).some((change) => change.id === id);
    if (!isOwn) {
      const [row] = await this.#locked([id]);
      if (!row || !reaches(actor.session, row.divisionCode)) throw NotFound();
      this.ctx.require('staff.read');
    }
    const faults = textFaults('objection', objection, 500);
    if (faults.length) throw BadInput(...faults);
    // The own file lies where the post is, which a worker’s territory may not reach.
    if (isOwn) return this.ctx.apart(JOBS, (em) => stopPublicity(em, id, objection));
    return stopPublicity(this.ctx.em, id, objection);
  }

  /** In one order, so that two who decide at once do not wait for each other. */
  async #locked(ids: readonly string[]): Promise<GradeChangeRow[]> {
    const named = [...new Set(ids)];
    if (!named.every(isUuid)) throw NotFound();
    const rows = await this.ctx.em.find(GradeChange, { id: { $in: named } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
    if (rows.length < named.length) throw NotFound();
    return rows;
  }
}

async function stopPublicity(em: EntityManager, id: string, objection: string) {
  const row = await lockedRow<GradeChangeRow>(em, GradeChange, id);
  if (row.state !== 'PUBLICIZED') throw new ExpectedError('CONFLICT', 'gradeStepWrong');
  Object.assign(row, { state: 'OBJECTED', objection: objection.trim(), publicUntil: null });
  await em.flush();
  return [shown(row)];
}

const shown = (row: GradeChangeRow) => Object.assign(row, { staffId: row.staff.id });

function ladderFaults({ ranges, yearsPerStep, certificateYears }: Ladder): FieldError[] {
  const faults: FieldError[] = [];
  if (ranges.length === 0 || ranges.length > 3) faults.push({ field: 'ranges', key: 'outOfRange', values: { min: 1, max: 3 } });
  if (yearsPerStep < 1 || yearsPerStep > 10) faults.push({ field: 'yearsPerStep', key: 'outOfRange', values: { min: 1, max: 10 } });
  if (certificateYears < 0 || certificateYears >= yearsPerStep)
    faults.push({ field: 'certificateYears', key: 'outOfRange', values: { min: 0, max: Math.max(0, yearsPerStep - 1) } });
  const posts = ranges.flatMap((range) => range.posts);
  ranges.forEach(({ from, to }, i) => {
    if (from < 1 || to > 30 || from > to) faults.push({ field: `ranges.${i}.from`, key: 'outOfRange', values: { min: 1, max: Math.min(30, to) } });
  });
  if (new Set(posts).size < posts.length) faults.push({ field: 'ranges', key: 'taken' });
  return faults;
}
