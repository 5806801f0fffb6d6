import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What residents write about.' })
export class SurveyTheme {
  @Field(() => ID, { description: 'The theme.' }) readonly id!: string;
  @Field(() => String, { description: 'Names it in texts.' }) readonly key!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' }) readonly nameEn!: string | null;
  @Field(() => String, { description: 'What belongs to it.' }) readonly description!: string;
  @Field(() => [String], { description: 'A text with one of these is proposed for it.' }) readonly keywords!: readonly string[];
  @Field(() => String, { nullable: true, description: 'As questions name it.' }) readonly dimension!: string | null;
  @Field(() => Boolean, { description: 'Proposed no more.' }) readonly isRetired!: boolean;
  @Field(() => Int, { description: 'Pass it when you change it.' }) readonly version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many wrote of a theme in one time, of how many who wrote.' })
export class SurveyThemeTime {
  @Field(() => String, { description: 'Monday of its first week; times in which few wrote are longer.' }) readonly since!: string;
  @Field(() => Int, { description: 'Texts with the theme.' }) readonly count!: number;
  @Field(() => Int, { description: 'All texts of the time.' }) readonly of!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How often a theme was written of.' })
export class SurveyThemeCount {
  @Field(() => String, { description: 'Key of the theme.' }) readonly theme!: string;
  @Field(() => String, { description: 'Its name.' }) readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Its name in English.' }) readonly nameEn!: string | null;
  @Field(() => Int, { description: 'Texts.' }) readonly count!: number;
  @Field(() => Int, { description: 'Of these, texts that a person has looked at.' }) readonly confirmed!: number;
  @Field(() => [SurveyThemeTime], { description: 'From the first time on.' }) readonly trend!: readonly SurveyThemeTime[];
}

@ObjectType({ simpleResolvers: true, description: 'What residents wrote about in a survey. Empty where fewer wrote than its smallest cell.' })
export class SurveyThemeCounts {
  @Field(() => Int, { description: 'All texts.' }) readonly texts!: number;
  @Field(() => [SurveyThemeCount], { description: 'The most frequent first. A text may have several themes.' })
  readonly themes!: readonly SurveyThemeCount[];
}

@InputType({ description: 'A theme, new or changed.' })
export class SaveSurveyThemeInput {
  @Field(() => ID, { nullable: true, description: 'Which theme to change; none for a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of what you saw, to change it.' }) version?: number | null;
  @Field(() => String, { description: 'Names it in texts; never changed.' }) key!: string;
  @Field(() => String, { description: 'Name, at most 20 characters.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' }) nameEn?: string | null;
  @Field(() => String, { defaultValue: '', description: 'What belongs to it, at most 200 characters.' }) description!: string;
  @Field(() => [String], { description: 'A text with one of these is proposed for it; at most 50.' }) keywords!: string[];
  @Field(() => Boolean, { defaultValue: false, description: 'Proposed no more.' }) isRetired!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The theme as it is now.' })
export class SurveyThemePayload {
  @Field(() => SurveyTheme, { description: 'The theme.' }) readonly surveyTheme!: SurveyTheme;
}

@InputType({ description: 'Says what a text is about; also that it is about what was proposed.' })
export class CodeSurveyTextInput {
  @Field(() => ID, { description: 'Which text.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
  @Field(() => [String], { description: 'Keys of its themes; none if it is about no theme.' }) themes!: string[];
}
