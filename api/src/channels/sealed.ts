import type { Seal } from '../storage/sealing.js';
import type { GatewayKind } from './channel.entity.js';
import type { PushAddress } from './web-push.js';

/** What the channels keep sealed under the district's data key, each for its place. */

/** The secret that a gateway and we sign with. */
export const gatewaySecret = {
  close: (seal: Seal, secret: string, kind: GatewayKind) => seal.close(secret, `channel:${kind}`),
  open: (seal: Seal, sealed: string, kind: GatewayKind) => seal.open(sealed, `channel:${kind}`),
};

export const closeAddress = (seal: Seal, address: PushAddress, accountId: string) => seal.close(JSON.stringify(address), `push:${accountId}`);
export const openAddress = (seal: Seal, sealed: string, accountId: string) => JSON.parse(seal.open(sealed, `push:${accountId}`)) as PushAddress;
