import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';
import { ALERT_ANSWERS, HELP_STATES } from './receipt.entity.js';

export const AlertAnswerEnum = enumOf('AlertAnswer', ALERT_ANSWERS, 'What somebody answers to an alert.', {
  SAFE: '平安.',
  NEED_HELP: '需要帮助: becomes a task for who works there.',
});
export const HelpStateEnum = enumOf('HelpState', HELP_STATES, 'How far somebody’s call for help is.', {
  OPEN: 'Nobody has taken it.',
  TAKEN: 'Somebody is on the way.',
  CLOSED: 'Over.',
});

/** Digits of the codes of a level. */
export const REACH_DIGITS = { DISTRICT: 6, STREET: 9, COMMUNITY: 12, GRID: 15 } as const;
export type ReachLevel = keyof typeof REACH_DIGITS;
export const ReachLevelEnum = enumOf('ReachLevel', ['DISTRICT', 'STREET', 'COMMUNITY', 'GRID'], 'By what the reach of an alert is counted.', {
  DISTRICT: 'One figure for the district.',
  STREET: 'By street.',
  COMMUNITY: 'By community.',
  GRID: 'By grid.',
});

@InputType({ description: 'What a recipient did with an alert. Each fact is told when it happened; none follows from another.' })
export class ReportAlertInput {
  @Field(() => ID, { description: 'Which alert.' }) alertId!: string;
  @Field(() => String, { nullable: true, description: 'A UUID that the phone made for itself; not for who is signed in.' }) device?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the phone listens: a code that the alert concerns; one’s territory if not given.' })
  area?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'The message has arrived.' }) delivered!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'It has been on the screen.' }) seen!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Somebody has confirmed it.' }) acknowledged!: boolean;
  @Field(() => AlertAnswerEnum, { nullable: true, description: 'How the person is. The latest counts.' })
  answer?: (typeof ALERT_ANSWERS)[number] | null;
  @Field(() => String, { nullable: true, description: 'With NEED_HELP: what is needed, at most 200 characters.' }) note?: string | null;
  @Field(() => Float, { nullable: true, description: 'With NEED_HELP: longitude, WGS84, if the person wants to tell.' }) longitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'With NEED_HELP: latitude, WGS84.' }) latitude?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'That it has been written down.' })
export class ReportAlertPayload {
  @Field(() => DateTime, { description: 'When, by the clock of the server.' }) readonly at!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'How many were reached by an alert, in the territory acted for.' })
export class AlertReach {
  @Field(() => String, { description: 'The division or grid.' }) readonly code!: string;
  @Field(() => Int, { description: 'Recipients that said anything, or were sent it.' }) readonly recipients!: number;
  @Field(() => Int, { description: 'Written to their line.' }) readonly sent!: number;
  @Field(() => Int, { description: 'Their phone has it.' }) readonly delivered!: number;
  @Field(() => Int, { description: 'It was on their screen.' }) readonly seen!: number;
  @Field(() => Int, { description: 'They confirmed it.' }) readonly acknowledged!: number;
  @Field(() => Int, { description: 'They are safe.' }) readonly safe!: number;
  @Field(() => Int, { description: 'They need help.' }) readonly needHelp!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A member of staff whom an alert concerns and who has not confirmed it.' })
export class AlertAddressee {
  @Field(() => ID, { description: 'The account.' }) readonly id!: string;
  @Field(() => String, { description: 'Working name.' }) readonly name!: string;
  @Field(() => String, { description: 'Code of the territory of the post.' }) readonly territory!: string;
  @Field(() => DateTime, { nullable: true, description: 'When the phone or console had it.' }) readonly deliveredAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was on the screen.' }) readonly seenAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody’s call for help after an alert.' })
export class HelpRequest {
  @Field(() => ID, { description: 'The call.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the division or grid.' }) readonly code!: string;
  @Field(() => HelpStateEnum, { description: 'How far it is.' }) readonly status!: string;
  @Field(() => DateTime, { description: 'When it came.' }) readonly createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When somebody took it.' }) readonly takenAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was over.' }) readonly closedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'How it ended.' }) readonly outcome!: string | null;
}

export const { Connection: HelpRequestConnection, ConnectionResolver: HelpRequestConnectionResolver } = connectionOf(
  () => HelpRequest,
  'HelpRequest',
);

@InputType({ description: 'Which calls for help; all conditions must hold.' })
export class HelpRequestFilter {
  @Field(() => [HelpStateEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'After this alert.' }) alertId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Over lately, and you may ask whether it helped.' }) toAsk?: boolean | null;
}

@InputType({ description: 'Takes a call for help: whoever takes it, goes.' })
export class TakeHelpRequestInput {
  @Field(() => ID, { description: 'The call.' }) id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The call, with what the person wrote: only who takes it sees that.' })
export class TakeHelpRequestPayload {
  @Field(() => HelpRequest, { description: 'The call.' }) readonly helpRequest!: HelpRequest;
  @Field(() => String, { nullable: true, description: 'What is needed.' }) readonly note!: string | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, WGS84.' }) readonly longitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, WGS84.' }) readonly latitude!: number | null;
}

@InputType({ description: 'Ends a call for help.' })
export class CloseHelpRequestInput {
  @Field(() => ID, { description: 'The call.' }) id!: string;
  @Field(() => String, { description: 'How it ended, at most 200 characters.' }) outcome!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The call as it is now.' })
export class HelpRequestPayload {
  @Field(() => HelpRequest, { description: 'The call.' }) readonly helpRequest!: HelpRequest;
}

@InputType({ description: 'Asks who called for help whether it helped.' })
export class AskHelpRequestInput {
  @Field(() => ID, { description: 'The call.' }) id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The question, to be given to who called.' })
export class AskHelpRequestPayload {
  @Field(() => HelpRequest, { description: 'The call.' }) readonly helpRequest!: HelpRequest;
  @Field(() => String, { description: 'For the link, told once.' }) readonly token!: string;
}
