import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { SURVEY_STREAMS } from '../survey.entity.js';

export const SurveyStreamEnum = enumOf('SurveyStream', SURVEY_STREAMS, 'How people came to answer.', {
  PROBABILITY: 'They were drawn: their answers speak for everybody, with the uncertainty that is told.',
  SELF_SELECTED: 'They wanted to: their answers speak for themselves.',
});

const PLACE_LEVELS = ['DISTRICT', 'STREET', 'COMMUNITY', 'GRID'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];
export const SurveyPlaceLevelEnum = enumOf('SurveyPlaceLevel', PLACE_LEVELS, 'Places of which size.', {
  DISTRICT: 'The district.',
  STREET: 'Streets.',
  COMMUNITY: 'Communities.',
  GRID: 'Grids.',
});
export const DIGITS: Readonly<Record<PlaceLevel, number>> = { DISTRICT: 6, STREET: 9, COMMUNITY: 12, GRID: 15 };

/** More than communities of a district times questions. */
export const MOST_FIGURES = 2_000;

@ArgsType()
export class SurveyFigureArgs {
  @Field(() => SurveyPlaceLevelEnum, { nullable: true, description: 'Places of this size; of all if not given.' }) level?: PlaceLevel | null;
  @Field(() => String, { nullable: true, description: 'Inside this division.' }) within?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of these items only.' }) items?: string[] | null;
  @Field(() => SurveyStreamEnum, { defaultValue: 'PROBABILITY', description: 'Of which stream; the two are never put together.' }) stream!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Of everybody (empty, if not given), or `age` or `channel`: one figure for each of its groups.',
  })
  by?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was answered to one item in one place, with how sure that is. Never of single answers.' })
export class SurveyFigure {
  @Field(() => String, { description: 'Code of the division or grid.' }) readonly code!: string;
  @Field(() => String, { description: 'Of whom: empty for everybody, or `age=AGE_18_39`, `channel=PAPER`.' }) readonly slice!: string;
  @Field(() => String, { description: 'Key of the question; with `.` a row of it, with `=` a choice.' }) readonly item!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Answers. Null where the sample is too small to be shown (SUPPRESSED_SMALL_SAMPLE), and then all else is, too.',
  })
  readonly n!: number | null;
  @Field(() => Float, { nullable: true, description: 'Five levels: index 0 to 100. 0 to 10: net promoter score, −100 to 100. Choice: per cent.' })
  readonly value!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval.' }) readonly low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of the 95 % interval.' }) readonly high!: number | null;
  @Field(() => Float, { nullable: true, description: 'Five levels: 满意 and 非常满意 in per cent.' }) readonly topTwo!: number | null;
  @Field(() => Float, { nullable: true, description: 'Its lower end.' }) readonly topTwoLow!: number | null;
  @Field(() => Float, { nullable: true, description: 'Its upper end.' }) readonly topTwoHigh!: number | null;
  @Field(() => Float, { nullable: true, description: 'Five levels: with 基本满意, in per cent.' }) readonly atLeastBasic!: number | null;
  @Field(() => Float, { nullable: true, description: 'Its lower end.' }) readonly atLeastBasicLow!: number | null;
  @Field(() => Float, { nullable: true, description: 'Its upper end.' }) readonly atLeastBasicHigh!: number | null;
  @Field(() => [Float], { description: 'Five levels: per cent at level 1 to 5.' }) readonly levels!: readonly number[];
  @Field(() => Float, { nullable: true, description: 'How many times the variance of a simple sample, by weights alone (Kish).' })
  readonly designEffect!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Shares of those who were drawn, after AAPOR, 0 to 1. Who answers at a poster has none.' })
export class SurveyRates {
  @Field(() => Float, { nullable: true, description: 'RR1: complete answers of all who may be eligible.' }) readonly responseRate1!: number | null;
  @Field(() => Float, { nullable: true, description: 'RR3: the same, with the share of eligible among the unknown estimated.' })
  readonly responseRate3!: number | null;
  @Field(() => Float, { nullable: true, description: 'COOP1: complete answers of all who were met.' }) readonly cooperationRate1!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One place as an assessment may use it. Never of single answers, and never of a suppressed place.',
})
export class SurveyIndicator {
  @Field(() => String, { description: 'Code of the division or grid.' }) readonly code!: string;
  @Field(() => Int, { description: 'Answers.' }) readonly n!: number;
  @Field(() => Float, { description: 'Moved towards the peers, the more the fewer answers there are (empirical Bayes).' }) readonly value!: number;
  @Field(() => Float, { description: 'Lower end of its 95 % interval.' }) readonly low!: number;
  @Field(() => Float, { description: 'Upper end of its 95 % interval.' }) readonly high!: number;
  @Field(() => Float, { description: 'How much the place’s own answers count in it, 0 to 1.' }) readonly reliability!: number;
  @Field(() => Float, { description: 'As it was answered, before it was moved.' }) readonly ownValue!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One item in places of one size, as an assessment may use it.' })
export class SurveyIndicators {
  @Field(() => Float, { nullable: true, description: 'Of all peers in the district together; null where nothing may be shown.' })
  readonly peersMean!: number | null;
  @Field(() => Float, { nullable: true, description: 'The middle reliability; null where nothing may be shown.' })
  readonly medianReliability!: number | null;
  @Field(() => Boolean, { description: 'Whether the places differ more than chance makes them, by enough to judge anybody by it.' })
  readonly isUsable!: boolean;
  @Field(() => [SurveyIndicator], { description: 'Places in your territory, by code.' }) readonly places!: readonly SurveyIndicator[];
}
