import { randomUUID } from 'node:crypto';
import { ownParameters } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { JOBS } from '../../request/tenancy.js';
import { looksLikePhone, maskPhone, normalPhone } from '../../staff/index.js';
import { keyringKey, sealOf } from '../../storage/keyring.js';
import { isUuid } from '../../storage/keys.js';
import { readIn } from '../../storage/statement.js';
import { boothKey } from '../answering/booth.js';
import { receiptOf, receiptOfDevice, tokenIn } from '../answering/token.js';
import { laterBy } from './days.js';
import { handlerOf } from './follow-up.policy.js';
import { contactPlace, wordsPlace } from './follow-up.seal.js';
import { KNOWN, WANT } from './follow-up.sql.js';
import type { WantFollowUpInput } from './follow-up.type.js';

export const wishService = (ctx: RequestContext) => new WishService(ctx);

const LONGEST = { name: 20, words: 500 } as const;

/** A resident who was not satisfied agrees to be called: by the token that was answered by, and beside the answer. */
export class WishService {
  constructor(private readonly ctx: RequestContext) {}

  /**
   * Once for each token. Of what was answered nothing is read, but that something was.
   * @returns the day until which somebody calls
   * @throws ExpectedError NOT_FOUND for a token that nobody was given, CONFLICT where nothing was answered or the survey is over
   */
  async want(input: WantFollowUpInput): Promise<{ dueOn: string }> {
    const token = tokenIn(input.token);
    const seat = token && (await this.ctx.service(boothKey).find(token));
    if (!token || !seat) throw NotFound();
    const atPoster = seat.holder.pointId !== null;
    const question = seat.paper.questions.find(({ key }) => key === input.question);
    const faults = faultsOf(input);
    if (input.question != null && !question)
      faults.push({ field: 'question', key: 'unknownQuestion', values: { name: input.question.slice(0, 40) } });
    if (atPoster && !isUuid(input.device ?? '')) faults.push({ field: 'device', key: 'required' });
    if (faults.length) throw BadInput(...faults);
    const receipt = atPoster ? receiptOfDevice(token.secret, (input.device ?? '').toLowerCase()) : receiptOf(token.secret);
    return this.ctx.apart(JOBS, async (em) => {
      const { district, id: survey } = seat.paper;
      const [tenant] = await readIn(em, ownParameters, { code: district });
      const dueOn = laterBy(this.ctx.today, parameter(tenant, 'surveys.followUpDays'));
      const seal = await sealOf(this.ctx.service(keyringKey), em, district);
      const id = randomUUID();
      const dimension = question?.dimension ?? null;
      const place = seat.holder.code.slice(0, 12);
      const words = input.words?.trim() ? seal.close(input.words.trim(), wordsPlace(id)) : null;
      const name = input.name?.trim() ? seal.close(input.name.trim(), contactPlace('name', id)) : null;
      const phone = normalPhone(input.phone);
      const asked = [id, handlerOf(place, dimension), place, dimension, words, this.ctx.today, dueOn, receipt];
      const contact = [name, seal.close(phone, contactPlace('phone', id)), maskPhone(phone)];
      const written = await em.execute<object[]>(WANT, [district, survey, receipt, ...asked, ...contact]);
      if (written.length === 0 && (await em.execute<object[]>(KNOWN, [district, receipt])).length === 0)
        throw new ExpectedError('CONFLICT', 'notAnsweredYet');
      return { dueOn };
    });
  }
}

function faultsOf({ phone, name, words }: WantFollowUpInput): FieldError[] {
  const faults: FieldError[] = [];
  if (!looksLikePhone(phone)) faults.push({ field: 'phone', key: 'badPhone' });
  for (const [field, value] of [['name', name] as const, ['words', words] as const])
    if ((value?.trim().length ?? 0) > LONGEST[field]) faults.push({ field, key: 'tooLong', values: { max: LONGEST[field] } });
  return faults;
}
