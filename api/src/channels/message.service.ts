import type { RequestContext } from '../request/context.js';
import { District } from '../request/district.entity.js';
import { BadInput, ExpectedError, Forbidden } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { JOBS } from '../request/tenancy.js';
import { lockedRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { uuidv7 } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { CHANNEL_KINDS, ChannelMessage, type ChannelKind } from './channel.entity.js';
import { messageList, RESEND } from './channel.statements.js';
import type { ChannelMessageFilter } from './channel.type.js';
import { send, wakeDelivery } from './outbox.js';

export const messageService = (ctx: RequestContext) => new MessageService(ctx);

/** In both languages: whoever tries a channel sees whether it carries either. */
const TEST_TITLE = '网格通测试 Gridward test';
const TEST_TEXT = '这是一条通道测试消息，请回复 1。This is a test of the channel. Please answer 1.';

/** What was sent to whom, and what became of it. */
export class MessageService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'CREATED_AT'>, filter: ChannelMessageFilter | null | undefined) {
    const conditions = new Conditions()
      .enum('status', 'status', filter?.status)
      .enum('kind', 'kind', filter?.kind)
      .enum('purpose', 'purpose', filter?.purpose)
      .id('id', 'id', filter?.id);
    return messageList.page(this.ctx.reads, request, conditions.all);
  }

  /** To oneself: nobody tries a channel at the expense of others. */
  async test(kind: ChannelKind): Promise<{ messageId: string }> {
    this.ctx.require('channel.manage');
    const { id: accountId, home } = this.ctx.actor;
    const notice = { district: home, accountId, purpose: 'TEST', reference: uuidv7(), title: TEST_TITLE, text: TEST_TEXT, kinds: [kind] } as const;
    const { queued, not } = await this.ctx.apart(JOBS, (em) => send(em, notice));
    const [message] = queued;
    if (!message) throw BadInput({ field: 'kind', key: `channel.${not[0]?.why ?? 'CHANNEL_OFF'}` });
    return { messageId: message.id };
  }

  async resend(id: string) {
    const { em, actor, now } = this.ctx;
    const message = await lockedRow(em, ChannelMessage, id);
    this.ctx.require('channel.manage');
    if (message.status !== 'FAILED') throw new ExpectedError('CONFLICT', 'notFailed');
    Object.assign(message, { status: 'QUEUED', attempts: 0, dueAt: now, resentAt: now, resentBy: actor.id });
    await em.flush();
    await wakeDelivery(em, message.district, message.kind);
    return { channelMessage: Object.assign(message, { accountId: message.account.id }) };
  }

  /** What failed long ago is about what is over; sending it now would only alarm. */
  async resendAll(kind: ChannelKind | null | undefined): Promise<{ count: number }> {
    this.ctx.require('channel.manage');
    const { em, actor } = this.ctx;
    const district = actor.session.writeDistrict;
    if (!district) throw Forbidden();
    const hours = parameter(await em.findOne(District, { code: district }), 'channels.resendHours');
    const kinds = kind ? [kind] : CHANNEL_KINDS;
    const rows = await em.execute<{ kind: ChannelKind }[]>(RESEND, [actor.id, district, kinds.join(','), hours]);
    for (const one of new Set(rows.map((row) => row.kind))) await wakeDelivery(em, district, one);
    return { count: rows.length };
  }
}
