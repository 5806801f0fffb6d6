import type { EntityManager } from '@mikro-orm/postgresql';
import { ServiceKey } from '../request/context.js';
import { DataKey } from './data-key.entity.js';
import type { Keyring, Seal } from './sealing.js';

export const keyringKey = new ServiceKey<Keyring>('keyring');

/** The seal of a district; its data key is made on first use. Two at once: the primary key lets one win. */
export async function sealOf(keyring: Keyring, em: EntityManager, district: string): Promise<Seal> {
  const known = await em.findOne(DataKey, { district });
  if (known) return keyring.seal(district, known.sealed);
  const sealed = keyring.generate(district);
  await em.upsert(DataKey, { district, sealed, createdAt: new Date() }, { onConflictAction: 'ignore' });
  const kept = await em.findOneOrFail(DataKey, { district }, { refresh: true });
  return keyring.seal(district, kept.sealed);
}
