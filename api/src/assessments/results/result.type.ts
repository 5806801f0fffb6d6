import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { OrderDirection, StringFilter } from '../../graphql/filters.js';
import { DateTime } from '../../graphql/scalars.js';
import { PostEnum } from '../../staff/index.js';
import { CORRECTION_KINDS, LINE_STATES, type Band } from '../computation/index.js';
import { STANCES } from '../cycles/cycle.entity.js';
import { BandEnum, IndicatorBlockEnum, RaterKindEnum, UnitEnum } from '../schemes/scheme.type.js';

export const LineStateEnum = enumOf(
  'AssessmentLineState',
  LINE_STATES,
  'Why a line counts, or does not: then its weight is shared out among the others.',
);
export const CorrectionKindEnum = enumOf('AssessmentCorrectionKind', [...CORRECTION_KINDS, 'DECISION'], 'What was done to a plain figure.', {
  EXPECTED: 'So many cases were expected of this exposure.',
  LENIENCY: 'Points by which the mean moved for severe or lenient raters.',
  TRIMMED: 'Points by which it moved for leaving out the highest and the lowest.',
  SHRINKAGE: 'By how much it moved towards the peers.',
  RELIABILITY: 'Hundredths by which the weight was lowered.',
  LIMIT: 'By how much it was cut to its limits.',
  DECISION: 'Points by which people changed it, with a reason.',
});
export const CappedByEnum = enumOf('AssessmentCap', ['VETO', 'CEILING', 'PANEL'], 'Why a band is not that of the score.');
export const StanceEnum = enumOf('AssessmentStance', STANCES, 'What a member of the panel thinks before it meets.');
export const ResultOrderFieldEnum = enumOf('AssessmentResultOrderField', ['SCORE', 'NAME', 'CODE'], 'What results are ordered by.');

@ObjectType({ simpleResolvers: true, description: 'What was done to a plain figure, and by how much.' })
export class AssessmentCorrection {
  @Field(() => CorrectionKindEnum, { description: 'What.' }) readonly kind!: string;
  @Field(() => Float, { description: 'By how much.' }) readonly amount!: number;
  @Field(() => Float, { nullable: true, description: 'How much the own figure counts, 0 to 1.' }) readonly reliability?: number;
}

@ObjectType({ simpleResolvers: true, description: 'Raters of one kind together, and never a single one of those who are anonymous.' })
export class AssessmentLineRaters {
  @Field(() => RaterKindEnum, { description: 'As what.' }) readonly kind!: string;
  @Field(() => Int, { description: 'How many rated.' }) readonly n!: number;
  @Field(() => Float, { nullable: true, description: 'Mean, 10 to 100; null where they are too few to be shown: then they do not count either.' })
  readonly mean!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One line of a result. Together the contributions are the score, to the hundredth.' })
export class AssessmentLine {
  @Field(() => String, { description: 'Key of the indicator; LIMIT for what keeps the score between 0 and 100.' }) readonly key!: string;
  @Field(() => String, { description: 'KPI, SURVEY, RATING, BONUS, DEDUCTION, VETO or LIMIT.' }) readonly kind!: string;
  @Field(() => LineStateEnum, { description: 'Whether it counts.' }) readonly state!: string;
  @Field(() => Float, { nullable: true, description: 'Corrected, in its unit.' }) readonly value!: number | null;
  @Field(() => Float, { nullable: true, description: 'As measured.' }) readonly numerator!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of how many.' }) readonly denominator!: number | null;
  @Field(() => Float, { nullable: true, description: 'The middle of the peers, with five of them or more.' }) readonly peerMedian!: number | null;
  @Field(() => Float, { nullable: true, description: '0 to 110; points of a bonus or deduction.' }) readonly normalised!: number | null;
  @Field(() => Float, { description: 'Points of 100 that it could bring here.' }) readonly weight!: number;
  @Field(() => Float, { description: 'Points that it brought.' }) readonly contribution!: number;
  @Field(() => Float, { description: 'Points more if the target were reached.' }) readonly lift!: number;
  @Field(() => String, { nullable: true, description: 'Name of the indicator.' }) readonly name!: string | null;
  @Field(() => String, { nullable: true, description: 'In English.' }) readonly nameEn!: string | null;
  @Field(() => IndicatorBlockEnum, { nullable: true, description: 'Which side of the work it looks at.' }) readonly block!: string | null;
  @Field(() => UnitEnum, { nullable: true, description: 'What the value counts.' }) readonly unit!: string | null;
  @Field(() => Float, { nullable: true, description: 'Worth all points.' }) readonly target!: number | null;
  @Field(() => String, { nullable: true, description: 'Who keeps the figures: code of a measure, or by name where they were brought in.' })
  readonly source!: string | null;
  @Field(() => [AssessmentCorrection], { description: 'Step by step.' }) readonly corrections!: readonly AssessmentCorrection[];
  @Field(() => [AssessmentLineRaters], { description: 'Of a rating: by kind.' }) readonly raters!: readonly AssessmentLineRaters[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What came out for one person. Seen by who answers for the person, and by the person from publicity on.',
})
export class AssessmentResult {
  @Field(() => ID, { description: 'The result, in this edition.' }) readonly id!: string;
  @Field(() => ID, { description: 'The person in the cycle, the same in all editions.' }) readonly subjectId!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => String, { description: 'Staff number.' }) readonly staffNo!: string;
  @Field(() => PostEnum, { description: 'Post.' }) readonly post!: string;
  @Field(() => String, { description: 'Where the post is.' }) readonly code!: string;
  @Field(() => Int, { description: 'Which set of results.' }) readonly edition!: number;
  @Field(() => BandEnum, { nullable: true, description: 'Band; null where too little could be counted.' }) readonly band!: string | null;
  @Field(() => CappedByEnum, { nullable: true, description: 'Why it is not that of the score.' }) readonly cappedBy!: string | null;
  @Field(() => Boolean, { description: 'At the ceiling, and not to be told from the other side: a panel decides.' })
  readonly isIndistinguishable!: boolean;
  @Field(() => Float, { description: 'Points: standard deviation of the score.' }) readonly deviation!: number;
}

