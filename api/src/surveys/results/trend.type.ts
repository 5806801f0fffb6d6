import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars.js';
import { SurveyFigure, SurveyStreamEnum } from './results.type.js';

@ArgsType()
export class SurveyTrendArgs {
  @Field(() => String, { description: 'Key of the item, as in `figures`.' }) item!: string;
  @Field(() => String, { nullable: true, description: 'In which place; if not given, in all of the survey that you see.' }) code?: string | null;
  @Field(() => SurveyStreamEnum, { defaultValue: 'PROBABILITY', description: 'Of which stream; the two are never put together.' }) stream!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One survey of a trend.' })
export class SurveyTrendPoint {
  @Field(() => ID, { description: 'Which survey.' }) readonly surveyId!: string;
  @Field(() => String, { description: 'Its title.' }) readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Its title in English.' }) readonly titleEn!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' }) readonly closedAt!: Date | null;
  @Field(() => String, { description: 'Equal for equal wording: only points of the same mark are one line.' }) readonly wording!: string;
  @Field(() => SurveyFigure, { description: 'What that survey shows there.' }) readonly figure!: SurveyFigure;
}
