import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { DateTime, Day } from '../../graphql/scalars.js';
import { PostEnum } from '../../staff/index.js';
import { LEAVE_KINDS, LEAVE_STATES, LEAVE_STEPS } from './leave.entity.js';

export const LeaveKindEnum = enumOf('LeaveKind', LEAVE_KINDS, 'What leave is for.', { COMP_TIME: 'In place of overtime.' });
export const LeaveStateEnum = enumOf('LeaveState', LEAVE_STATES, 'How far a request for leave has come.', {
  APPROVED_L1: 'The nearest superior said yes.',
  APPROVED_L2: 'Who may decide about so many days said yes.',
  OVERDUE_RETURN: 'Should be back, and has not reported.',
  RETURN_REPORTED: 'Is back, and has said so.',
});
export const LeaveStepEnum = enumOf('LeaveStepKind', LEAVE_STEPS, 'What happened to a request for leave.');

@ObjectType('LeaveStep', { simpleResolvers: true, description: 'Something that happened to a request for leave.' })
export class LeaveStepType {
  @Field(() => LeaveStepEnum, { description: 'What.' }) readonly kind!: string;
  @Field(() => DateTime, { description: 'When.' }) readonly at!: string;
  @Field(() => String, { nullable: true, description: 'Who; nobody for what the day itself brought.' }) readonly name!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said.' }) readonly note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A request for leave, from the draft until somebody has seen that the person is back.' })
export class LeaveRequest {
  @Field(() => ID, { description: 'The request.' }) readonly id!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => String, { description: 'Where the post is.' }) readonly code!: string;
  @Field(() => LeaveKindEnum, { description: 'What for.' }) readonly kind!: string;
  @Field(() => Day, { description: 'First day away.' }) readonly fromDay!: string;
  @Field(() => Day, { description: 'Last day away.' }) readonly toDay!: string;
  @Field(() => Int, { description: 'Working days.' }) readonly days!: number;
  @Field(() => LeaveStateEnum, { description: 'How far it has come.' }) readonly state!: string;
  @Field(() => Int, { description: 'How many have to approve, 1 or 2.' }) readonly stages!: number;
  @Field(() => Day, { nullable: true, description: 'To be decided by then.' }) readonly approvalDueOn!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'To report back by then.' }) readonly returnDueAt!: Date | null;
  @Field(() => Day, { nullable: true, description: 'Back since.' }) readonly returnedOn!: string | null;
  @Field(() => [LeaveStepType], { description: 'What happened, in order.' }) readonly steps!: readonly LeaveStepType[];
}

export const { Connection: LeaveRequestConnection, ConnectionResolver: LeaveRequestConnectionResolver } = connectionOf(
  () => LeaveRequest,
  'LeaveRequest',
);

@ObjectType({ simpleResolvers: true, description: 'Somebody for whom you stand in.' })
export class StandingIn {
  @Field(() => ID, { description: 'The absence.' }) readonly id!: string;
  @Field(() => String, { description: 'Who is away.' }) readonly staffName!: string;
  @Field(() => Day, { description: 'From.' }) readonly fromDay!: string;
  @Field(() => Day, { description: 'Until.' }) readonly toDay!: string;
  @Field(() => [String], { description: 'Codes of the grids where you act.' }) readonly territories!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who can stand in for you.' })
export class LeaveDeputy {
  @Field(() => ID, { description: 'The staff member.' }) readonly staffId!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => PostEnum, { description: 'Works as.' }) readonly post!: string;
}

@InputType({ description: 'Which requests; all conditions must hold.' })
export class LeaveFilter {
  @Field(() => String, { nullable: true, description: 'In this division.' }) area?: string | null;
  @Field(() => [LeaveStateEnum], { nullable: true, description: 'In these states.' }) state?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Somebody of the office has to do something.' }) isWaiting?: boolean | null;
}

@InputType({ description: 'Your own leave: a new request, or a changed draft when `id` is given.' })
export class SaveLeaveInput {
  @Field(() => ID, { nullable: true, description: 'The draft to change.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; with `id`.' }) version?: number | null;
  @Field(() => LeaveKindEnum, { description: 'What for.' }) kind!: (typeof LEAVE_KINDS)[number];
  @Field(() => Day, { description: 'First day away.' }) fromDay!: string;
  @Field(() => Day, { description: 'Last day away.' }) toDay!: string;
  @Field(() => String, { description: 'Why, at most 300 characters; kept sealed.' }) reason!: string;
  @Field(() => ID, { nullable: true, description: 'Staff member who stands in, of the same community; needed for who answers for a grid.' })
  deputyStaffId?: string | null;
  @Field(() => Boolean, { description: 'Put it to the superior now.' }) submit!: boolean;
  @Field(() => String, { nullable: true, description: 'Makes a retry harmless: the first answer is given again for a day.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Approves or rejects leave; never one’s own.' })
export class DecideLeaveInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => Boolean, { description: 'Yes.' }) approve!: boolean;
  @Field(() => String, { nullable: true, description: 'What to say; needed for a no.' }) note?: string | null;
}

@InputType({ description: 'Something that happens to a request for leave.' })
export class ChangeLeaveInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'What to say.' }) note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The request as it is now.' })
export class LeavePayload {
  @Field(() => LeaveRequest, { description: 'The request.' }) readonly leaveRequest!: LeaveRequest;
}
