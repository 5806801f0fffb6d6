import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import type { PageRequest } from '../../storage/page.js';
import { readIn, withMoments } from '../../storage/statement.js';
import { AssessmentCycle, AssessmentEntry, AssessmentSubject, type CycleRow, type EntryRow, type SubjectRow } from '../cycles/cycle.entity.js';
import type { Indicator } from '../schemes/indicator.js';
import { KNOWN_STAFF, WRITE_FIGURES } from './entry.sql.js';
import { entriesById, entryList, subjectList, type EntrySummary } from './entry.statements.js';
import type * as types from './entry.type.js';

export const entryService = (ctx: RequestContext) => new EntryService(ctx);

const LONGEST = { reason: 300, source: 60 } as const;
const MOST_FIGURES = 5_000;
const MOST_NAMED = 20;

/** What no record of ours holds: points for what happened, vetoes, and figures from elsewhere. Until the inputs are frozen. */
export class EntryService {
  constructor(private readonly ctx: RequestContext) {}

  list(cycleId: string, request: PageRequest<'CREATED_AT'>) {
    const conditions = new Conditions().id('cycle', 'assessment_entry.cycle_id', { eq: cycleId });
    return entryList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  subjects(cycleId: string, request: PageRequest<'STAFF_NO'>, search: string | null) {
    const conditions = new Conditions().id('cycle', 'cycle_id', { eq: cycleId }).search(search, ['name', 'staff_no']);
    return subjectList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** @throws ExpectedError BAD_USER_INPUT that names the field, CONFLICT for oneself and once the inputs are frozen */
  async enter({ subjectId, indicator: key, points, happenedOn, reason }: types.EnterAssessmentEntryInput): Promise<EntrySummary> {
    const { em, actor } = this.ctx;
    const subject = await lockedRow<SubjectRow>(em, AssessmentSubject, subjectId);
    this.ctx.require('assessment.enter');
    this.#notOwn(subject.accountId);
    const cycle = await this.#open(subject.cycle.id);
    const { indicators } = await subject.scheme.loadOrFail();
    const indicator = indicators.find((each) => each.key === key);
    const faults = entryFaults({ indicator, key, points, happenedOn, reason }, cycle);
    if (faults.length) throw BadInput(...faults);
    const { district, code, accountId } = subject;
    const row = em.create(AssessmentEntry, {
      district,
      cycle: subject.cycle,
      subject: [district, subject.id] as never,
      code,
      accountId: accountId ?? null,
      indicator: key,
      points: indicator?.kind === 'VETO' ? 0 : Math.round((points ?? 0) * 100),
      happenedOn,
      reason: reason.trim(),
      enteredBy: actor.id,
    });
    await em.flush();
    return this.#shown(row.id);
  }

  /** @throws ExpectedError CONFLICT for who entered it and for whom it is about */
  async confirm(input: types.ConfirmAssessmentEntryInput): Promise<EntrySummary> {
    const entry = await this.#seen(input);
    if (entry.enteredBy === this.ctx.actor.id) throw new ExpectedError('CONFLICT', 'confirmOwn');
    entry.confirmedBy = this.ctx.actor.id;
    await this.ctx.em.flush();
    return this.#shown(entry.id);
  }

  async remove(input: types.RemoveAssessmentEntryInput): Promise<string> {
    const entry = await this.#seen(input);
    this.ctx.em.remove(entry);
    await this.ctx.em.flush();
    return entry.id;
  }

  /** All rows or none. @throws ExpectedError BAD_USER_INPUT that names the rows */
  async importFigures({ cycleId, indicator, source, isDryRun, figures }: types.ImportAssessmentFiguresInput): Promise<number> {
    const { em } = this.ctx;
    const cycle = await this.#open(cycleId);
    this.ctx.require('assessment.enter');
    if (figures.length === 0 || figures.length > MOST_FIGURES)
      throw BadInput({ field: 'figures', key: 'outOfRange', values: { min: 1, max: MOST_FIGURES } });
    const known = await em.execute<{ staffNo: string; fits: boolean }[]>(KNOWN_STAFF, [
      indicator,
      cycle.district,
      cycle.id,
      JSON.stringify(figures.map(({ staffNo }) => staffNo.trim())),
    ]);
    const faults = [
      ...textFaults('source', source.trim(), LONGEST.source),
      ...figureFaults(figures, indicator, new Map(known.map(({ staffNo, fits }) => [staffNo, fits]))),
    ];
    if (faults.length) throw BadInput(...faults.slice(0, MOST_NAMED));
    const rows = figures.map(({ staffNo, ...figure }) => ({ staffNo: staffNo.trim(), ...figure }));
    if (!isDryRun) await em.execute(WRITE_FIGURES, [indicator, source.trim(), JSON.stringify(rows), cycle.district, cycle.id]);
    return rows.length;
  }

  #notOwn(account: string | null | undefined) {
    if (account === this.ctx.actor.id) throw new ExpectedError('CONFLICT', 'notOwnResult');
  }

  async #open(id: string): Promise<CycleRow> {
    const cycle = await this.ctx.em.findOne(AssessmentCycle, { id: (await lockedRow<CycleRow>(this.ctx.em, AssessmentCycle, id)).id });
    if (!cycle) throw NotFound();
    if (cycle.frozenAt) throw new ExpectedError('CONFLICT', 'inputsFrozen');
    return cycle;
  }

