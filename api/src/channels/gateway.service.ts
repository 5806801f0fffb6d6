import { randomBytes } from 'node:crypto';
import { ownParameters } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, Forbidden } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { JOBS } from '../request/tenancy.js';
import { seenRow } from '../storage/change.js';
import { keyringKey, sealOf } from '../storage/keyring.js';
import { CHANNEL_KINDS, ChannelEndpoint, type ChannelEndpointRow, type ChannelKind, type GatewayKind } from './channel.entity.js';
import { countsOf, gatewaysOf } from './channel.statements.js';
import type { Channel, SaveChannelInput } from './channel.type.js';
import { urlOf } from '../transport/hosts.js';
import { gatewaySecret } from './sealed.js';
import { surroundingsKey } from './surroundings.js';

export const gatewayService = (ctx: RequestContext) => new GatewayService(ctx);

const LONGEST_URL = 500;
const HOUR_MS = 3_600_000;

type Gateway = Pick<ChannelEndpointRow, 'enabled' | 'url' | 'version' | 'updatedAt'>;

/** To which gateways a district gives its messages. */
export class GatewayService {
  constructor(private readonly ctx: RequestContext) {}

  /** All kinds, whether set up or not. */
  async list(): Promise<Channel[]> {
    const district = this.#district;
    const [gateways, counts] = await Promise.all([this.ctx.reads.read(gatewaysOf, { district }), this.#counts()]);
    return CHANNEL_KINDS.map((kind) =>
      this.#channelOf(
        kind,
        gateways.find((one) => one.kind === kind),
        counts,
      ),
    );
  }

  async #counts() {
    const { reads, now } = this.ctx;
    const district = this.#district;
    const [tenant] = await reads.read(ownParameters, { code: district });
    const hours = parameter(tenant, 'channels.resendHours');
    return reads.read(countsOf, { district, failedSince: new Date(now.getTime() - hours * HOUR_MS) });
  }

  #channelOf(kind: ChannelKind, gateway: Gateway | undefined, counts: readonly (typeof countsOf)['row'][]): Channel {
    const count = (status: string) => counts.find((one) => one.kind === kind && one.status === status)?.count ?? 0;
    return {
      kind,
      enabled: kind === 'PUSH' || (gateway?.enabled ?? false),
      url: gateway?.url ?? null,
      reportUrl: this.ctx.service(surroundingsKey).reportUrl(this.#district),
      version: gateway?.version ?? null,
      updatedAt: gateway?.updatedAt ?? null,
      waiting: count('QUEUED'),
      failed: count('FAILED'),
    };
  }

  /** The secret is made here, so that nobody thinks of a short one, and shown to who made it only. */
  async save({ kind, url, enabled, newSecret, version }: SaveChannelInput): Promise<{ channel: Channel; secret: string | null }> {
    this.ctx.require('channel.manage');
    const district = this.#district;
    if (kind === 'PUSH') throw BadInput({ field: 'kind', key: 'noGateway' });
    this.#checkUrl(url);
    const known = await this.ctx.em.findOne(ChannelEndpoint, { district, kind });
    const gateway = known && (await seenRow<ChannelEndpointRow>(this.ctx.em, ChannelEndpoint, { id: known.id, version: version ?? 0 }));
    const secret = !gateway || newSecret ? randomBytes(32).toString('base64url') : null;
    const values = { url, enabled, ...(secret && { sealed: await this.#sealed(district, kind, secret) }) };
    const saved = gateway ? Object.assign(gateway, values) : this.ctx.em.create(ChannelEndpoint, { district, kind, sealed: '', ...values });
    await this.ctx.em.flush();
    return { channel: this.#channelOf(kind, saved, await this.#counts()), secret };
  }

  /** The city's administration has no sight of the table of keys, so this is done apart. */
  #sealed(district: string, kind: GatewayKind, secret: string): Promise<string> {
    const keyring = this.ctx.service(keyringKey);
    return this.ctx.apart(JOBS, async (em) => gatewaySecret.close(await sealOf(keyring, em, district), secret, kind));
  }

  #checkUrl(address: string) {
    const url = urlOf(address);
    const isPlain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.hash && address.length <= LONGEST_URL;
    if (!isPlain) throw BadInput({ field: 'url', key: 'badUrl' });
    if (!this.ctx.service(surroundingsKey).webhooks.allows(address))
      throw BadInput({ field: 'url', key: 'hostNotAllowed', values: { host: url.host } });
  }

  get #district(): string {
    const { writeDistrict } = this.ctx.actor.session;
    if (!writeDistrict) throw Forbidden();
    return writeDistrict;
  }
}
