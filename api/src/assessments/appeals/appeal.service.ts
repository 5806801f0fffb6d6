import { laterBy } from '../../attendance/index.js';
import { enqueue } from '../../jobs/queue.js';
import type { RequestContext } from '../../request/context.js';
import { District } from '../../request/district.entity.js';
import { BadInput, ExpectedError, NotFound } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { isUuid } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { readIn, withMoments } from '../../storage/statement.js';
import { AssessmentAppeal, AssessmentCycle, AssessmentDecision, type AppealRow } from '../cycles/cycle.entity.js';
import { SCORE } from '../cycles/names.js';
import { resultsById, type ResultSummary } from '../results/result.statements.js';
import { answerFaults, filingFaults } from './appeal.faults.js';
import { appealList, appealsById, heldResult, type AppealSummary } from './appeal.statements.js';
import type * as types from './appeal.type.js';

export const appealService = (ctx: RequestContext) => new AppealService(ctx);

const OPEN = ['FILED', 'ACCEPTED'] as const;

/** Appeals: exactly the disputed lines are looked at again, by somebody who had no part in the result. */
export class AppealService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'ANSWER_BY'>, filter: types.AssessmentAppealFilter | null | undefined) {
    const conditions = new Conditions()
      .enum('state', 'assessment_appeal.state', filter?.state)
      .id('cycleId', 'assessment_appeal.cycle_id', filter?.cycleId ? { eq: filter.cycleId } : null);
    return appealList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** @throws ExpectedError NOT_FOUND for a result that is not one’s own, CONFLICT outside of the time for appeals */
  async file({ resultId, lines, reason }: types.FileAssessmentAppealInput): Promise<AppealSummary> {
    const { em, actor, today } = this.ctx;
    const [result] = isUuid(resultId) ? await readIn(em, resultsById, { ids: [resultId.toLowerCase()] }) : [];
    if (!result || result.accountId !== actor.id) throw NotFound();
    this.ctx.require('assessment.own');
    const cycle = await this.#openFor(result);
    const faults = filingFaults(lines, reason, result.lines);
    if (faults.length) throw BadInput(...faults);
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`appeal ${result.subjectId}`]);
    const place = { cycle: [cycle.district, cycle.id] as never, subject: [cycle.district, result.subjectId] as never };
    if (await em.count(AssessmentAppeal, { subject: place.subject, state: { $in: OPEN } })) throw new ExpectedError('CONFLICT', 'appealThere');
    const answerBy = laterBy(today, parameter(await em.findOne(District, { code: cycle.district }), 'assessments.answerDays'));
    const { district } = cycle;
    const row = em.create(AssessmentAppeal, { district, ...place, code: result.code, accountId: actor.id, lines, reason: reason.trim(), answerBy });
    await em.flush();
    return this.#shown(row.id);
  }

  async withdraw(input: types.WithdrawAssessmentAppealInput): Promise<AppealSummary> {
    const appeal = await seenRow<AppealRow>(this.ctx.em, AssessmentAppeal, input);
    if (appeal.accountId !== this.ctx.actor.id) throw NotFound();
    this.ctx.require('assessment.own');
    this.#open(appeal);
    appeal.state = 'WITHDRAWN';
    await this.ctx.em.flush();
    return this.#shown(appeal.id);
  }

  /**
   * Takes an appeal up, or answers it. AMENDED gives disputed lines a new worth, and the results a new edition.
   * @throws ExpectedError CONFLICT for the own appeal and for who rated the person or decided about the result
   */
  async answer({ state, answer, lines, ...input }: types.AnswerAssessmentAppealInput): Promise<AppealSummary> {
    const { em, actor } = this.ctx;
    const appeal = await seenRow<AppealRow>(em, AssessmentAppeal, input);
    this.ctx.require('assessment.decide');
    this.#open(appeal);
    await this.#apart(appeal);
    const faults = answerFaults({ state, answer, lines }, appeal.lines);
    if (faults.length) throw BadInput(...faults);
    appeal.state = state;
    appeal.reviewerId = actor.id;
    if (state !== 'ACCEPTED') Object.assign(appeal, { answer: answer?.trim() ?? null, answeredAt: this.ctx.now });
    await em.flush();
    if (state === 'AMENDED') await this.#amend(appeal, lines, answer?.trim() ?? '');
    return this.#shown(appeal.id);
  }

  /** The result that holds, for who may see it. */
  async resultOf({ subjectId }: AppealSummary): Promise<string | null> {
    const [row] = await this.ctx.reads.read(heldResult, { subject: subjectId });
    return row?.id ?? null;
  }

  async #amend({ district, cycle, subject, code }: AppealRow, lines: readonly types.AmendedLineInput[], reason: string): Promise<void> {
    const { em, actor } = this.ctx;
    const { edition } = await em.findOneOrFail(AssessmentCycle, { id: cycle.id });
    const common = { district, cycle, subject, code, kind: 'LINE', reason, decidedBy: actor.id, edition: edition + 1 } as const;
    for (const { key, normalised } of lines) em.create(AssessmentDecision, { ...common, indicator: key, normalised });
    await em.flush();
    await enqueue(em, { task: SCORE, payload: { district, cycleId: cycle.id }, key: `${SCORE} ${cycle.id}` });
  }

  async #openFor(result: ResultSummary) {
    const cycle = await this.ctx.em.findOneOrFail(AssessmentCycle, { id: result.cycleId });
    const isOpen = (cycle.state === 'PUBLICITY' || cycle.state === 'APPEAL_WINDOW') && this.ctx.today <= (cycle.appealUntil ?? '');
    if (!isOpen || result.edition !== cycle.edition) throw new ExpectedError('CONFLICT', 'appealNotOpen');
    return cycle;
  }

  #open({ state }: AppealRow) {
    if (!OPEN.some((open) => open === state)) throw new ExpectedError('CONFLICT', 'appealAnswered');
  }

  /** Whoever asks sees the own ratings only, which is all that has to be known. */
  async #apart({ accountId, district, subject }: AppealRow): Promise<void> {
    const { em, actor } = this.ctx;
    if (accountId === actor.id) throw new ExpectedError('CONFLICT', 'notOwnResult');
    const [part] = await em.execute<{ has: boolean }[]>(HAD_PART, [district, subject.id, actor.id, district, subject.id, actor.id]);
    if (part?.has) throw new ExpectedError('CONFLICT', 'reviewerScored');
  }

  async #shown(id: string): Promise<AppealSummary> {
    const [row] = await readIn(this.ctx.em, appealsById, { ids: [id] });
    if (!row) throw NotFound();
    return withMoments(row, 'createdAt', 'answeredAt');
  }
}

const HAD_PART = `select exists (select from assessment_rating where district_code = ? and subject_id = ? and rater_id = ?)
  or exists (select from assessment_decision where district_code = ? and subject_id = ? and decided_by = ? and kind in ('MOVE', 'TIE')) as has`;
