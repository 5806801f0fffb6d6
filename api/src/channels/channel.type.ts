import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { IdFilter } from '../graphql/filters.js';
import { DateTime } from '../graphql/scalars.js';
import { CHANNEL_KINDS, MESSAGE_PURPOSES, MESSAGE_STATES, type ChannelKind } from './channel.entity.js';

export const ChannelKindEnum = enumOf('ChannelKind', CHANNEL_KINDS, 'A way to reach somebody who is not looking at a screen of ours.', {
  SMS: '短信: a text message, by the district’s gateway.',
  VOICE: '语音电话: a call that reads the text, by the district’s gateway.',
  PUSH: '浏览器通知: a notification of a browser in which the person has switched it on.',
});
export const ChannelMessageStatusEnum = enumOf('ChannelMessageStatus', MESSAGE_STATES, 'How far a message is.', {
  QUEUED: 'Waits for its first or next attempt.',
  SENT: 'The gateway has taken it.',
  DELIVERED: 'The gateway says that it has arrived, or was answered.',
  FAILED: 'Given up. Stays so until somebody sends it again.',
});
export const ChannelPurposeEnum = enumOf('ChannelPurpose', MESSAGE_PURPOSES, 'Why a message was sent.', {
  CALLOUT: '叫应: somebody must confirm an alert.',
  TEST: 'Somebody tried the channel.',
});

@ObjectType({ simpleResolvers: true, description: 'A channel of the district acted for.' })
export class Channel {
  @Field(() => ChannelKindEnum, { description: 'Which.' }) readonly kind!: ChannelKind;
  @Field(() => Boolean, { description: 'Whether messages leave over it. Notifications need nothing set up.' }) readonly enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'Address of the gateway; null until there is one.' }) readonly url!: string | null;
  @Field(() => String, { description: 'Where the gateway reports what became of a message.' }) readonly reportUrl!: string;
  @Field(() => Int, { nullable: true, description: 'Rises with every change; null until it is set up.' }) readonly version!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was last changed.' }) readonly updatedAt!: Date | null;
  @Field(() => Int, { description: 'Messages that wait for an attempt.' }) readonly waiting!: number;
  @Field(() => Int, { description: 'Recent messages that were given up; how recent is the parameter `channels.resendHours`.' })
  readonly failed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One message to one person over one channel. The number it went to is not kept.' })
export class ChannelMessage {
  @Field(() => ID, { description: 'The message; the gateway knows it by the same id.' }) readonly id!: string;
  @Field(() => ChannelKindEnum, { description: 'Over which channel.' }) readonly kind!: string;
  @Field(() => ChannelPurposeEnum, { description: 'Why.' }) readonly purpose!: string;
  @Field(() => ChannelMessageStatusEnum, { description: 'How far it is.' }) readonly status!: string;
  @Field(() => String, { description: 'Where the person’s post is.' }) readonly divisionCode!: string;
  @Field(() => Int, { description: 'Attempts so far.' }) readonly attempts!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Why the last attempt failed: `HTTP 503`, `TIMEOUT`, `UNREACHABLE`, `CHANNEL_OFF`, `NO_PHONE`, `UNREADABLE` (the number does not open), `NO_SUBSCRIPTION`, `BAD_SUBSCRIPTION` or `HOST_NOT_ALLOWED`.',
  })
  readonly lastError!: string | null;
  @Field(() => DateTime, { description: 'When it was queued.' }) readonly createdAt!: Date;
  @Field(() => DateTime, { description: 'While QUEUED: when the next attempt is due.' }) readonly dueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the gateway took it.' }) readonly sentAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the gateway said that it had arrived.' }) readonly deliveredAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was first answered.' }) readonly repliedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When somebody sent it again.' }) readonly resentAt!: Date | null;
}

export const { Connection: ChannelMessageConnection, ConnectionResolver: ChannelMessageConnectionResolver } = connectionOf(
  () => ChannelMessage,
  'ChannelMessage',
);

@InputType({ description: 'Which messages; all conditions must hold.' })
export class ChannelMessageFilter {
  @Field(() => [ChannelMessageStatusEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => [ChannelKindEnum], { nullable: true, description: 'Over these channels.' }) kind?: string[] | null;
  @Field(() => [ChannelPurposeEnum], { nullable: true, description: 'For these reasons.' }) purpose?: string[] | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
}

@InputType({ description: 'The gateway of a channel.' })
export class SaveChannelInput {
  @Field(() => ChannelKindEnum, { description: 'SMS or VOICE.' }) kind!: ChannelKind;
  @Field(() => String, { description: 'Address of the gateway, on a host that the installation allows.' }) url!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether messages leave over it.' }) enabled!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Makes a new secret; the old one is worth nothing from then on.' }) newSecret!: boolean;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; left out when it is set up first.' }) version?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The channel as it is now.' })
export class SaveChannelPayload {
  @Field(() => Channel, { description: 'The channel.' }) readonly channel!: Channel;
  @Field(() => String, { nullable: true, description: 'A secret that was made now. It is shown this once.' }) readonly secret!: string | null;
}

@InputType({ description: 'A message to try a channel with, to oneself.' })
export class SendTestMessageInput {
  @Field(() => ChannelKindEnum, { description: 'Which channel.' }) kind!: ChannelKind;
}

@ObjectType({ simpleResolvers: true, description: 'That it is on its way.' })
export class SendTestMessagePayload {
  @Field(() => ID, { description: 'The message.' }) readonly messageId!: string;
}

@InputType({ description: 'A message that failed, to be sent again.' })
export class ResendChannelMessageInput {
  @Field(() => ID, { description: 'The message.' }) id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The message as it is now.' })
export class ResendChannelMessagePayload {
  @Field(() => ChannelMessage, { description: 'The message.' }) readonly channelMessage!: ChannelMessage;
}

@InputType({ description: 'All recent messages that failed, to be sent again. How recent is a parameter of the district.' })
export class ResendChannelMessagesInput {
  @Field(() => ChannelKindEnum, { nullable: true, description: 'Over this channel only.' }) kind?: ChannelKind | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many are on their way again.' })
export class ResendChannelMessagesPayload {
  @Field(() => Int, { description: 'Messages.' }) readonly count!: number;
}

@InputType({ description: 'What a browser gave when it subscribed to notifications (Push API).' })
export class RegisterPushInput {
  @Field(() => String, { description: 'Address at the browser’s push service.' }) endpoint!: string;
  @Field(() => String, { description: 'The browser’s public key, base64url.' }) p256dh!: string;
  @Field(() => String, { description: 'The browser’s secret, base64url.' }) auth!: string;
}

@InputType({ description: 'A browser that is to get no more notifications.' })
export class ForgetPushInput {
  @Field(() => String, { description: 'Address at the browser’s push service.' }) endpoint!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How it is now.' })
export class PushPayload {
  @Field(() => Boolean, { description: 'Whether this browser gets your notifications.' }) readonly registered!: boolean;
}
