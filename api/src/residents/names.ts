import type { EntityManager } from '@mikro-orm/postgresql';
import { within } from '../request/tenancy.js';
import type { Seal } from '../storage/sealing.js';
import { placeOf } from './identity.js';

const NAMES = `select resident_id as id, sealed_name as name from resident_identity where district_code = ? and code >= ? and code < ?`;

/**
 * Names of everybody on file in a place, so that they can be taken out of what others wrote there. For work across tenants only; they
 * must not be kept, logged or written down.
 */
export async function residentNamesIn(em: EntityManager, seal: Pick<Seal, 'open'>, district: string, place: string): Promise<string[]> {
  const { from, to } = within(place);
  const rows = await em.execute<{ id: string; name: string }[]>(NAMES, [district, from, to]);
  return rows.map(({ id, name }) => seal.open(name, placeOf('name', id)));
}
