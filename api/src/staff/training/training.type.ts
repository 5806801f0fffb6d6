import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import type { QUALIFICATION_TYPES } from '../posts/post.entity.js';
import { QualificationTypeEnum } from '../posts/post.type.js';
import { RECORD_STATES, SESSION_STATES, TRAINING_CONTENTS, TRAINING_FORMS } from './training.entity.js';

export const TrainingContentEnum = enumOf('TrainingContent', TRAINING_CONTENTS, 'What a session is about.');
export const TrainingFormEnum = enumOf('TrainingForm', TRAINING_FORMS, 'How a session is held.');
export const TrainingStateEnum = enumOf('TrainingState', SESSION_STATES, 'Where a session stands.');
export const TrainingRecordStateEnum = enumOf('TrainingRecordState', RECORD_STATES, 'What became of an enrolment.');

@ObjectType({ simpleResolvers: true, description: 'A training session; those of a year are its plan.' })
export class TrainingSession {
  @Field(() => ID, { description: 'The session.' }) readonly id!: string;
  @Field(() => String, { description: 'Who holds it: code of the district, street or community. Its staff may enrol.' })
  readonly divisionCode!: string;
  @Field(() => Int, { description: 'Of which year’s plan.' }) readonly year!: number;
  @Field(() => String, { description: 'Topic.' }) readonly topic!: string;
  @Field(() => TrainingContentEnum, { description: 'Content.' }) readonly content!: string;
  @Field(() => TrainingFormEnum, { description: 'Form.' }) readonly form!: string;
  @Field(() => Int, { description: 'Hours that count.' }) readonly hours!: number;
  @Field(() => Int, { description: 'How many may take part.' }) readonly capacity!: number;
  @Field(() => DateTime, { description: 'When it begins.' }) readonly startsAt!: Date;
  @Field(() => String, { description: 'Where.' }) readonly place!: string;
  @Field(() => String, { nullable: true, description: 'Who trains.' }) readonly trainer!: string | null;
  @Field(() => QualificationTypeEnum, { nullable: true, description: 'The certificate for who passes.' }) readonly certificate!: string | null;
  @Field(() => Int, { nullable: true, description: 'Years for which the certificate is good.' }) readonly certificateYears!: number | null;
  @Field(() => TrainingStateEnum, { description: 'Where it stands.' }) readonly state!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody in a session.' })
export class TrainingRecord {
  @Field(() => ID, { description: 'The enrolment.' }) readonly id!: string;
  @Field(() => TrainingRecordStateEnum, { description: 'What became of it.' }) readonly state!: string;
  @Field(() => Int, { description: 'Hours that count.' }) readonly hours!: number;
  @Field(() => Int, { nullable: true, description: 'Points, of 100.' }) readonly score!: number | null;
}

@InputType({ description: 'A session of the plan.' })
export class SaveTrainingSessionInput {
  @Field(() => ID, { nullable: true, description: 'Which to change; none for a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen, to change it.' }) version?: number | null;
  @Field(() => String, { description: 'Who holds it: in your territory.' }) divisionCode!: string;
  @Field(() => String, { description: 'Topic, at most 80 characters.' }) topic!: string;
  @Field(() => TrainingContentEnum, { description: 'Content.' }) content!: (typeof TRAINING_CONTENTS)[number];
  @Field(() => TrainingFormEnum, { description: 'Form.' }) form!: (typeof TRAINING_FORMS)[number];
  @Field(() => Int, { description: 'Hours that count, 1 to 200.' }) hours!: number;
  @Field(() => Int, { description: 'How many may take part, 1 to 500.' }) capacity!: number;
  @Field(() => DateTime, { description: 'When it begins.' }) startsAt!: Date;
  @Field(() => String, { description: 'Where, at most 80 characters.' }) place!: string;
  @Field(() => String, { nullable: true, description: 'Who trains.' }) trainer?: string | null;
  @Field(() => QualificationTypeEnum, { nullable: true, description: 'The certificate for who passes.' })
  certificate?: (typeof QUALIFICATION_TYPES)[number] | null;
  @Field(() => Int, { nullable: true, description: 'Years for which the certificate is good.' }) certificateYears?: number | null;
}

@InputType({ description: 'Takes a session one step further: opened for enrolment, held, closed, or cancelled.' })
export class MoveTrainingSessionInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => TrainingStateEnum, { description: 'Where to.' }) state!: (typeof SESSION_STATES)[number];
}

@InputType({ description: 'Who takes part. Without `staffId` oneself.' })
export class EnrolInTrainingInput {
  @Field(() => ID, { description: 'In which session.' }) sessionId!: string;
  @Field(() => ID, { nullable: true, description: 'Who; oneself if not given.' }) staffId?: string | null;
}

@InputType({ description: 'What became of an enrolment.' })
export class RecordTrainingInput {
  @Field(() => ID, { description: 'Which enrolment.' }) id!: string;
  @Field(() => TrainingRecordStateEnum, { description: 'What became of it.' }) state!: (typeof RECORD_STATES)[number];
  @Field(() => Int, { nullable: true, description: 'Hours that count; all of the session if not given.' }) hours?: number | null;
  @Field(() => Int, { nullable: true, description: 'Points, of 100.' }) score?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The session as it is now.' })
export class TrainingSessionPayload {
  @Field(() => TrainingSession, { description: 'The session.' }) readonly session!: TrainingSession;
}
