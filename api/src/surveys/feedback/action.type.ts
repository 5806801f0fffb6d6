import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';
import { ACTION_STATES } from './action.entity.js';

export const SurveyActionStateEnum = enumOf('SurveyActionState', ACTION_STATES, 'Who may read it.', {
  DRAFT: 'Who writes it.',
  PUBLISHED: 'Everybody.',
});

@ObjectType({ simpleResolvers: true, description: '“You said, we did”: what residents said in a survey, and what was done.' })
export class SurveyAction {
  @Field(() => ID, { description: 'The entry.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the district, street or community where it was done.' }) readonly code!: string;
  @Field(() => String, { nullable: true, description: 'Key of the theme that it answers.' }) readonly theme!: string | null;
  @Field(() => String, { description: 'What residents said.' }) readonly said!: string;
  @Field(() => String, { nullable: true, description: 'The same in English.' }) readonly saidEn!: string | null;
  @Field(() => String, { description: 'What was done.' }) readonly done!: string;
  @Field(() => String, { nullable: true, description: 'The same in English.' }) readonly doneEn!: string | null;
  @Field(() => String, { description: 'Who did it.' }) readonly doneBy!: string;
  @Field(() => String, { description: 'The day on which it was done.' }) readonly doneOn!: string;
  @Field(() => SurveyActionStateEnum, { description: 'Who may read it.' }) readonly state!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was published first.' }) readonly publishedAt!: Date | null;
  @Field(() => Int, { description: 'Pass it when you change it.' }) readonly version!: number;
}

@InputType({ description: 'What residents said, and what was done. A draft until it is published.' })
export class SaveSurveyActionInput {
  @Field(() => ID, { nullable: true, description: 'Which entry to change; none for a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of what you saw, to change it.' }) version?: number | null;
  @Field(() => ID, { description: 'Of which survey.' }) surveyId!: string;
  @Field(() => String, { description: 'Code of the district, street or community where it was done.' }) code!: string;
  @Field(() => String, { nullable: true, description: 'Key of the theme that it answers.' }) theme?: string | null;
  @Field(() => String, { description: 'What residents said, at most 200 characters. In words of your own: no resident is quoted.' }) said!: string;
  @Field(() => String, { nullable: true, description: 'The same in English.' }) saidEn?: string | null;
  @Field(() => String, { description: 'What was done, at most 500 characters.' }) done!: string;
  @Field(() => String, { nullable: true, description: 'The same in English.' }) doneEn?: string | null;
  @Field(() => String, { description: 'Who did it, at most 60 characters.' }) doneBy!: string;
  @Field(() => String, { description: 'The day on which it was done, `2026-11-22`; not later than today.' }) doneOn!: string;
}

@InputType({ description: 'Which entry.' })
export class SurveyActionInput {
  @Field(() => ID, { description: 'Which entry.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The entry as it is now.' })
export class SurveyActionPayload {
  @Field(() => SurveyAction, { description: 'The entry.' }) readonly surveyAction!: SurveyAction;
}
