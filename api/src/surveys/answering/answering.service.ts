import type { RequestContext } from '../../request/context.js';
import { networkOf } from '../../request/address.js';
import { BadInput, Forbidden, NotFound, type FieldError } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { JOBS } from '../../request/tenancy.js';
import { keyringKey, sealOf } from '../../storage/keyring.js';
import { isUuid } from '../../storage/keys.js';
import { checkAnswers, scoresOf, type Checked } from '../questionnaire/answer.js';
import { FLAG_LIMITS } from '../statistics/index.js';
import { SampleUnit } from '../survey.entity.js';
import { mayCollect } from '../survey.policy.js';
import type { EnterSurveyAnswersInput, SubmitSurveyAnswersInput, SurveyAnswerInput } from './answering.type.js';
import { boothKey, type Seat } from './booth.js';
import { doubts } from './doubts.js';
import { intakeKey, takeAll, type Outcome, type Submission } from './intake.js';
import { paceKey } from './pace.js';
import { puzzlesKey } from './puzzle.js';
import { compareEntries, isReentered } from './reentry.js';
import { receiptOf, receiptOfDevice, tokenIn, type Token } from './token.js';

export const answeringService = (ctx: RequestContext) => new AnsweringService(ctx);

const LONGEST_SECONDS = 86_400;

/** People answer: on a phone by a token, at a poster, or through somebody who takes it down. */
export class AnsweringService {
  constructor(private readonly ctx: RequestContext) {}

  /** @returns null for a token that nobody was given */
  async seat(text: string) {
    const token = tokenIn(text);
    const seat = token && (await this.ctx.service(boothKey).find(token));
    if (!seat) return null;
    const { holder, paper } = seat;
    const isOpen = holder.pointId !== null;
    const puzzles = this.ctx.service(puzzlesKey);
    return {
      ...paper,
      surveyId: paper.id,
      state: stateOf(seat, this.ctx.now),
      isOpen,
      challenge: isOpen ? puzzles.challenge(holder.pointId ?? '') : null,
      challengeBits: isOpen ? parameter(paper, 'surveys.puzzleBits') : null,
    };
  }

  /**
   * Answers of one’s own. Whoever sends twice, because the first answer got lost on the way, hears ANSWERED and is counted once.
   * @throws ExpectedError NOT_FOUND for a token that nobody was given, BAD_USER_INPUT that names the answer
   */
  async submit(input: SubmitSurveyAnswersInput): Promise<Outcome> {
    const { seat, token } = await this.#seated(input.token);
    const { holder } = seat;
    const atPoster = holder.pointId !== null;
    if (atPoster) this.#checkPuzzle(seat, input);
    const checked = checkedOf(seat, input.answers, input.seconds, true);
    const receipt = atPoster ? receiptOfDevice(token.secret, (input.device ?? '').toLowerCase()) : receiptOf(token.secret);
    const submission = await this.#submission(seat, checked, { receipt, seconds: input.seconds, channel: atPoster ? 'QR' : 'LINK' });
    return this.ctx.service(intakeKey).take(submission);
  }

  /** Answers that somebody else gave, on paper or in an interview. @returns whether a second person should enter it too */
  async enter(input: EnterSurveyAnswersInput): Promise<{ outcome: Outcome | 'SAME' | 'DIFFERENT'; again: boolean }> {
    const { em, actor } = this.ctx;
    const { seat, token } = await this.#seated(input.token);
    // What one cannot see is not found, whatever token one holds.
    const unit = seat.holder.unitId ? await em.findOne(SampleUnit, { id: seat.holder.unitId }) : null;
    if (!unit) throw NotFound();
    this.ctx.require('survey.collect');
    if (!mayCollect(actor, unit.code)) throw Forbidden();
    if (input.channel === 'LINK' || input.channel === 'QR') throw BadInput({ field: 'channel', key: 'notEntered' });
    const receipt = receiptOf(token.secret);
    const checked = checkedOf(seat, input.answers, input.seconds, false);
    const submission = await this.#submission(seat, checked, { receipt, seconds: input.seconds, channel: input.channel });
    return this.ctx.apart(JOBS, async (jobs) => {
      const outcome = (await takeAll(jobs, [{ ...submission, origin: actor.id }])).get(receipt) ?? 'CLOSED';
      const again = input.channel === 'PAPER' && isReentered(receipt);
      if (outcome !== 'ANSWERED' || input.channel !== 'PAPER') return { outcome, again: outcome === 'TAKEN' && again };
      return { outcome: (await compareEntries(jobs, submission, actor.id)) ?? outcome, again: false };
    });
  }

