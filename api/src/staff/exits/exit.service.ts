import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { District } from '../../request/district.entity.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { JOBS, reaches } from '../../request/tenancy.js';
import { enqueue } from '../../jobs/queue.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { isUuid } from '../../storage/keys.js';
import { daysAfter } from '../days.js';
import { StaffMember, type StaffMemberRow } from '../staff.entity.js';
import { staffById, staffOfAccount } from '../staff.statements.js';
import { workingDaysAfter } from '../working-days.js';
import { CONTESTED, ExitCase, type ExitCaseRow } from './exit.entity.js';
import { exitsOf, latestExits } from './exit.statements.js';
import type * as input from './exit.type.js';
import { END_EXITS } from './effect.js';
import { handoverSourcesKey } from './handover.js';

export const exitService = (ctx: RequestContext) => new ExitService(ctx);

const LONGEST = { evidence: 2_000, talk: 2_000, decision: 500, statement: 2_000, what: 100, to: 50, key: 40 } as const;
const MOST_ITEMS = 50;
const NOBODY = '00000000-0000-0000-0000-000000000000';
const OPEN = ['INITIATED', 'STATEMENT_PERIOD', 'STREET_DECIDED', 'FILED'] as const;

/** Leaving: with grounds, the word of whoever leaves, two offices that decide, and nothing left lying. */
export class ExitService {
  constructor(private readonly ctx: RequestContext) {}

  list() {
    return this.ctx.reads.read(latestExits, {});
  }

  async open({ staffId, ground, evidence, talk }: input.OpenExitCaseInput) {
    const { em, actor } = this.ctx;
    const member = await lockedRow<StaffMemberRow>(em, StaffMember, staffId);
    this.ctx.require('exit.manage');
    if (!reaches(actor.session, member.divisionCode)) throw NotFound();
    this.#notOwn(member);
    const { district, id, divisionCode } = member;
    const staff = [district, id] as never;
    if (member.status === 'EXITED' || (await em.count(ExitCase, { district, staff, state: { $in: [...OPEN] } })))
      throw new ExpectedError('CONFLICT', 'exitOpen');
    const texts = optional({ evidence, talk });
    const row = em.create(ExitCase, { district, staff, divisionCode, ground, ...texts, createdBy: actor.id });
    member.status = 'EXITING';
    await em.flush();
    return shown(row);
  }

