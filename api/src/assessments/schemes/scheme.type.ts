import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { IdFilter, StringFilter } from '../../graphql/filters.js';
import { DateTime } from '../../graphql/scalars.js';
import { GridKindEnum } from '../../grids/index.js';
import { PostEnum } from '../../staff/index.js';
import { BANDS, INDICATOR_KINDS, RATER_KINDS, type Band, type IndicatorKind, type RaterKind, type Unit } from '../computation/index.js';
import { DIRECTIONS, INDICATOR_BLOCKS, UNITS } from './indicator.js';
import { SCHEME_STATES, type SchemeRow } from './scheme.entity.js';

export const IndicatorKindEnum = enumOf('AssessmentIndicatorKind', INDICATOR_KINDS, 'What a line of an assessment comes from.', {
  KPI: 'Records of the system, or figures brought in as a sheet.',
  SURVEY: 'What residents said, moved towards the peers where few were asked.',
  RATING: 'Raters, corrected for how severe each of them is.',
  BONUS: 'Points for something out of the ordinary.',
  DEDUCTION: 'Points taken away.',
  VETO: 'Caps the band, whatever the score.',
});
export const IndicatorBlockEnum = enumOf('AssessmentIndicatorBlock', INDICATOR_BLOCKS, 'Which side of the work it looks at.', {
  TASK: '工作任务完成情况.',
  QUALITY: '工作质量.',
  ATTITUDE: '服务态度.',
  RESIDENTS: '居民满意度.',
  MULTI_RATER: 'Those who work with the person, 360°.',
  OTHER: 'Something else.',
});
export const RaterKindEnum = enumOf('AssessmentRaterKind', RATER_KINDS, 'As what somebody rates.');
export const UnitEnum = enumOf('AssessmentUnit', UNITS, 'What a figure counts.');
export const DirectionEnum = enumOf('AssessmentDirection', DIRECTIONS, 'Whether more of it is better.');
export const BandEnum = enumOf('AssessmentBand', BANDS, 'Level of a result: 优秀, 合格, 基本合格, 不合格.');
export const SchemeStateEnum = enumOf('AssessmentSchemeState', SCHEME_STATES, 'Whether cycles may use it.', {
  DRAFT: 'Can be changed.',
  PUBLISHED: 'Cycles use it; whoever changes it writes the next edition.',
  RETIRED: 'New cycles do not use it.',
});

@ObjectType({ simpleResolvers: true, description: 'Who rates an indicator, and how much of it.' })
export class AssessmentRaterShare {
  @Field(() => RaterKindEnum, { description: 'As what.' }) readonly kind!: RaterKind;
  @Field(() => Int, { description: 'Per cent; all make 100. SELF is shown and never counts.' }) readonly share!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One line of a scheme.' })
export class AssessmentIndicator {
  @Field(() => String, { description: 'Names it in all editions.' }) readonly key!: string;
  @Field(() => IndicatorKindEnum, { description: 'What it comes from.' }) readonly kind!: string;
  @Field(() => IndicatorBlockEnum, { description: 'Which side of the work it looks at.' }) readonly block!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' }) readonly nameEn!: string | null;
  @Field(() => String, { nullable: true, description: 'What counts and what does not.' }) readonly explanation!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a KPI or survey: code of a measure, or IMPORTED.' }) readonly source!: string | null;
  @Field(() => String, { nullable: true, description: 'Where imported figures come from; of a survey the key of its question.' })
  readonly item!: string | null;
  @Field(() => UnitEnum, { description: 'What it counts.' }) readonly unit!: string;
  @Field(() => DirectionEnum, { description: 'Whether more is better.' }) readonly direction!: string;
  @Field(() => Float, { description: 'Worth nothing.' }) readonly floor!: number;
  @Field(() => Float, { description: 'Worth all points.' }) readonly target!: number;
  @Field(() => Float, { description: 'With less to go by it does not count.' }) readonly leastExposure!: number;
  @Field(() => Boolean, { description: 'Compared with what the peers’ rate makes expect.' }) readonly isExpected!: boolean;
  @Field(() => Boolean, { description: 'Moved towards the peers where there is little of it.' }) readonly isShrunken!: boolean;
  @Field(() => Float, { nullable: true, description: 'Of BONUS and DEDUCTION: points at most.' }) readonly most!: number | null;
  @Field(() => BandEnum, { nullable: true, description: 'Of VETO: no better band than this.' }) readonly cap!: string | null;
  @Field(() => [AssessmentRaterShare], { description: 'Of RATING: who rates.' }) readonly raters!: readonly AssessmentRaterShare[];
  @Field(() => Boolean, { description: 'Of a frame: streets take it as it is.' }) readonly isLocked!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What somebody in a post is assessed by, in one of its editions.' })
export class AssessmentScheme {
  @Field(() => ID, { description: 'The edition.' }) readonly id!: string;
  @Field(() => String, { description: 'The district whose frame it is, or the street that fills one in.' }) readonly code!: string;
  @Field(() => ID, { description: 'The same for all editions.' }) readonly lineage!: string;
  @Field(() => Int, { description: '1 for the first.' }) readonly edition!: number;
  @Field(() => SchemeStateEnum, { description: 'Whether cycles may use it.' }) readonly state!: string;
  @Field(() => String, { description: 'Title.' }) readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' }) readonly titleEn!: string | null;
  @Field(() => PostEnum, { description: 'For whom.' }) readonly post!: string;
  @Field(() => GridKindEnum, { nullable: true, description: 'For workers of these grids only.' }) readonly gridKind!: string | null;
  @Field(() => [AssessmentIndicator], { description: 'In order.' }) readonly indicators!: readonly AssessmentIndicator[];
  @Field(() => String, { nullable: true, description: 'Why there is this edition.' }) readonly reason!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when cycles use it.' }) readonly publishedAt!: Date | null;
  @Field(() => DateTime, { description: 'When it was last changed.' }) readonly updatedAt!: Date;
  @Field(() => Int, { description: 'Pass it when you save it.' }) readonly version!: number;
}

export const { Connection: AssessmentSchemeConnection, ConnectionResolver: AssessmentSchemeConnectionResolver } = connectionOf(
  () => AssessmentScheme,
  'AssessmentScheme',
);
export type AssessmentSchemeConnection = InstanceType<typeof AssessmentSchemeConnection>;

@ObjectType({ simpleResolvers: true, description: 'Something that the records tell of staff.' })
export class AssessmentMeasure {
  @Field(() => String, { description: 'What a scheme names it by.' }) readonly code!: string;
  @Field(() => String, { description: 'Name.' }) readonly zh!: string;
  @Field(() => String, { description: 'Name in English.' }) readonly en!: string;
  @Field(() => UnitEnum, { description: 'What it counts.' }) readonly unit!: Unit;
  @Field(() => DirectionEnum, { description: 'Whether more is better.' }) readonly direction!: string;
  @Field(() => Float, { description: 'Usual floor.' }) readonly floor!: number;
  @Field(() => Float, { description: 'Usual target.' }) readonly target!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether it needs an item.' }) readonly hasItems?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Residents said it.' }) readonly isSurvey?: boolean;
}