  async #seated(text: string): Promise<{ seat: Seat; token: Token }> {
    const token = tokenIn(text);
    const seat = token && (await this.ctx.service(boothKey).find(token));
    if (!token || !seat) throw NotFound();
    return { seat, token };
  }

  #checkPuzzle({ holder, paper }: Seat, { device, challenge, solution }: SubmitSurveyAnswersInput) {
    if (!device || !isUuid(device)) throw BadInput({ field: 'device', key: 'required' });
    const brought = { place: holder.pointId ?? '', challenge: challenge ?? '', device, solution: solution ?? '' };
    if (!this.ctx.service(puzzlesKey).isSolved(brought, parameter(paper, 'surveys.puzzleBits')))
      throw BadInput({ field: 'solution', key: 'notSolved' });
    this.ctx.service(paceKey).check(brought.place, networkOf(this.ctx.caller.address), parameter(paper, 'surveys.posterAnswersPerHour'));
  }

  async #submission(
    { holder, paper }: Seat,
    { kept, missing }: Checked,
    { receipt, seconds, channel }: Pick<Submission, 'receipt' | 'seconds' | 'channel'>,
  ): Promise<Submission> {
    const scores = scoresOf(paper.questions, kept);
    const texts = kept.flatMap(({ question, text }) => (text?.trim() ? [[question, text.trim()] as const] : []));
    const words = texts.length > 0 ? await this.#sealed(paper, Object.fromEntries(texts)) : null;
    return {
      district: paper.district,
      surveyId: paper.id,
      unitId: holder.unitId,
      pointId: holder.pointId,
      receipt,
      code: holder.code,
      cell: holder.cell,
      sex: holder.sex,
      stream: holder.pointId === null ? 'PROBABILITY' : 'SELF_SELECTED',
      channel,
      scores,
      words: words?.sealed ?? null,
      mark: words?.mark ?? null,
      weight: holder.weight,
      seconds,
      origin: null,
      flags: doubts({ questions: paper.questions, scores, answered: kept.length, seconds: channel === 'PAPER' ? null : seconds }),
      day: this.ctx.today,
      disposition: missing.length > 0 ? 'PARTIAL' : 'COMPLETE',
    };
  }

  async #sealed({ district, id }: Seat['paper'], texts: Readonly<Record<string, string>>) {
    const seal = await this.ctx.apart(JOBS, (em) => sealOf(this.ctx.service(keyringKey), em, district));
    const all = Object.values(texts).join('\n');
    return {
      sealed: seal.close(JSON.stringify(texts), `survey:${id}`),
      mark: all.length >= FLAG_LIMITS.textCharacters ? seal.blindIndex(`${id} ${all}`) : null,
    };
  }
}

function stateOf({ holder, paper }: Seat, now: Date) {
  if (paper.state !== 'OPEN' || paper.closesAt <= now) return 'CLOSED';
  if (holder.hasAnswered) return holder.pointId === null ? 'ANSWERED' : 'FULL';
  return 'OPEN';
}

/** @param whole required questions must be answered: nobody stands by who could ask again */
function checkedOf({ paper }: Seat, answers: readonly SurveyAnswerInput[], seconds: number, whole: boolean): Checked {
  const checked = checkAnswers(paper.questions, answers);
  const faults: FieldError[] = [...checked.faults];
  if (seconds < 0 || seconds > LONGEST_SECONDS) faults.push({ field: 'seconds', key: 'outOfRange', values: { min: 0, max: LONGEST_SECONDS } });
  if (whole && faults.length === 0) faults.push(...checked.missing.map((key): FieldError => ({ field: `answers.${key}`, key: 'required' })));
  if (faults.length === 0 && checked.kept.length === 0) faults.push({ field: 'answers', key: 'required' });
  if (faults.length) throw BadInput(...faults);
  return checked;
}