  /** What is not contested needs no period: who resigns has said so. */
  async giveNotice({ evidence, talk, ...seen }: input.GiveExitNoticeInput) {
    const row = await this.#seen(seen, ['INITIATED']);
    const texts = optional({ evidence: evidence ?? row.evidence, talk: talk ?? row.talk });
    if (CONTESTED.includes(row.ground) && !texts.evidence) throw BadInput({ field: 'evidence', key: 'required' });
    const days = parameter(await this.#district(row), 'staff.statementDays');
    Object.assign(row, { ...texts, state: 'STATEMENT_PERIOD', noticeOn: this.ctx.today, statementUntil: workingDaysAfter(this.ctx.today, days) });
    await this.ctx.em.flush();
    return shown(row);
  }

  /** By whoever leaves, and nobody else; until the period is over. */
  async state({ id, statement }: input.StateOnExitInput) {
    const [own] = await this.ctx.reads.read(staffOfAccount, { account: this.ctx.actor.id });
    const [known] = own && isUuid(id) ? (await this.ctx.reads.read(exitsOf, { ids: [own.id] })).filter((row) => row.id === id) : [];
    if (!known) throw NotFound();
    const faults = textFaults('statement', statement, LONGEST.statement);
    if (faults.length) throw BadInput(...faults);
    if (known.state !== 'STATEMENT_PERIOD' || (known.statementUntil ?? '') < this.ctx.today) throw new ExpectedError('CONFLICT', 'statementOver');
    // The own file lies where the post is, which a worker’s territory may not reach.
    return this.ctx.apart(JOBS, async (em) => {
      const row = await lockedRow<ExitCaseRow>(em, ExitCase, known.id);
      row.statement = statement.trim();
      await em.flush();
      return shown(row);
    });
  }

  async decide({ decision, effectiveAt, ...seen }: input.DecideExitInput) {
    const row = await this.#seen(seen, ['INITIATED', 'STATEMENT_PERIOD']);
    const faults = textFaults('decision', decision, LONGEST.decision);
    if (faults.length) throw BadInput(...faults);
    if (CONTESTED.includes(row.ground)) {
      if (row.state !== 'STATEMENT_PERIOD') throw new ExpectedError('CONFLICT', 'noticeFirst');
      if (!row.statement && (row.statementUntil ?? '') >= this.ctx.today)
        throw new ExpectedError('CONFLICT', 'statementRuns', { day: row.statementUntil ?? '' });
    }
    Object.assign(row, { state: 'STREET_DECIDED', decision: decision.trim(), decidedBy: this.ctx.actor.id, effectiveAt });
    await this.ctx.em.flush();
    return shown(row);
  }

  /** The district takes it on file, not whoever decided. What is already due takes effect at once. */
  async file(seen: input.ExitCaseInput) {
    const { em, actor, now } = this.ctx;
    const row = await seenRow<ExitCaseRow>(em, ExitCase, seen);
    this.ctx.require('exit.file');
    await this.#notOwnCase(row);
    if (row.state !== 'STREET_DECIDED') throw new ExpectedError('CONFLICT', 'exitStepWrong');
    if (row.decidedBy === actor.id) throw new ExpectedError('FORBIDDEN', 'ownWork');
    Object.assign(row, { state: 'FILED', filedBy: actor.id });
    await em.flush();
    if (row.effectiveAt && row.effectiveAt <= now) await enqueue(em, { task: END_EXITS, payload: { district: row.district } });
    return shown(row);
  }

  async saveHandover({ items, ...seen }: input.SaveExitHandoverInput) {
    const row = await this.#seen(seen, [...OPEN]);
    const faults: FieldError[] = items.length > MOST_ITEMS ? [{ field: 'items', key: 'tooMany', values: { max: MOST_ITEMS } }] : [];
    items.forEach((item, i) => {
      for (const field of ['key', 'what', 'to'] as const) faults.push(...textFaults(`items.${i}.${field}`, item[field], LONGEST[field]));
      if (item.doneOn && item.doneOn > this.ctx.today) faults.push({ field: `items.${i}.doneOn`, key: 'badDay' });
      if (items.findIndex(({ key }) => key === item.key) < i) faults.push({ field: `items.${i}.key`, key: 'taken' });
    });
    if (faults.length) throw BadInput(...faults);
    row.handover = items.map(({ key, what, to, doneOn = null }) => ({ key, what: what.trim(), to: to.trim(), doneOn }));
    await this.ctx.em.flush();
    return shown(row);
  }

  /** Only when nothing is left: neither what was entered by hand, nor what the modules find. */
  async close(seen: input.ExitCaseInput) {
    const row = await this.#seen(seen, ['FILED']);
    if (!row.endedAt) throw new ExpectedError('CONFLICT', 'exitNotDue');
    const open = row.handover.filter(({ doneOn }) => !doneOn).map(({ what }) => what);
    for (const { items } of await this.openWork(row.staff.id)) open.push(...items);
    if (open.length) throw new ExpectedError('CONFLICT', 'handoverOpen', { count: open.length, name: open[0] ?? '' });
    const years = parameter(await this.#district(row), 'staff.keepExitYears');
    const { today } = this.ctx;
    Object.assign(row, { state: 'CLOSED', closedOn: today, keepUntil: daysAfter(today, years * 365) });
    await this.ctx.em.flush();
    return shown(row);
  }

  async withdraw(seen: input.ExitCaseInput) {
    const row = await this.#seen(seen, ['INITIATED', 'STATEMENT_PERIOD', 'STREET_DECIDED']);
    row.state = 'WITHDRAWN';
    const member = await lockedRow<StaffMemberRow>(this.ctx.em, StaffMember, row.staff.id);
    member.status = 'ACTIVE';
    await this.ctx.em.flush();
    return shown(row);
  }

  /** What the modules say is still theirs. */
  async openWork(staffId: string) {
    const { reads, actor } = this.ctx;
    const [file] = await reads.read(staffById.showing(undefined), { ids: [staffId] });
    const leaver = { staff: staffId, account: file?.accountId ?? NOBODY };
    const sources = this.ctx.service(handoverSourcesKey);
    const found = await Promise.all(sources.map(({ open }) => reads.read(open, leaver)));
    return sources.flatMap(({ zh, en }, i) => {
      const items = (found[i] ?? []).map(({ name }) => name);
      return items.length ? [{ kind: actor.locale === 'en' ? en : zh, items }] : [];
    });
  }

  async #seen(seen: { id: string; version: number }, states: readonly ExitCaseRow['state'][]): Promise<ExitCaseRow> {
    const row = await seenRow<ExitCaseRow>(this.ctx.em, ExitCase, seen);
    if (!reaches(this.ctx.actor.session, row.divisionCode)) throw NotFound();
    this.ctx.require('exit.manage');
    await this.#notOwnCase(row);
    if (!states.includes(row.state)) throw new ExpectedError('CONFLICT', 'exitStepWrong');
    return row;
  }

  async #notOwnCase({ district, staff }: ExitCaseRow) {
    this.#notOwn(await this.ctx.em.findOneOrFail(StaffMember, { district, id: staff.id }));
  }

  #notOwn({ accountId }: Pick<StaffMemberRow, 'accountId'>) {
    if (accountId && accountId === this.ctx.actor.id) throw new ExpectedError('FORBIDDEN', 'ownWork');
  }

  #district({ district }: ExitCaseRow) {
    return this.ctx.em.findOne(District, { code: district });
  }
}

const optional = (texts: { evidence?: string | null | undefined; talk?: string | null | undefined }) => {
  const [evidence, talk] = [texts.evidence?.trim() || null, texts.talk?.trim() || null];
  const faults = (Object.entries({ evidence, talk }) as ['evidence' | 'talk', string | null][]).flatMap(([field, text]) =>
    text ? textFaults(field, text, LONGEST[field]) : [],
  );
  if (faults.length) throw BadInput(...faults);
  return { evidence, talk };
};

const shown = (row: ExitCaseRow) => Object.assign(row, { staffId: row.staff.id });
