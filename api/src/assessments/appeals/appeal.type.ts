import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import { PostEnum } from '../../staff/index.js';
import { APPEAL_STATES } from '../cycles/cycle.entity.js';

export const AppealStateEnum = enumOf('AssessmentAppealState', APPEAL_STATES, 'How far an appeal has come.', {
  FILED: 'Somebody disputes lines of the own result.',
  ACCEPTED: 'It is being reviewed.',
  REJECTED: 'It was not taken up.',
  UPHELD: 'Reviewed: the result stays.',
  AMENDED: 'Reviewed: lines were decided anew.',
  WITHDRAWN: 'Taken back.',
});

@ObjectType({ simpleResolvers: true, description: 'Somebody disputes lines of the own result.' })
export class AssessmentAppeal {
  @Field(() => ID, { description: 'The appeal.' }) readonly id!: string;
  @Field(() => String, { description: 'Who appeals.' }) readonly name!: string;
  @Field(() => PostEnum, { description: 'Post.' }) readonly post!: string;
  @Field(() => String, { description: 'Where the post is.' }) readonly code!: string;
  @Field(() => [String], { description: 'Keys of the disputed lines.' }) readonly lines!: readonly string[];
  @Field(() => String, { description: 'Why.' }) readonly reason!: string;
  @Field(() => AppealStateEnum, { description: 'How far it has come.' }) readonly state!: string;
  @Field(() => String, { nullable: true, description: 'What was answered.' }) readonly answer!: string | null;
  @Field(() => String, { description: 'Last day for an answer.' }) readonly answerBy!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' }) readonly answeredAt!: Date | null;
  @Field(() => DateTime, { description: 'When it was filed.' }) readonly createdAt!: Date;
  @Field(() => Int, { description: 'Pass it when you answer.' }) readonly version!: number;
}

export const { Connection: AssessmentAppealConnection, ConnectionResolver: AssessmentAppealConnectionResolver } = connectionOf(
  () => AssessmentAppeal,
  'AssessmentAppeal',
);
export type AssessmentAppealConnection = InstanceType<typeof AssessmentAppealConnection>;

@InputType({ description: 'Which appeals; all conditions must hold.' })
export class AssessmentAppealFilter {
  @Field(() => [AppealStateEnum], { nullable: true, description: 'In these states.' }) state?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this cycle.' }) cycleId?: string | null;
}

@InputType({ description: 'You dispute lines of your own result.' })
export class FileAssessmentAppealInput {
  @Field(() => ID, { description: 'Your result.' }) resultId!: string;
  @Field(() => [String], { description: 'Keys of the lines, one at least.' }) lines!: string[];
  @Field(() => String, { description: 'Why, 10 to 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'What a disputed line is worth from now on.' })
export class AmendedLineInput {
  @Field(() => String, { description: 'Key of the line; one that is disputed.' }) key!: string;
  @Field(() => Float, { description: '0 to 110; points of a bonus, or below 0 of a deduction.' }) normalised!: number;
}

@InputType({ description: 'Takes an appeal up, or answers it.' })
export class AnswerAssessmentAppealInput {
  @Field(() => ID, { description: 'Which appeal.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
  @Field(() => AppealStateEnum, { description: 'ACCEPTED, REJECTED, UPHELD or AMENDED.' }) state!: (typeof APPEAL_STATES)[number];
  @Field(() => String, { nullable: true, description: 'What is answered, 5 to 1,000 characters; not needed to take it up.' }) answer?:
    string | null | undefined;
  @Field(() => [AmendedLineInput], { defaultValue: [], description: 'Of AMENDED.' }) lines!: AmendedLineInput[];
}

@InputType({ description: 'Takes back an own appeal.' })
export class WithdrawAssessmentAppealInput {
  @Field(() => ID, { description: 'Which appeal.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was filed or answered.' })
export class AssessmentAppealPayload {
  @Field(() => AssessmentAppeal, { description: 'The appeal.' }) readonly appeal!: AssessmentAppeal;
}
