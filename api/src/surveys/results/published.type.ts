import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars.js';
import { Question } from '../questionnaire/questionnaire.type.js';

@ObjectType({ simpleResolvers: true, description: 'How many were asked and answered.' })
export class SurveyOutcomeFigures {
  @Field(() => Int, { description: 'Households that were drawn and asked.' }) readonly asked!: number;
  @Field(() => Int, { description: 'Of them, who answered.' }) readonly answered!: number;
  @Field(() => Float, { nullable: true, description: 'RR1 of AAPOR, 0 to 1.' }) readonly responseRate1!: number | null;
  @Field(() => Float, { nullable: true, description: 'RR3.' }) readonly responseRate3!: number | null;
  @Field(() => Float, { nullable: true, description: 'COOP1.' }) readonly cooperationRate1!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A survey whose result is public, as anybody may read it.' })
export class PublishedSurvey {
  @Field(() => ID, { description: 'The survey.' }) readonly id!: string;
  @Field(() => String, { description: 'Title.' }) readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' }) readonly titleEn!: string | null;
  @Field(() => [String], { description: 'Codes of the divisions whose residents were asked.' }) readonly areas!: readonly string[];
  @Field(() => Int, { description: 'Figures of fewer answers are never shown.' }) readonly minCell!: number;
  @Field(() => DateTime, { nullable: true, description: 'From when people could answer.' }) readonly openedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when.' }) readonly closedAt!: Date | null;
  @Field(() => DateTime, { description: 'Since when it is public.' }) readonly publicAt!: Date;
  @Field(() => SurveyOutcomeFigures, { description: 'How many were asked and answered.' }) readonly outcome!: SurveyOutcomeFigures;
  @Field(() => Int, { description: 'Edition of the questionnaire.' }) readonly edition!: number;
  @Field(() => [Question], { description: 'What was asked, in order.' }) readonly questions!: readonly Question[];
}
