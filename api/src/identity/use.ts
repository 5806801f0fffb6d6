import type { EntityManager } from '@mikro-orm/postgresql';
import { District } from '../request/district.entity.js';
import { parameter } from '../request/parameters.js';
import { SignInSession } from './identity.entity.js';

/** A console in use stays signed in: its idle time begins anew. */
export async function noteUse(em: EntityManager, district: string, id: string): Promise<void> {
  await em.transactional(async (work) => {
    const session = await work.findOne(SignInSession, { district, id, endedAt: null });
    if (!session) return;
    const tenant = await work.findOne(District, { code: district });
    const now = new Date();
    session.lastSeenAt = now;
    session.accessExpiresAt = new Date(now.getTime() + parameter(tenant, 'identity.idleMinutes') * 60_000);
  });
}
