import { textFaults } from '../../identity/index.js';
import { knownPlaces } from '../../grids/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, Forbidden, NotFound, type FieldError } from '../../request/errors.js';
import { reaches } from '../../request/tenancy.js';
import { seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { isUuid } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { readIn } from '../../storage/statement.js';
import { OfficialReport, ReportEntry, ReportMatter, type OfficialReportRow, type ReportMatterRow } from './reports.entity.js';
import { above, canFollow, sideOf, sidesOf, stateAfter } from './reports.policy.js';
import { matters, reportById, reportList, type ReportSummary } from './reports.statements.js';
import type { AddToReportInput, FileReportInput, ReportFilter, SaveReportMatterInput } from './reports.type.js';

export const reportService = (ctx: RequestContext) => new ReportService(ctx);

const LONGEST = { title: 60, text: 2_000, name: 30 } as const;
const MOST_MATTERS = 200;
const MINUTE = 60_000;
const LONGEST_MINUTES = 60 * 24 * 90;
const LATEST_MS = 365 * 86_400_000;

/** What is put to superiors, what they say to it, and what came of it. */
export class ReportService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'SUBMITTED_AT'>, filter: ReportFilter | null | undefined) {
    const conditions = new Conditions()
      .enum('state', 'r.state', filter?.state)
      .enum('mode', 'r.mode', filter?.mode)
      .flag('isOpen', filter?.isOpen, `r.state <> 'CLOSED'`);
    return reportList.page(this.ctx.reads, request, conditions.all);
  }

  async one(id: string): Promise<ReportSummary | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.ctx.reads.read(reportById, { id });
    return row ?? null;
  }

  matters() {
    return this.ctx.reads.read(matters, { limit: MOST_MATTERS });
  }

  async file(input: FileReportInput): Promise<ReportSummary> {
    const { em, actor, now } = this.ctx;
    const matter = isUuid(input.matterId) ? await em.findOne(ReportMatter, { id: input.matterId, isRetired: false }) : null;
    this.ctx.require('report.write');
    const code = input.code?.trim() || actor.territory;
    const happenedAt = input.happenedAt ?? now;
    const faults = [...textFaults('title', input.title, LONGEST.title), ...textFaults('text', input.text, LONGEST.text)];
    if (!matter) faults.push({ field: 'matterId', key: 'noSuchMatter' });
    if (!(await this.#isOwn(code))) faults.push({ field: 'code', key: 'noSuchDivision' });
    if (happenedAt > now || now.getTime() - happenedAt.getTime() > LATEST_MS)
      faults.push({ field: 'happenedAt', key: 'notLately', values: { days: 365 } });
    const toCode = above(code);
    if (faults.length || !matter || !toCode) throw BadInput(...(faults.length ? faults : [{ field: 'code', key: 'noSuperior' as const }]));
    const { district, mode, reportMinutes, answerMinutes } = matter;
    const report = em.create(OfficialReport, {
      ...{ district, matter, mode, code, toCode, title: input.title.trim(), authorId: actor.id, happenedAt, submittedAt: now },
      isLate: now.getTime() - happenedAt.getTime() > reportMinutes * MINUTE,
      answerDueAt: new Date(now.getTime() + answerMinutes * MINUTE),
    });
    await em.flush();
    this.#write(report, 'FIRST_REPORT', input.text);
    return this.#shown(report.id);
  }

  /** The next entry, by the side whose turn it can be. Nobody answers their own. */
  async add({ id, version, kind, text, dueAt, overAt }: AddToReportInput): Promise<ReportSummary> {
    const { em, actor, now } = this.ctx;
    const row = await seenRow<OfficialReportRow>(em, OfficialReport, { id, version });
    const sides = sidesOf({ id: actor.id, scopes: actor.session.scopes }, row);
    this.ctx.require('report.write');
    const side = sideOf(kind);
    if (side === 'SUPERIOR') {
      if (row.authorId === actor.id) throw BadInput({ field: 'id', key: 'ownWork' });
      this.ctx.require('report.answer');
    }
    if (!sides.includes(side)) throw Forbidden();
    if (!canFollow(kind, { ...row, finalAt: row.finalAt ?? null })) throw new ExpectedError('CONFLICT', 'notNow');
    const faults: FieldError[] = textFaults('text', text, LONGEST.text);
    if (dueAt && dueAt <= now) faults.push({ field: 'dueAt', key: 'notAhead' });
    if (overAt && (overAt > now || overAt < row.happenedAt)) faults.push({ field: 'overAt', key: 'notLately', values: { days: 365 } });
    if (faults.length) throw BadInput(...faults);
    row.state = stateAfter(kind, row.state);
    if (kind === 'INSTRUCTION') Object.assign(row, { answeredAt: row.answeredAt ?? now, resultDueAt: dueAt ?? null });
    if (row.mode === 'EMERGENCY' && (overAt || kind === 'FINAL_REPORT')) await this.#over(row, overAt ?? row.overAt ?? now);
    if (kind === 'FINAL_REPORT') row.finalAt = now;
    await em.flush();
    this.#write(row, kind, text, kind === 'INSTRUCTION' ? dueAt : null);
    return this.#shown(row.id);
  }

  async #over(row: OfficialReportRow, overAt: Date) {
    const matter = await this.ctx.em.findOneOrFail(ReportMatter, { id: row.matter.id });
    Object.assign(row, { overAt, finalDueAt: matter.finalMinutes == null ? null : new Date(overAt.getTime() + matter.finalMinutes * MINUTE) });
  }

  #write(report: OfficialReportRow, kind: AddToReportInput['kind'], text: string, dueAt?: Date | null) {
    const { em, actor, now } = this.ctx;
    const { district, code, authorId } = report;
    em.create(ReportEntry, {
      district,
      report,
      code,
      reportAuthorId: authorId,
      kind,
      at: now,
      accountId: actor.id,
      text: text.trim(),
      dueAt: dueAt ?? null,
    });
  }

  async #shown(id: string): Promise<ReportSummary> {
    const [row] = await readIn(this.ctx.em, reportById, { id });
    if (!row) throw NotFound();
    return row;
  }

  async #isOwn(code: string) {
    return /^\d{6,15}$/.test(code) && reaches(this.ctx.actor.session, code) && (await readIn(this.ctx.em, knownPlaces, { codes: [code] })).length > 0;
  }

  async saveMatter(input: SaveReportMatterInput): Promise<ReportMatterRow> {
    const { em, actor } = this.ctx;
    const known = input.id == null ? null : await seenRow<ReportMatterRow>(em, ReportMatter, { id: input.id, version: input.version ?? 0 });
    this.ctx.require('report.matter');
    const district = actor.session.writeDistrict ?? '';
    const { mode, reportMinutes, answerMinutes, finalMinutes = null } = input;
    const name = input.name.trim();
    const faults = textFaults('name', name, LONGEST.name);
    for (const [field, value] of Object.entries({ reportMinutes, answerMinutes, finalMinutes }))
      if (value !== null && (value < 1 || value > LONGEST_MINUTES))
        faults.push({ field, key: 'outOfRange', values: { min: 1, max: LONGEST_MINUTES } });
    const same = await em.findOne(ReportMatter, { district, name });
    if (same && same.id !== known?.id) faults.push({ field: 'name', key: 'taken' });
    if (faults.length) throw BadInput(...faults);
    const values = { name, mode, reportMinutes, answerMinutes, finalMinutes, isRetired: input.isRetired ?? false };
    const row = known ? em.assign(known, values) : em.create(ReportMatter, { district, ...values });
    await em.flush();
    return row;
  }
}
