import type { RequestContext } from '../request/context.js';
import { BadInput } from '../request/errors.js';
import { JOBS } from '../request/tenancy.js';
import { keyringKey, sealOf } from '../storage/keyring.js';
import { uuidv7 } from '../storage/keys.js';
import type { Seal } from '../storage/sealing.js';
import { urlOf } from '../transport/hosts.js';
import { FORGET_PUSH, KEEP_NEWEST, REGISTER_PUSH } from './push.statements.js';
import { closeAddress } from './sealed.js';
import { surroundingsKey } from './surroundings.js';
import { pushKeysOf, type PushAddress } from './web-push.js';

export const pushService = (ctx: RequestContext) => new PushService(ctx);

/** Nobody sits at more; the oldest one is dropped for an eleventh. */
const MOST_BROWSERS = 10;
const LONGEST_ENDPOINT = 1_000;
const KEY_BYTES = { p256dh: 65, auth: 16 } as const;

/** In which browsers somebody takes notifications. A browser belongs to who registered it last. */
export class PushService {
  constructor(private readonly ctx: RequestContext) {}

  get publicKey(): string {
    return pushKeysOf(this.ctx.service(keyringKey)).publicKey;
  }

  async register({ endpoint, p256dh, auth }: PushAddress): Promise<{ registered: boolean }> {
    const address = { endpoint, p256dh, auth };
    this.#check(address);
    const { id: account, home } = this.ctx.actor;
    await this.#asJobs(async (em) => {
      const seal = await sealOf(this.ctx.service(keyringKey), em, home);
      await em.execute(REGISTER_PUSH, [home, uuidv7(), account, indexOf(seal, endpoint), closeAddress(seal, address, account)]);
      await em.execute(KEEP_NEWEST, [home, account, MOST_BROWSERS]);
    });
    return { registered: true };
  }

  async forget(endpoint: string): Promise<{ registered: boolean }> {
    const { id: account, home } = this.ctx.actor;
    await this.#asJobs(async (em) => {
      const seal = await sealOf(this.ctx.service(keyringKey), em, home);
      await em.execute(FORGET_PUSH, [home, account, indexOf(seal, endpoint)]);
    });
    return { registered: false };
  }

  /** Nobody else may see the table; the audit still says whose it was. */
  #asJobs(work: Parameters<RequestContext['apart']>[1]) {
    return this.ctx.apart({ ...JOBS, actor: this.ctx.actor.id }, work);
  }

  #check({ endpoint, ...keys }: PushAddress) {
    const url = urlOf(endpoint);
    for (const [field, bytes] of Object.entries(KEY_BYTES) as [keyof typeof KEY_BYTES, number][]) {
      if (!/^[\w-]{20,100}$/.test(keys[field]) || Buffer.from(keys[field], 'base64url').length !== bytes)
        throw BadInput({ field, key: 'badSubscription' });
    }
    if (!url || endpoint.length > LONGEST_ENDPOINT) throw BadInput({ field: 'endpoint', key: 'badSubscription' });
    if (!this.ctx.service(surroundingsKey).pushes.allows(endpoint))
      throw BadInput({ field: 'endpoint', key: 'pushHostNotAllowed', values: { host: url.host } });
  }
}

const indexOf = (seal: Seal, endpoint: string) => seal.blindIndex(`push ${endpoint}`);
