import { ref } from '@mikro-orm/core';
import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { District } from '../../request/district.entity.js';
import { BadInput, ExpectedError, Forbidden, NotFound } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { lockedRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { isUuid } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { Alert, type AlertRow, type Message } from '../alert.entity.js';
import { issue } from '../issue.js';
import { stillCurrent } from '../standing.js';
import { targetService } from '../targets/target.service.js';
import { AlertDraft, contentOf, messageIn, type DraftRow } from './draft.entity.js';
import { draftById, draftList, PENDING } from './draft.statements.js';
import type { AlertDraftFilter, RejectAlertInput } from './draft.type.js';

export const draftService = (ctx: RequestContext) => new DraftService(ctx);

const MINUTE = 60_000;
const LONGEST_REASON = 500;

/** Messages that wait for a second person: submitted, approved, rejected, withdrawn. */
export class DraftService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'CREATED_AT'>, filter: AlertDraftFilter | null | undefined) {
    const conditions = new Conditions()
      .flag('pending', filter?.pending, PENDING)
      .when('own', filter?.own ? this.ctx.actor.id : undefined, 'author = ?');
    return draftList.page(this.ctx.reads, request, conditions.all);
  }

  async one(id: string) {
    if (!isUuid(id)) return null;
    const [row] = await this.ctx.reads.read(draftById, { id });
    return row ?? null;
  }

  /** In the transaction that would have published it. */
  async submit(message: Message, before?: AlertRow): Promise<DraftRow> {
    const { em, actor, now } = this.ctx;
    const tenant = await em.findOne(District, { code: message.district });
    return this.ctx.inDistrict(message.district, async () => {
      const draft = em.create(AlertDraft, {
        district: message.district,
        level: message.level,
        areas: [...message.areas],
        content: contentOf(message),
        author: actor.id,
        decideBy: new Date(now.getTime() + parameter(tenant, 'alerts.approvalMinutes') * MINUTE),
        supersedes: before ? em.getReference(Alert, [before.district, before.id]) : null,
      } as never);
      await em.flush();
      return Object.assign(draft, { supersedesId: before?.id ?? null, alertId: null });
    });
  }

  /** Publishes it. Of two who approve at once, one does. */
  async approve(id: string): Promise<{ alert: AlertRow; draft: DraftRow }> {
    return this.#decide(id, async (draft) => {
      if (draft.author === this.ctx.actor.id) throw new ExpectedError('FORBIDDEN', 'ownDraft');
      const before = draft.supersedes ? await stillCurrent(this.ctx, draft.supersedes.id) : undefined;
      const message = this.#current(messageIn(draft.content));
      const alert = await issue(this.ctx, message, { before, publishedBy: draft.author, approvedBy: this.ctx.actor.id });
      draft.alert = ref(this.ctx.em.getReference(Alert, [alert.district, alert.id]));
      this.#close(draft, 'APPROVED');
      return { alert, draft: Object.assign(draft, { alertId: alert.id }) };
    });
  }

  async reject({ id, reason }: RejectAlertInput): Promise<DraftRow> {
    return this.#decide(id, (draft) => {
      if (draft.author === this.ctx.actor.id) throw new ExpectedError('FORBIDDEN', 'ownDraft');
      const faults = textFaults('reason', reason, LONGEST_REASON);
      if (faults.length) throw BadInput(...faults);
      draft.reason = reason.trim();
      return this.#close(draft, 'REJECTED');
    });
  }

  /** By who wrote it. */
  async withdraw(id: string): Promise<DraftRow> {
    return this.#decide(id, (draft) => {
      if (draft.author !== this.ctx.actor.id) throw Forbidden();
      return this.#close(draft, 'WITHDRAWN');
    });
  }

  /** Locked, so that of two decisions at once the second finds the first. */
  async #decide<T>(id: string, decision: (draft: DraftRow) => T | Promise<T>): Promise<T> {
    const found = await this.one(id);
    if (!found) throw NotFound();
    this.ctx.require('alert.publish');
    if (!found.areas.every((code) => this.ctx.once(targetService).mayReach(code))) throw Forbidden();
    return this.ctx.inDistrict(found.district, async () => {
      const draft = await lockedRow<DraftRow>(this.ctx.em, AlertDraft, id);
      if (draft.state !== 'PENDING') throw new ExpectedError('CONFLICT', 'draftDecided');
      if (draft.decideBy <= this.ctx.now) throw new ExpectedError('CONFLICT', 'draftExpired');
      const result = await decision(draft);
      await this.ctx.em.flush();
      return result;
    });
  }

  /** It takes effect when it is published, unless it says later; what has run out meanwhile must be written anew. */
  #current(message: Message): Message {
    const { now } = this.ctx;
    if (message.expiresAt <= now) throw new ExpectedError('CONFLICT', 'draftExpired');
    return { ...message, effectiveAt: message.effectiveAt > now ? message.effectiveAt : now };
  }

  #close(draft: DraftRow, state: DraftRow['state']): DraftRow {
    Object.assign(draft, { state, decidedBy: this.ctx.actor.id, decidedAt: this.ctx.now });
    return Object.assign(draft, { supersedesId: draft.supersedes?.id ?? null, alertId: draft.alert?.id ?? null });
  }
}
