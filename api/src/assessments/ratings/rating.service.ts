import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { isUuid } from '../../storage/keys.js';
import { lockedRow } from '../../storage/change.js';
import { readIn } from '../../storage/statement.js';
import { AssessmentConflict, AssessmentRating, type RatingRow } from '../cycles/cycle.entity.js';
import { cyclesById, ownRatings, type RatingTask } from '../cycles/cycle.statements.js';
import { ratedOf, type Indicator } from '../schemes/indicator.js';
import type * as types from './rating.type.js';

export const ratingService = (ctx: RequestContext) => new RatingService(ctx);

const BEST = 10;
const LONGEST_REASON = 100;

/** Rating others: one’s own tasks only, and only while the cycle collects. */
export class RatingService {
  constructor(private readonly ctx: RequestContext) {}

  async tasks(cycle: string | null | undefined) {
    if (cycle != null && !isUuid(cycle)) return [];
    const rows = await this.ctx.reads.read(ownRatings, { rater: this.ctx.actor.id, cycle: cycle ?? null });
    return rows.map(taskOf);
  }

  /** Steps back from rating a relative or somebody of the own household: for this cycle and all later ones. */
  async recuse({ id, reason }: types.RecuseInput): Promise<string> {
    const { em, actor } = this.ctx;
    const rating = await lockedRow<RatingRow>(em, AssessmentRating, id);
    this.ctx.require('assessment.own');
    if (rating.raterId !== actor.id) throw NotFound();
    const faults = textFaults('reason', reason.trim(), LONGEST_REASON);
    if (rating.kind === 'SELF') throw new ExpectedError('CONFLICT', 'recuseSelf');
    if (faults.length) throw BadInput(...faults);
    const { district, code, staffId } = rating;
    em.create(AssessmentConflict, { district, code, accountId: actor.id, staffId, reason: reason.trim() });
    em.remove(rating);
    await em.flush();
    return id;
  }

  /** Given again it replaces what was given. @throws ExpectedError BAD_USER_INPUT that names the line, CONFLICT once the cycle is over */
  async rate({ id, scores }: types.RateInput) {
    const { em, actor } = this.ctx;
    // Nobody else’s row is visible, whatever the role.
    const rating = await lockedRow<RatingRow>(em, AssessmentRating, id);
    this.ctx.require('assessment.own');
    if (rating.raterId !== actor.id) throw NotFound();
    const [cycle] = await readIn(em, cyclesById, { ids: [rating.cycle.id] });
    if (cycle?.state !== 'COLLECTING' || this.ctx.today > cycle.collectUntil) throw new ExpectedError('CONFLICT', 'ratingOver');
    const { indicators } = await rating.scheme.loadOrFail();
    const asked = linesFor(indicators, rating.kind);
    const faults = scoreFaults(scores, asked);
    if (faults.length) throw BadInput(...faults);
    const given = new Map(scores.map(({ key, score }) => [key, score]));
    rating.scores = ratedOf(indicators).map(({ key }) => given.get(key) ?? null) as number[];
    await em.flush();
    return taskOf({ ...rating, cycleId: rating.cycle.id, indicators });
  }
}

/** What a kind of rater is asked. */
const linesFor = (indicators: readonly Indicator[], kind: string) =>
  ratedOf(indicators).filter(({ raters }) => raters.some((rater) => rater.kind === kind));

function scoreFaults(scores: readonly types.AssessmentScoreInput[], asked: readonly Indicator[]): FieldError[] {
  const keys = scores.map(({ key }) => key);
  const faults = scores.flatMap(({ key, score }, i): FieldError[] => {
    if (!asked.some((line) => line.key === key) || keys.indexOf(key) !== i)
      return [{ field: `scores.${i}.key`, key: 'unknownChoice', values: { name: key.slice(0, 40) } }];
    return score >= 1 && score <= BEST ? [] : [{ field: `scores.${i}.score`, key: 'outOfRange', values: { min: 1, max: BEST } }];
  });
  const missing = asked.filter(({ key }) => !keys.includes(key));
  return [...faults, ...missing.map(({ key }): FieldError => ({ field: `scores.${key}`, key: 'required' }))];
}

type Known = Pick<RatingTask, 'id' | 'cycleId' | 'kind' | 'name' | 'post' | 'code' | 'indicators'> & {
  readonly scores?: readonly (number | null)[] | null | undefined;
};

function taskOf({ indicators, scores, ...task }: Known) {
  const places = new Map(ratedOf(indicators).map(({ key }, i) => [key, i]));
  const lines = linesFor(indicators, task.kind).map((line) => ({ ...line, score: scores?.[places.get(line.key) ?? -1] ?? null }));
  return { id: task.id, cycleId: task.cycleId, kind: task.kind, name: task.name, post: task.post, code: task.code, lines, isDone: !!scores };
}