export const { Connection: AssessmentResultConnection, ConnectionResolver: AssessmentResultConnectionResolver } = connectionOf(
  () => AssessmentResult,
  'AssessmentResult',
);
export type AssessmentResultConnection = InstanceType<typeof AssessmentResultConnection>;

@ObjectType({ simpleResolvers: true, description: 'What people decided about a result, with the reason.' })
export class AssessmentDecision {
  @Field(() => ID, { description: 'The decision.' }) readonly id!: string;
  @Field(() => String, { nullable: true, description: 'Of a line: its key.' }) readonly indicator!: string | null;
  @Field(() => Float, { nullable: true, description: 'What the line is worth since.' }) readonly normalised!: number | null;
  @Field(() => BandEnum, { nullable: true, description: 'Where to.' }) readonly band!: string | null;
  @Field(() => String, { description: 'Why.' }) readonly reason!: string;
  @Field(() => DateTime, { description: 'When.' }) readonly createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'What a member of the panel thinks of a result.' })
export class AssessmentNote {
  @Field(() => ID, { description: 'The note.' }) readonly id!: string;
  @Field(() => StanceEnum, { description: 'Whether one agrees.' }) readonly stance!: string;
  @Field(() => String, { nullable: true, description: 'What is questioned.' }) readonly text!: string | null;
  @Field(() => Boolean, { description: 'Whether it is yours.' }) readonly isOwn!: boolean;
}

@InputType({ description: 'Which results; all conditions must hold.' })
export class AssessmentResultFilter {
  @Field(() => String, { nullable: true, description: 'In name or staff number.' }) search?: string | null;
  @Field(() => [BandEnum], { nullable: true, description: 'In these bands.' }) band?: string[] | null;
  @Field(() => [PostEnum], { nullable: true, description: 'In these posts.' }) post?: string[] | null;
  @Field(() => StringFilter, { nullable: true, description: 'In these places.' }) code?: StringFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'Those at the ceiling that a panel has to decide about.' }) isIndistinguishable?:
    boolean | null;
}

@InputType({ description: 'Order of results.' })
export class AssessmentResultOrder {
  @Field(() => ResultOrderFieldEnum, { description: 'By what.' }) field!: 'SCORE' | 'NAME' | 'CODE';
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'A panel moves a result to a band, or says who of equals is in. In CALIBRATION only.' })
export class DecideAssessmentInput {
  @Field(() => ID, { description: 'Which result.' }) resultId!: string;
  @Field(() => BandEnum, { description: 'Where to. EXCELLENT takes a seat that is free.' }) band!: Band;
  @Field(() => String, { description: 'Why, 5 to 300 characters.' }) reason!: string;
}

@InputType({ description: 'What you think of a result before the panel meets; replaces what you thought before.' })
export class NoteAssessmentInput {
  @Field(() => ID, { description: 'Which result.' }) resultId!: string;
  @Field(() => StanceEnum, { description: 'Whether you agree.' }) stance!: (typeof STANCES)[number];
  @Field(() => String, { nullable: true, description: 'What you question; needed then.' }) text?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was decided or noted. A decision enters the next edition of the results, within a moment.' })
export class AssessmentResultPayload {
  @Field(() => AssessmentResult, { description: 'The result as it still stands.' }) readonly result!: AssessmentResult;
}
