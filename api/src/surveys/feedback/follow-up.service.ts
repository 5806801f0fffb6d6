import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, Forbidden } from '../../request/errors.js';
import { dataKeyOf, noteReveal } from '../../staff/index.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { keyringKey, sealOf } from '../../storage/keyring.js';
import type { PageRequest } from '../../storage/page.js';
import { FollowUp, FollowUpContact, type FollowUpRow } from './follow-up.entity.js';
import { mayHandle } from './follow-up.policy.js';
import { contactPlace, wordsPlace } from './follow-up.seal.js';
import { followUpList, type FollowUpSummary } from './follow-up.statements.js';
import type { FollowUpFilter, HandleFollowUpInput, RevealFollowUpInput } from './follow-up.type.js';

export const followUpService = (ctx: RequestContext) => new FollowUpService(ctx);

const LONGEST_NOTE = 500;

/** Residents who agreed to be called: who calls them, and what came of it. */
export class FollowUpService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'DUE_ON'>, filter: FollowUpFilter | null | undefined) {
    const conditions = new Conditions()
      .id('survey', 'f.survey_id', filter?.surveyId ? { eq: filter.surveyId } : null)
      .enum('state', 'f.state', filter?.state ? [filter.state] : null)
      .when('overdue', filter?.isOverdue ? this.ctx.today : null, `f.state = 'OPEN' and f.due_on < ?`, 'date');
    return followUpList.page(this.ctx.reads, request, conditions.all);
  }

  /** What the resident wrote for whoever calls. */
  async words({ id, district, sealedWords }: FollowUpSummary | FollowUpRow): Promise<string | null> {
    if (!sealedWords) return null;
    const [key] = await this.ctx.reads.read(dataKeyOf, { district });
    return key ? this.ctx.service(keyringKey).seal(district, key.sealed).open(sealedWords, wordsPlace(id)) : null;
  }

  /** The number to call, with a reason; written to the audit before it is given. Nobody sees it of what is said about themselves. */
  async reveal({ id, reason, note }: RevealFollowUpInput) {
    const { em } = this.ctx;
    const row = await lockedRow<FollowUpRow>(em, FollowUp, id);
    this.#mayHandle(row);
    const contact = await em.findOne(FollowUpContact, { followUp: row });
    if (!contact) throw new ExpectedError('CONFLICT', 'contactGone');
    const { district, code } = row;
    const remainingToday = await noteReveal(this.ctx, { district, table: 'survey_contact', id, code, what: 'PHONE', reason, note });
    const seal = await sealOf(this.ctx.service(keyringKey), em, district);
    const name = contact.sealedName ? seal.open(contact.sealedName, contactPlace('name', id)) : null;
    return { name, phone: seal.open(contact.sealedPhone, contactPlace('phone', id)), remainingToday };
  }

  /** Somebody has talked to them, or tried to. Whoever could not be reached is not asked again. */
  async handle({ id, version, result, note }: HandleFollowUpInput): Promise<FollowUpRow> {
    const row = await seenRow<FollowUpRow>(this.ctx.em, FollowUp, { id, version });
    this.#mayHandle(row);
    if (row.state !== 'OPEN') throw new ExpectedError('CONFLICT', 'followUpHandled');
    const faults = textFaults('note', note, LONGEST_NOTE);
    if (faults.length) throw BadInput(...faults);
    const over = result === 'NOT_REACHED' ? { state: 'CLOSED' as const, closedOn: this.ctx.today } : { state: 'HANDLED' as const };
    Object.assign(row, { result, note: note.trim(), handledBy: this.ctx.actor.id, handledOn: this.ctx.today, ...over });
    await this.ctx.em.flush();
    return row;
  }

  #mayHandle(row: FollowUpRow) {
    this.ctx.require('survey.followUp');
    if (!mayHandle(this.ctx.actor, row)) throw Forbidden();
  }
}