@InputType({ description: 'Who rates an indicator, and how much of it.' })
export class AssessmentRaterShareInput {
  @Field(() => RaterKindEnum, { description: 'As what.' }) kind!: RaterKind;
  @Field(() => Int, { description: 'Per cent; all make 100. 0 for SELF.' }) share!: number;
}

@InputType({ description: 'One line of a scheme.' })
export class AssessmentIndicatorInput {
  @Field(() => String, { description: 'Names it: a small letter, then letters and digits.' }) key!: string;
  @Field(() => IndicatorKindEnum, { description: 'What it comes from.' }) kind!: IndicatorKind;
  @Field(() => IndicatorBlockEnum, { defaultValue: 'OTHER', description: 'Which side of the work it looks at.' })
  block!: (typeof INDICATOR_BLOCKS)[number];
  @Field(() => String, { description: 'Name, at most 30 characters.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' }) nameEn?: string | null;
  @Field(() => String, { nullable: true, description: 'What counts and what does not, at most 300 characters.' }) explanation?: string | null;
  @Field(() => Float, { defaultValue: 0, description: 'Points of 100, to two decimals; 0 where it does not weigh.' }) weight!: number;
  @Field(() => String, { nullable: true, description: 'Of a KPI or survey: code of a measure, or IMPORTED.' }) source?: string | null;
  @Field(() => String, { nullable: true, description: 'Where imported figures come from; of a survey the key of its question.' })
  item?: string | null;
  @Field(() => UnitEnum, { defaultValue: 'POINTS', description: 'What it counts.' }) unit!: Unit;
  @Field(() => DirectionEnum, { defaultValue: 'MORE', description: 'Whether more is better.' }) direction!: (typeof DIRECTIONS)[number];
  @Field(() => Float, { defaultValue: 0, description: 'Worth nothing.' }) floor!: number;
  @Field(() => Float, { defaultValue: 100, description: 'Worth all points.' }) target!: number;
  @Field(() => Float, { defaultValue: 0, description: 'With less to go by it does not count.' }) leastExposure!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Compared with what the peers’ rate makes expect.' }) isExpected!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Moved towards the peers where there is little of it.' }) isShrunken!: boolean;
  @Field(() => Float, { nullable: true, description: 'Of BONUS and DEDUCTION: points at most, 20 or less.' }) most?: number | null;
  @Field(() => BandEnum, { nullable: true, description: 'Of VETO: no better band than this.' }) cap?: Band | null;
  @Field(() => [AssessmentRaterShareInput], { defaultValue: [], description: 'Of RATING: who rates.' }) raters!: AssessmentRaterShareInput[];
  @Field(() => Boolean, { defaultValue: false, description: 'Of a frame: streets take it as it is.' }) isLocked!: boolean;
}

