export { ChannelMessageResolver, ChannelResolver, PushResolver } from './channel.resolver.js';
export { ChannelMessageConnectionResolver } from './channel.type.js';
export type { ChannelKind } from './channel.entity.js';
export { Delivery, wakeOverdue, type DeliveryParts } from './delivery.js';
export { forgetMessages } from './forget-messages.js';
export { send, sendAll, type Notice, type Sending, type Unreachable } from './outbox.js';
export { REPLIED, Reports, type Reply } from './report.js';
export { Surroundings, surroundingsKey } from './surroundings.js';
export { isSignedWith, isTimely, signedHeaders, type Signed } from './signature.js';
