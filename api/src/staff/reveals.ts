import type { RequestContext } from '../request/context.js';
import { District } from '../request/district.entity.js';
import { BadInput, ExpectedError } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { revealsToday } from './staff.statements.js';

export const REVEAL_REASONS = ['DUTY_CONTACT', 'VERIFICATION', 'EMERGENCY', 'COMPLAINT', 'OTHER'] as const;

export interface Reveal {
  /** Where the record lies. */
  readonly district: string;
  readonly table: 'staff_personal' | 'recruitment_candidate' | 'resident_identity' | 'survey_contact';
  readonly id: string;
  readonly code: string;
  /** Which fields, for the audit. */
  readonly what: string;
  readonly reason: (typeof REVEAL_REASONS)[number];
  readonly note?: string | null | undefined;
}

/**
 * Counts a reveal and writes it to the audit, before anything is opened. All personal data counts towards the same limit.
 * @returns how many more today
 * @throws ExpectedError BAD_USER_INPUT without a note for OTHER, RATE_LIMITED when the day's limit is reached
 */
export async function noteReveal(ctx: RequestContext, { district, table, id, code, what, reason, note }: Reveal): Promise<number> {
  const { em, actor, reads } = ctx;
  if (reason === 'OTHER' && (note?.trim().length ?? 0) < 5) throw BadInput({ field: 'note', key: 'noteRequired' });
  // Two at once must not both be the last one of the day.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [actor.id]);
  const quota = parameter(await em.findOne(District, { code: district }), 'staff.revealsPerDay');
  const [used] = await reads.read(revealsToday, { actor: actor.id, since: new Date(`${ctx.today}T00:00:00+08:00`) });
  if ((used?.count ?? 0) >= quota) throw new ExpectedError('RATE_LIMITED', 'revealQuota', { quota });
  await em.execute('select gridward.note_read(?, ?, ?, ?, ?)', [
    district,
    table,
    id,
    code,
    `${what}: ${reason}${note ? ` ${note.trim().slice(0, 200)}` : ''}`,
  ]);
  return quota - (used?.count ?? 0) - 1;
}
