import type { EntityManager } from '@mikro-orm/postgresql';
import { ChannelEndpoint } from '../../channels/channel.entity.js';
import { gatewaySecret } from '../../channels/sealed.js';
import { JOBS, sessionContext } from '../../request/tenancy.js';
import { sealOf } from '../../storage/keyring.js';
import type { Orm } from '../../storage/orm.js';
import type { Keyring } from '../../storage/sealing.js';
import { simulatorSecret } from './simulator.js';

const KINDS = ['SMS', 'VOICE'] as const;
const IS_OURS = /^http:\/\/[^/]+\/simulator\/gateway\//;
const DISTRICTS = 'select distinct district_code as code from account order by 1';

/**
 * Makes the simulator the gateway of every district of the demonstration that has no other one. The port may be another one than
 * at the last start, so this is done each time.
 *
 * @param base where this process listens, `http://127.0.0.1:4000`
 */
export const connectSimulator = (orm: Orm, keyring: Keyring, base: string): Promise<void> =>
  orm.em.fork({ session: sessionContext(JOBS) }).transactional(async (em) => {
    const districts = await em.execute<{ code: string }[]>(DISTRICTS);
    const known = new Map((await em.find(ChannelEndpoint, {})).map((row) => [`${row.district} ${row.kind}`, row]));
    for (const { code } of districts)
      for (const kind of KINDS) {
        const url = `${base}/simulator/gateway/${kind}/${code}`;
        const row = known.get(`${code} ${kind}`);
        if (!row) await create(em, keyring, code, kind, url);
        else if (IS_OURS.test(row.url)) row.url = url;
      }
  });

async function create(em: EntityManager, keyring: Keyring, district: string, kind: (typeof KINDS)[number], url: string) {
  const seal = await sealOf(keyring, em, district);
  em.create(ChannelEndpoint, { district, kind, url, sealed: gatewaySecret.close(seal, simulatorSecret(keyring, district, kind), kind) });
}