@InputType({ description: 'A scheme: a new one, a draft that is changed, or the next edition of a published one.' })
export class SaveAssessmentSchemeInput {
  @Field(() => ID, { nullable: true, description: 'What is changed; none for a new one. If it is published, the next edition is made.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of what you saw; with id.' }) version?: number | null;
  @Field(() => String, { description: 'Code of the district (its frame) or street. Of a new one; an edition stays where it is.' }) code!: string;
  @Field(() => PostEnum, { description: 'For whom. Of a new one.' }) post!: SchemeRow['post'];
  @Field(() => GridKindEnum, { nullable: true, description: 'For workers of these grids only. Of a new one.' }) gridKind?: SchemeRow['gridKind'];
  @Field(() => ID, { nullable: true, description: 'Of a street: the district’s published edition that it fills in.' }) frameId?: string | null;
  @Field(() => String, { description: 'Title, at most 40 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' }) titleEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is a new edition, at most 200 characters.' }) reason?: string | null;
  @Field(() => [AssessmentIndicatorInput], { description: 'In order, at most 40.' }) indicators!: AssessmentIndicatorInput[];
}

@InputType({ description: 'Indicators as they stand in an editor, not yet saved.' })
export class CheckAssessmentSchemeInput {
  @Field(() => ID, { nullable: true, description: 'The district’s edition that it fills in.' }) frameId?: string | null;
  @Field(() => [AssessmentIndicatorInput], { description: 'In order, at most 40.' }) indicators!: AssessmentIndicatorInput[];
}

@ObjectType({ simpleResolvers: true, description: 'Why a scheme cannot be used like this.' })
export class AssessmentSchemeFault {
  @Field(() => String, { description: 'Where, such as `indicators.2.target`.' }) readonly field!: string;
  @Field(() => String, { description: 'What is wrong and what to do, in the language of the caller.' }) readonly message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What publishing would be refused for.' })
export class AssessmentSchemeCheck {
  @Field(() => Float, { description: 'Points that are shared out now; 100 are needed.' }) readonly points!: number;
  @Field(() => [AssessmentSchemeFault], { description: 'Each with its place; none when it could be published.' })
  readonly faults!: readonly AssessmentSchemeFault[];
}

@InputType({ description: 'Indicators as they stand in an editor, to be tried on the last cycle.' })
export class PreviewAssessmentSchemeInput {
  @Field(() => PostEnum, { description: 'For whom.' }) post!: SchemeRow['post'];
  @Field(() => [AssessmentIndicatorInput], { description: 'In order, at most 40; their weights make 100.' }) indicators!: AssessmentIndicatorInput[];
}

@ObjectType({ simpleResolvers: true, description: 'How many people came out in a band.' })
export class AssessmentPreviewBand {
  @Field(() => BandEnum, { description: 'Which band.' }) readonly band!: string;
  @Field(() => Int, { description: 'People.' }) readonly people!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How a post came out.' })
export class AssessmentPreviewFigures {
  @Field(() => Float, { nullable: true, description: 'Mean score.' }) readonly mean!: number | null;
  @Field(() => [AssessmentPreviewBand], { description: 'By band.' }) readonly bands!: readonly AssessmentPreviewBand[];
}

@ObjectType({ simpleResolvers: true, description: 'What indicators would have made of the last cycle.' })
export class AssessmentPreview {
  @Field(() => String, { description: 'Title of that cycle.' }) readonly title!: string;
  @Field(() => Int, { description: 'People of the post in it.' }) readonly people!: number;
  @Field(() => AssessmentPreviewFigures, { description: 'As they were assessed.' }) readonly before!: AssessmentPreviewFigures;
  @Field(() => AssessmentPreviewFigures, { description: 'As they would have been.' }) readonly after!: AssessmentPreviewFigures;
  @Field(() => Float, { description: 'Points for which nothing was measured then.' }) readonly unknownPoints!: number;
}

@InputType({ description: 'Which schemes; all conditions must hold.' })
export class AssessmentSchemeFilter {
  @Field(() => String, { nullable: true, description: 'In the title.' }) search?: string | null;
  @Field(() => [SchemeStateEnum], { nullable: true, description: 'In these states.' }) state?: string[] | null;
  @Field(() => [PostEnum], { nullable: true, description: 'For these posts.' }) post?: string[] | null;
  @Field(() => StringFilter, { nullable: true, description: 'Of these places.' }) code?: StringFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'The last edition of each, or all others.' }) isNewest?: boolean | null;
  @Field(() => IdFilter, { nullable: true, description: 'Editions of these.' }) lineage?: IdFilter | null;
}

@InputType({ description: 'A draft that cycles shall use.' })
export class PublishAssessmentSchemeInput {
  @Field(() => ID, { description: 'Which edition.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@InputType({ description: 'A scheme that new cycles shall not use.' })
export class RetireAssessmentSchemeInput extends PublishAssessmentSchemeInput {}

@InputType({ description: 'A draft to delete.' })
export class RemoveAssessmentSchemeInput extends PublishAssessmentSchemeInput {}

@ObjectType({ simpleResolvers: true, description: 'What is gone.' })
export class RemoveAssessmentSchemePayload {
  @Field(() => ID, { description: 'The edition that was deleted.' }) readonly id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was saved.' })
export class AssessmentSchemePayload {
  @Field(() => AssessmentScheme, { description: 'The edition that was written.' }) readonly scheme!: AssessmentScheme;
}
