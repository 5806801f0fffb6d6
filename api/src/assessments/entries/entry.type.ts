import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { DateTime } from '../../graphql/scalars.js';
import { PostEnum } from '../../staff/index.js';

@ObjectType({ simpleResolvers: true, description: 'Somebody of your staff in a cycle.' })
export class AssessmentSubject {
  @Field(() => ID, { description: 'The person in this cycle.' }) readonly id!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => String, { description: 'Staff number.' }) readonly staffNo!: string;
  @Field(() => PostEnum, { description: 'Post.' }) readonly post!: string;
  @Field(() => String, { description: 'Where the post is.' }) readonly code!: string;
}

export const { Connection: AssessmentSubjectConnection, ConnectionResolver: AssessmentSubjectConnectionResolver } = connectionOf(
  () => AssessmentSubject,
  'AssessmentSubject',
);
export type AssessmentSubjectConnection = InstanceType<typeof AssessmentSubjectConnection>;

@ObjectType({ simpleResolvers: true, description: 'Points given or taken for something that happened, or a veto.' })
export class AssessmentEntry {
  @Field(() => ID, { description: 'The entry.' }) readonly id!: string;
  @Field(() => String, { description: 'About whom.' }) readonly name!: string;
  @Field(() => PostEnum, { description: 'Post.' }) readonly post!: string;
  @Field(() => String, { description: 'Where the post is.' }) readonly code!: string;
  @Field(() => String, { description: 'Key of the indicator.' }) readonly indicator!: string;
  @Field(() => String, { description: 'On which day.' }) readonly happenedOn!: string;
  @Field(() => String, { description: 'What happened.' }) readonly reason!: string;
  @Field(() => Boolean, { description: 'Whether a second person has confirmed it; before, it does not count.' }) readonly isConfirmed!: boolean;
  @Field(() => DateTime, { description: 'When it was entered.' }) readonly createdAt!: Date;
  @Field(() => Int, { description: 'Pass it when you confirm or remove it.' }) readonly version!: number;
}

export const { Connection: AssessmentEntryConnection, ConnectionResolver: AssessmentEntryConnectionResolver } = connectionOf(
  () => AssessmentEntry,
  'AssessmentEntry',
);
export type AssessmentEntryConnection = InstanceType<typeof AssessmentEntryConnection>;

@InputType({ description: 'Points for something that happened, or a veto. It counts when a second person has confirmed it.' })
export class EnterAssessmentEntryInput {
  @Field(() => ID, { description: 'About whom: the person in the cycle.' }) subjectId!: string;
  @Field(() => String, { description: 'Key of a BONUS, DEDUCTION or VETO of the person’s scheme.' }) indicator!: string;
  @Field(() => Float, { nullable: true, description: 'Points, above 0 and at most those of the indicator; none for a veto.' }) points?:
    number | null | undefined;
  @Field(() => String, { description: 'On which day, within the period.' }) happenedOn!: string;
  @Field(() => String, { description: 'What happened, at most 300 characters.' }) reason!: string;
}

@InputType({ description: 'An entry that a second person has looked at.' })
export class ConfirmAssessmentEntryInput {
  @Field(() => ID, { description: 'Which entry.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@InputType({ description: 'An entry that was a mistake.' })
export class RemoveAssessmentEntryInput {
  @Field(() => ID, { description: 'Which entry.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was entered or confirmed.' })
export class AssessmentEntryPayload {
  @Field(() => AssessmentEntry, { description: 'The entry.' }) readonly entry!: AssessmentEntry;
}

@ObjectType({ simpleResolvers: true, description: 'What is gone.' })
export class RemoveAssessmentEntryPayload {
  @Field(() => ID, { description: 'The entry that was deleted.' }) readonly id!: string;
}

@InputType({ description: 'One row of a sheet.' })
export class AssessmentFigureInput {
  @Field(() => String, { description: 'Staff number.' }) staffNo!: string;
  @Field(() => Float, { description: 'What counts.' }) numerator!: number;
  @Field(() => Float, { defaultValue: 1, description: 'Of how many; 1 where the numerator is the value itself.' }) denominator!: number;
}

@InputType({ description: 'Figures from elsewhere for one indicator, as rows of a sheet.' })
export class ImportAssessmentFiguresInput {
  @Field(() => ID, { description: 'Which cycle.' }) cycleId!: string;
  @Field(() => String, { description: 'Key of the indicator; its source is IMPORTED.' }) indicator!: string;
  @Field(() => String, { description: 'Who keeps these figures, at most 60 characters; told to those who are assessed.' }) source!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Looks at it and writes nothing.' }) isDryRun!: boolean;
  @Field(() => [AssessmentFigureInput], { description: 'At most 5,000.' }) figures!: AssessmentFigureInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What was brought in, or would have been.' })
export class ImportAssessmentFiguresPayload {
  @Field(() => Int, { description: 'People with a figure.' }) readonly people!: number;
}
