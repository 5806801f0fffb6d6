import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { SurveyStreamEnum } from '../results/results.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What somebody wrote, masked. Nothing leads from it to anything else that they answered, nor to when they wrote.',
})
export class SurveyText {
  @Field(() => ID, { description: 'The text.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the community, street or district: the smallest in which enough wrote.' }) readonly code!: string;
  @Field(() => SurveyStreamEnum, { description: 'How people came to answer.' }) readonly stream!: string;
  @Field(() => String, { description: 'Key of the question.' }) readonly question!: string;
  @Field(() => [String], { description: 'Keys of its themes: proposed by their words, or as a person said.' }) readonly themes!: readonly string[];
  @Field(() => Boolean, { description: 'A person has looked at its themes.' }) readonly isConfirmed!: boolean;
  @Field(() => Int, { description: 'Pass it when you change it.' }) readonly version!: number;
}

export const { Connection: SurveyTextConnection, ConnectionResolver: SurveyTextConnectionResolver } = connectionOf(() => SurveyText, 'SurveyText');
export type SurveyTextConnection = InstanceType<typeof SurveyTextConnection>;

@InputType({ description: 'Which texts; all conditions must hold.' })
export class SurveyTextFilter {
  @Field(() => String, { nullable: true, description: 'Inside this division.' }) code?: string | null;
  @Field(() => String, { nullable: true, description: 'To this question.' }) question?: string | null;
  @Field(() => String, { nullable: true, description: 'With this theme.' }) theme?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'With any theme, or with none.' }) hasTheme?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'A person has looked at its themes, or not yet.' }) isConfirmed?: boolean | null;
}

@InputType({ description: 'Takes a passage out of a text, for good: one that still tells who it was.' })
export class MaskSurveyTextInput {
  @Field(() => ID, { description: 'Which text.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
  @Field(() => String, { description: 'As it stands there; everywhere it stands.' }) passage!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The text as it is now.' })
export class SurveyTextPayload {
  @Field(() => SurveyText, { description: 'The text.' }) readonly surveyText!: SurveyText;
}
