import { textFaults } from '../../identity/index.js';
import { enqueue } from '../../jobs/queue.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound } from '../../request/errors.js';
import { Conditions } from '../../storage/conditions.js';
import { isUuid } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { readIn } from '../../storage/statement.js';
import type { Band } from '../computation/index.js';
import { AssessmentCycle, AssessmentDecision, AssessmentNote, type CycleRow } from '../cycles/cycle.entity.js';
import { SCORE } from '../cycles/names.js';
import { seatsFree } from './seats.js';
import { HOLDS, ownResults, resultList, resultsById, type ResultSummary } from './result.statements.js';
import type * as types from './result.type.js';

export const resultService = (ctx: RequestContext) => new ResultService(ctx);

const LONGEST = { reason: 300, text: 300 } as const;

/** What came out, for who answers for the staff and for each person; and what a panel makes of it. */
export class ResultService {
  constructor(private readonly ctx: RequestContext) {}

  list(cycleId: string, request: PageRequest<'SCORE' | 'NAME' | 'CODE'>, filter: types.AssessmentResultFilter | null | undefined) {
    const conditions = new Conditions()
      .id('cycle', 'assessment_result.cycle_id', { eq: cycleId })
      .always('holds', HOLDS)
      .search(filter?.search, ['j.name', 'j.staff_no'])
      .enum('band', 'assessment_result.band', filter?.band)
      .enum('post', 'j.post', filter?.post)
      .code('code', 'assessment_result.code', filter?.code)
      .flag('isIndistinguishable', filter?.isIndistinguishable, 'assessment_result.is_indistinguishable');
    return resultList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** Row security lets through those of own staff, and the own one once it is public. */
  async one(id: string): Promise<ResultSummary | null> {
    const [row] = isUuid(id) ? await this.ctx.reads.read(resultsById, { ids: [id.toLowerCase()] }) : [];
    return row ?? null;
  }

  own() {
    return this.ctx.reads.read(ownResults, { account: this.ctx.actor.id });
  }

  /**
   * Moves a result to a band, or says who of equals is in; it enters the next edition at once.
   * @throws ExpectedError CONFLICT outside of calibration, for the own result, and where no seat of EXCELLENT is free
   */
  async decide({ resultId, band, reason }: types.DecideAssessmentInput): Promise<ResultSummary> {
    const { result, cycle } = await this.#found(resultId);
    this.ctx.require('assessment.decide');
    this.#notOwn(result);
    if (cycle.state !== 'CALIBRATION') throw new ExpectedError('CONFLICT', 'cycleNotThere', { state: cycle.state });
    const said = reason.trim();
    const faults = [
      ...textFaults('reason', said, LONGEST.reason),
      ...(said.length < 5 ? [{ field: 'reason', key: 'tooShort', values: { min: 5 } } as const] : []),
    ];
    if (faults.length) throw BadInput(...faults);
    if (result.cappedBy === 'VETO' && isBetter(band, result.band)) throw new ExpectedError('CONFLICT', 'vetoStands');
    if (band === 'EXCELLENT' && result.band !== 'EXCELLENT' && (await seatsFree(this.ctx.em, cycle, result.code)) <= 0)
      throw new ExpectedError('CONFLICT', 'noSeatFree');
    const kind = result.isIndistinguishable ? 'TIE' : 'MOVE';
    this.ctx.em.create(AssessmentDecision, {
      ...placeOf(result, cycle),
      kind,
      band,
      reason: said,
      decidedBy: this.ctx.actor.id,
      edition: cycle.edition + 1,
    });
    await this.ctx.em.flush();
    await enqueue(this.ctx.em, { task: SCORE, payload: { district: cycle.district, cycleId: cycle.id }, key: `${SCORE} ${cycle.id}` });
    return result;
  }

  /** Before the panel meets each member says what to talk about. */
  async note({ resultId, stance, text }: types.NoteAssessmentInput): Promise<ResultSummary> {
    const { result, cycle } = await this.#found(resultId);
    this.ctx.require('assessment.decide');
    this.#notOwn(result);
    if (cycle.state !== 'CALIBRATION') throw new ExpectedError('CONFLICT', 'cycleNotThere', { state: cycle.state });
    const said = text?.trim() || null;
    if (stance === 'QUESTION' || said) {
      const faults = textFaults('text', said ?? '', LONGEST.text);
      if (faults.length) throw BadInput(...faults);
    }
    const { em, actor } = this.ctx;
    const known = await em.findOne(AssessmentNote, { subject: [cycle.district, result.subjectId] as never, authorId: actor.id });
    if (known) Object.assign(known, { stance, text: said });
    else em.create(AssessmentNote, { ...placeOf(result, cycle), authorId: actor.id, stance, text: said });
    await em.flush();
    return result;
  }

  async #found(id: string): Promise<{ result: ResultSummary; cycle: CycleRow }> {
    const { em } = this.ctx;
    const [result] = isUuid(id) ? await readIn(em, resultsById, { ids: [id.toLowerCase()] }) : [];
    const cycle = result ? await em.findOne(AssessmentCycle, { id: result.cycleId }) : null;
    // The person sees the own result, and is told so below.
    if (!result || !cycle || result.edition !== cycle.edition) throw NotFound();
    return { result, cycle };
  }

  #notOwn({ accountId }: ResultSummary) {
    if (accountId === this.ctx.actor.id) throw new ExpectedError('CONFLICT', 'notOwnResult');
  }
}

const ORDER: readonly (string | null)[] = ['UNQUALIFIED', 'BASICALLY_QUALIFIED', 'QUALIFIED', 'EXCELLENT'];
const isBetter = (band: Band, than: string | null) => ORDER.indexOf(band) > ORDER.indexOf(than);

const placeOf = ({ subjectId, code }: ResultSummary, cycle: CycleRow) => ({
  district: cycle.district,
  cycle: [cycle.district, cycle.id] as never,
  subject: [cycle.district, subjectId] as never,
  code,
});
