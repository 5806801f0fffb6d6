import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../jobs/queue.js';
import type { RequestContext } from '../request/context.js';
import { NotFound } from '../request/errors.js';
import { uuidv7 } from '../storage/keys.js';
import { Alert, AlertCounter, type AlertRow, type Message } from './alert.entity.js';
import { CHANNEL } from './feed.js';
import { ALERT_PUBLISHED } from './happenings.js';
import { identifierOf } from './identifier.js';
import { marked } from './rehearsal.js';

/** In whose name it goes out. */
export interface Issuing {
  /** The message whose place it takes. */
  readonly before?: AlertRow | undefined;
  /** Who wrote it; the actor if not given. */
  readonly publishedBy?: string;
  /** The second person, where there was one. */
  readonly approvedBy?: string | null;
  /** Why nobody else looked at it, although somebody should have. */
  readonly overrideReason?: string | null;
}

/** Takes the district's next number, and tells every process when (and only if) this transaction commits. */
export function issue(ctx: RequestContext, message: Message, issuing: Issuing = {}): Promise<AlertRow> {
  const { em, actor, now } = ctx;
  const { before, publishedBy = actor.id, approvedBy = null, overrideReason = null } = issuing;
  return ctx.inDistrict(message.district, async () => {
    const seq = await nextNumber(em, message.district);
    const id = uuidv7();
    const identifier = identifierOf(message.district, now, seq);
    const chain = before
      ? { incidentId: before.incidentId, supersedes: em.getReference(Alert, [before.district, before.id]) }
      : { incidentId: id, supersedes: null };
    const reached = [...new Set([...message.areas, ...(before?.reached ?? [])])];
    const own = { reached, id, seq, identifier, sentAt: now, publishedBy, approvedBy, overrideReason, supersededAt: null };
    const alert = em.create(Alert, { ...marked(message), ...own, ...chain } as never);
    if (before) before.supersededAt = now;
    await em.flush();
    await em.execute('select pg_notify(?, ?)', [CHANNEL, `${message.district}:${seq}`]);
    await enqueue(em, { task: ALERT_PUBLISHED, payload: { district: message.district, alertId: id } });
    return Object.assign(alert, { supersedesId: before?.id ?? null });
  });
}

/** What a message said, for the next one of its chain to say again. */
export function messageOf({
  id: _id,
  seq: _seq,
  identifier: _identifier,
  sentAt: _sentAt,
  supersedes: _supersedes,
  supersededAt: _at,
  incidentId: _incident,
  publishedBy: _by,
  approvedBy: _approved,
  overrideReason: _override,
  reached: _reached,
  ...message
}: AlertRow): Message {
  return { ...message };
}

async function nextNumber(em: EntityManager, district: string): Promise<number> {
  await em.upsert(AlertCounter, { district, last: 0 }, { onConflictAction: 'ignore' });
  const [row] = await em.execute<{ last: number }[]>('update alert_counter set last = last + 1 where district_code = ? returning last', [district]);
  if (!row) throw NotFound();
  return row.last;
}
