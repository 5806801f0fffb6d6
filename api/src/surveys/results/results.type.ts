import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { SURVEY_STREAMS } from '../survey.entity.js';
import { WEIGHTING_METHODS } from './calibration.js';

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
/** @returns undefined for what is no code of such a place */
export const levelOf = (code: string) => PLACE_LEVELS.find((level) => DIGITS[level] === code.length);

/** More than communities of a district times questions. */
export const MOST_FIGURES = 2_000;
/** Whoever goes from page to page gets whole places: a page ends before a place with which it would be longer. */
export const MOST_ON_A_PAGE = 20_000;
export const MOST_PLACES = 200;

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
  @Field(() => Int, {
    nullable: true,
    description: `For pages: whole places, at most so many of them, 1 to ${MOST_PLACES}. There is more as long as a page is not empty.`,
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'For pages: only places behind this code, the last one of the page before.' })
  after?: string | null;
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
  @Field(() => Int, {
    nullable: true,
    description:
      'Where places of one size are asked for at once: 1 for the best tier. Places of one tier cannot be told from its first; there are no ranks.',
  })
  readonly tier!: number | null;
}

export const SurveyWeightingMethodEnum = enumOf('SurveyWeightingMethod', WEIGHTING_METHODS, 'To what the answers were weighed.', {
  RAKED: 'To the adults of each grid and age, and to women and men of each community.',
  STRATIFIED: 'To the adults of each grid and age; women and men of the communities could not be met at the same time.',
});

@ObjectType({ simpleResolvers: true, description: 'How those who answered were made to speak for those who did not.' })
export class SurveyWeighting {
  @Field(() => SurveyWeightingMethodEnum, { description: 'To what.' }) readonly method!: string;
  @Field(() => Int, { description: 'Rounds that it took.' }) readonly rounds!: number;
  @Field(() => Int, { description: 'Answers whose weight was cut at five times the median.' }) readonly trimmed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'By how much people who are alike in age and street answer differently in two channels.' })
export class SurveyModeEffect {
  @Field(() => String, { description: 'Key of the question.' }) readonly item!: string;
  @Field(() => String, { description: 'A channel; several with `+`, where each alone had too few answers.' }) readonly first!: string;
  @Field(() => String, { description: 'Another one.' }) readonly second!: string;
  @Field(() => Float, { description: 'Points of the index by which the first is higher.' }) readonly difference!: number;
  @Field(() => Float, { description: 'Lower end of its 95 % interval.' }) readonly low!: number;
  @Field(() => Float, { description: 'Upper end of its 95 % interval.' }) readonly high!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A place where two channels differ by more than modes of asking usually explain. To look at; no proof.',
})
export class SurveyChannelReview {
  @Field(() => String, { description: 'Key of the question.' }) readonly item!: string;
  @Field(() => String, { description: 'Code of the community or grid.' }) readonly code!: string;
  @Field(() => String, { description: 'A channel.' }) readonly first!: string;
  @Field(() => String, { description: 'Another one.' }) readonly second!: string;
  @Field(() => Float, { description: 'Standard errors by which the shares of 非常满意 differ; 3 and more are listed.' }) readonly z!: number;
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