  async #seen(input: { id: string; version: number }): Promise<EntryRow> {
    const entry = await seenRow<EntryRow>(this.ctx.em, AssessmentEntry, input);
    this.ctx.require('assessment.enter');
    this.#notOwn(entry.accountId);
    await this.#open(entry.cycle.id);
    return entry;
  }

  async #shown(id: string): Promise<EntrySummary> {
    const [row] = await readIn(this.ctx.em, entriesById, { ids: [id] });
    if (!row) throw NotFound();
    return withMoments(row, 'createdAt');
  }
}

type Given = Pick<types.EnterAssessmentEntryInput, 'points' | 'happenedOn' | 'reason'> & { indicator: Indicator | undefined; key: string };

function entryFaults({ indicator, key, points, happenedOn, reason }: Given, { from, to }: CycleRow): FieldError[] {
  const faults = textFaults('reason', reason.trim(), LONGEST.reason);
  if (!indicator || !['BONUS', 'DEDUCTION', 'VETO'].includes(indicator.kind))
    return [...faults, { field: 'indicator', key: 'unknownChoice', values: { name: key.slice(0, 40) } }];
  const max = indicator.most ?? 0;
  if (indicator.kind !== 'VETO' && !((points ?? 0) > 0 && (points ?? 0) <= max))
    faults.push({ field: 'points', key: 'outOfRange', values: { min: 0.01, max } });
  if (!(happenedOn >= from && happenedOn <= to)) faults.push({ field: 'happenedOn', key: 'badDate' });
  return faults;
}

function figureFaults(figures: readonly types.AssessmentFigureInput[], indicator: string, known: ReadonlyMap<string, boolean>): FieldError[] {
  const seen = new Set<string>();
  return figures.flatMap(({ staffNo, numerator, denominator }, i): FieldError[] => {
    const name = staffNo.trim();
    const faults: FieldError[] = [];
    if (!known.has(name)) faults.push({ field: `figures.${i}.staffNo`, key: 'unknownStaffNo', values: { name: name.slice(0, 20) } });
    else if (!known.get(name)) faults.push({ field: `figures.${i}.staffNo`, key: 'unknownChoice', values: { name: indicator.slice(0, 40) } });
    if (seen.has(name)) faults.push({ field: `figures.${i}.staffNo`, key: 'taken' });
    seen.add(name);
    if (!Number.isFinite(numerator)) faults.push({ field: `figures.${i}.numerator`, key: 'required' });
    if (!(Number.isFinite(denominator) && denominator > 0))
      faults.push({ field: `figures.${i}.denominator`, key: 'outOfRange', values: { min: 0.01, max: 1_000_000 } });
    return faults;
  });
}
