import type { EntityManager } from '@mikro-orm/postgresql';
import { ownParameters } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, Forbidden, NotFound } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { JOBS, within } from '../../request/tenancy.js';
import { seenRow } from '../../storage/change.js';
import { keyringKey, sealOf } from '../../storage/keyring.js';
import type { Seal } from '../../storage/sealing.js';
import { readIn } from '../../storage/statement.js';
import { newSecret, tokenHashOf, tokenIn, written } from '../answering/token.js';
import { DIGITS, type PlaceLevel } from '../results/results.type.js';
import { laterBy } from './days.js';
import type { EventKind } from './event.entity.js';
import { eventReaderKey } from './event.reader.js';
import { eventFigures } from './event.statements.js';
import { ANSWER, ASK } from './event.sql.js';
import type { AnswerSurveyEventInput } from './event.type.js';
import { FollowUp, FollowUpContact, type FollowUpRow } from './follow-up.entity.js';
import { mayHandle } from './follow-up.policy.js';
import { contactPlace } from './follow-up.seal.js';

export const eventService = (ctx: RequestContext) => new EventService(ctx);

const MOST_MONTHS = 36;

/** Something that was done for somebody. */
interface Happening {
  readonly district: string;
  readonly kind: EventKind;
  /** The community, or what lies above it. */
  readonly code: string;
  /** What names the resident, such as a number; only what it was made from, keyed, is kept. */
  readonly resident: string;
  readonly followUpId: string | null;
}

/** One question after something was done for a resident; a stream of its own, counted month by month. */
export class EventService {
  constructor(private readonly ctx: RequestContext) {}

  /**
   * Asks a resident who was called whether it helped. Somebody else asks than who called, because nobody revisits their own work.
   * @returns the token, told once
   * @throws ExpectedError CONFLICT before there was a call, RATE_LIMITED for who was asked not long ago
   */
  async askAgain({ id, version }: { readonly id: string; readonly version: number }): Promise<{ followUp: FollowUpRow; token: string }> {
    const { em, actor } = this.ctx;
    const row = await seenRow<FollowUpRow>(em, FollowUp, { id, version });
    this.ctx.require('survey.followUp');
    if (!mayHandle(actor, row) || row.handledBy === actor.id) throw Forbidden();
    if (row.state !== 'HANDLED') throw new ExpectedError('CONFLICT', 'followUpNotHandled');
    const contact = await em.findOne(FollowUpContact, { followUp: row });
    if (!contact) throw new ExpectedError('CONFLICT', 'contactGone');
    const seal = await sealOf(this.ctx.service(keyringKey), em, row.district);
    const resident = seal.open(contact.sealedPhone, contactPlace('phone', row.id));
    row.state = 'ASKED';
    await em.flush();
    return { followUp: row, token: await this.ask({ district: row.district, kind: 'FOLLOW_UP', code: row.place, resident, followUpId: row.id }) };
  }

  /**
   * Asks about something that was done, whoever did it: who may ask, and whether it is over, is for the caller to know.
   * @returns the token, told once
   * @throws ExpectedError RATE_LIMITED for who was asked not long ago
   */
  async ask(event: Happening): Promise<string> {
    const seal = await sealOf(this.ctx.service(keyringKey), this.ctx.em, event.district);
    const token = await this.ctx.apart(JOBS, (jobs) => this.#write(jobs, seal, event));
    if (!token) throw new ExpectedError('RATE_LIMITED', 'askedLately');
    return token;
  }

  /** @returns undefined for somebody who was asked not long ago */
  async #write(
    em: EntityManager,
    seal: Pick<Seal, 'blindIndex'>,
    { district, kind, code, resident, followUpId }: Happening,
  ): Promise<string | undefined> {
    const { today } = this.ctx;
    const [tenant] = await readIn(em, ownParameters, { code: district });
    const secret = newSecret();
    const recipient = seal.blindIndex(`event:${resident}`);
    const until = laterBy(today, parameter(tenant, 'surveys.eventAnswerDays'));
    const since = laterBy(today, -parameter(tenant, 'surveys.askEveryDays'));
    // Two at once must not both be the first.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [recipient]);
    const asked = await em.execute<object[]>(ASK, [
      district,
      kind,
      code,
      tokenHashOf(secret),
      recipient,
      followUpId,
      today,
      until,
      district,
      recipient,
      since,
    ]);
    return asked.length > 0 ? written({ district, secret }) : undefined;
  }

  /** @returns null for a token that nobody was given */
  async seat(text: string) {
    const token = tokenIn(text);
    const [asked] = token ? await this.ctx.service(eventReaderKey).read(token.district, tokenHashOf(token.secret)) : [];
    if (!asked) return null;
    const state = asked.isAnswered ? 'ANSWERED' : asked.until < this.ctx.today ? 'CLOSED' : 'OPEN';
    return { kind: asked.kind, state };
  }

  /** @returns false for who has answered before, or too late; nothing is changed then */
  async answer({ token: text, score, reason }: AnswerSurveyEventInput): Promise<boolean> {
    const token = tokenIn(text);
    if (!token || !(await this.seat(text))) throw NotFound();
    if (!Number.isInteger(score) || score < 1 || score > 5) throw BadInput({ field: 'score', key: 'outOfRange', values: { min: 1, max: 5 } });
    const verdict = score >= 4 ? 'SOLVED' : score === 3 ? 'PARTLY' : 'NOT_SOLVED';
    const { today } = this.ctx;
    const values = [token.district, tokenHashOf(token.secret), today, today, score, score <= 3 ? (reason ?? null) : null, verdict, today];
    const said = await this.ctx.apart(JOBS, (em) => em.execute<object[]>(ANSWER, values));
    return said.length > 0;
  }

  /** Months that are over, of places of one size in the caller’s territory. */
  figures(kind: EventKind, level: PlaceLevel, place: string | null) {
    return this.ctx.reads.read(eventFigures, {
      kind,
      digits: DIGITS[level],
      ...(place ? within(place) : { from: '', to: ':' }),
      months: MOST_MONTHS,
    });
  }
}
