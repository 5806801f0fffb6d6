import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import type { REVEAL_REASONS } from '../../staff/index.js';
import { RevealReasonEnum } from '../../staff/index.js';
import { FOLLOW_UP_RESULTS, FOLLOW_UP_STATES, FOLLOW_UP_VERDICTS } from './follow-up.entity.js';

export const FollowUpStateEnum = enumOf('FollowUpState', FOLLOW_UP_STATES, 'How far a follow-up has come.', {
  OPEN: 'Nobody has called yet.',
  HANDLED: 'Somebody has talked to them.',
  ASKED: 'They were asked whether it helped.',
  CLOSED: 'It is over.',
});
export const FollowUpResultEnum = enumOf('FollowUpResult', FOLLOW_UP_RESULTS, 'What came of it, as whoever called says.', {
  SOLVED: 'It was solved.',
  EXPLAINED: 'It was explained.',
  PASSED_ON: 'It was passed on to who can do it.',
  NOT_REACHED: 'They could not be reached.',
});
export const FollowUpVerdictEnum = enumOf('FollowUpVerdict', FOLLOW_UP_VERDICTS, 'What the resident says of it afterwards.', {
  SOLVED: 'It helped.',
  PARTLY: 'It helped in part.',
  NOT_SOLVED: 'It did not help.',
});

@ObjectType({ simpleResolvers: true, description: 'A resident who was not satisfied and agreed to be called. Nothing leads to what they answered.' })
export class FollowUp {
  @Field(() => ID, { description: 'The follow-up.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of who calls: a community, or the street where it is about people of the community.' })
  readonly code!: string;
  @Field(() => String, { description: 'Code of the community where it was.' }) readonly place!: string;
  @Field(() => String, { nullable: true, description: 'What it is about, such as 环境卫生.' }) readonly dimension!: string | null;
  @Field(() => FollowUpStateEnum, { description: 'How far it has come.' }) readonly state!: string;
  @Field(() => String, { description: 'The day on which they asked for it.' }) readonly wantedOn!: string;
  @Field(() => String, { description: 'The last day to call.' }) readonly dueOn!: string;
  @Field(() => String, { nullable: true, description: 'The day of the call.' }) readonly handledOn!: string | null;
  @Field(() => FollowUpResultEnum, { nullable: true, description: 'What came of it.' }) readonly result!: string | null;
  @Field(() => String, { nullable: true, description: 'As whoever called wrote it.' }) readonly note!: string | null;
  @Field(() => FollowUpVerdictEnum, { nullable: true, description: 'What the resident says of it afterwards.' }) readonly verdict!: string | null;
  @Field(() => String, { nullable: true, description: 'The day on which it was over.' }) readonly closedOn!: string | null;
  @Field(() => Int, { description: 'Pass it when you change it.' }) readonly version!: number;
}

export const { Connection: FollowUpConnection, ConnectionResolver: FollowUpConnectionResolver } = connectionOf(() => FollowUp, 'FollowUp');
export type FollowUpConnection = InstanceType<typeof FollowUpConnection>;

@InputType({ description: 'Which follow-ups; all conditions must hold.' })
export class FollowUpFilter {
  @Field(() => ID, { nullable: true, description: 'Of this survey.' }) surveyId?: string | null;
  @Field(() => FollowUpStateEnum, { nullable: true, description: 'How far they have come.' }) state?: (typeof FOLLOW_UP_STATES)[number] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those whose day to call is over.' }) isOverdue?: boolean | null;
}

@InputType({ description: 'Agrees to be called about what one answered.' })
export class WantFollowUpInput {
  @Field(() => String, { description: 'The token that was answered by.' }) token!: string;
  @Field(() => String, { nullable: true, description: 'Key of the question that it is about.' }) question?: string | null;
  @Field(() => String, { description: 'The number to call.' }) phone!: string;
  @Field(() => String, { nullable: true, description: 'How one wants to be called, at most 20 characters.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'What whoever calls should know, at most 500 characters.' }) words?: string | null;
  @Field(() => String, { nullable: true, description: 'At a poster: the UUID that was answered with.' }) device?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody will call.' })
export class WantFollowUpPayload {
  @Field(() => String, { description: 'Until this day.' }) readonly dueOn!: string;
}

@InputType({ description: 'Asks for the number of a resident who agreed to be called, with a reason.' })
export class RevealFollowUpInput {
  @Field(() => ID, { description: 'Which follow-up.' }) id!: string;
  @Field(() => RevealReasonEnum, { description: 'Why.' }) reason!: (typeof REVEAL_REASONS)[number];
  @Field(() => String, { nullable: true, description: 'In words; needed for OTHER.' }) note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Whom to call. Not to be kept.' })
export class RevealFollowUpPayload {
  @Field(() => String, { nullable: true, description: 'How they want to be called.' }) readonly name!: string | null;
  @Field(() => String, { description: 'The number.' }) readonly phone!: string;
  @Field(() => Int, { description: 'How many more one may look into today.' }) readonly remainingToday!: number;
}

@InputType({ description: 'Says what came of a call.' })
export class HandleFollowUpInput {
  @Field(() => ID, { description: 'Which follow-up.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
  @Field(() => FollowUpResultEnum, { description: 'What came of it.' }) result!: (typeof FOLLOW_UP_RESULTS)[number];
  @Field(() => String, { description: 'What was said and done, at most 500 characters.' }) note!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The follow-up as it is now.' })
export class FollowUpPayload {
  @Field(() => FollowUp, { description: 'The follow-up.' }) readonly followUp!: FollowUp;
}
