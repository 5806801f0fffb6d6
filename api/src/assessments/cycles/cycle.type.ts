import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { StringFilter } from '../../graphql/filters.js';
import { DateTime } from '../../graphql/scalars.js';
import { PostEnum } from '../../staff/index.js';
import { BandEnum, RaterKindEnum } from '../schemes/scheme.type.js';
import { CYCLE_STATES, PERIODS, type CycleRow } from './cycle.entity.js';

export const PeriodEnum = enumOf('AssessmentPeriod', PERIODS, 'How long a cycle looks back.');
export const CycleStateEnum = enumOf('AssessmentCycleState', CYCLE_STATES, 'How far a cycle has come.', {
  DRAFT: 'Can be deleted.',
  PUBLISHED: 'Who is assessed by which scheme is settled.',
  COLLECTING: 'Raters rate.',
  SCORING: 'Inputs are frozen and scores worked out; this ends by itself.',
  CALIBRATION: 'A panel looks at the results.',
  PUBLICITY: 'Everybody sees names, posts and bands; each sees the own lines.',
  APPEAL_WINDOW: 'Lines may still be disputed.',
  FINAL: 'The results stand.',
  ARCHIVED: 'Kept for the record.',
});

@ObjectType({ simpleResolvers: true, description: 'How many raters of a kind were asked, and have rated.' })
export class AssessmentRaterProgress {
  @Field(() => RaterKindEnum, { description: 'As what.' }) readonly kind!: string;
  @Field(() => Int, { description: 'Ratings that were asked for.' }) readonly asked!: number;
  @Field(() => Int, { description: 'Ratings that are in.' }) readonly rated!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many people came out in a band.' })
export class AssessmentBandCount {
  @Field(() => BandEnum, { description: 'Which band.' }) readonly band!: string;
  @Field(() => Int, { description: 'People.' }) readonly people!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Teams that share a ceiling of EXCELLENT.' })
export class AssessmentPool {
  @Field(() => [String], { description: 'Codes of the teams.' }) readonly teams!: readonly string[];
  @Field(() => Int, { description: 'People with a score.' }) readonly people!: number;
  @Field(() => Float, { description: 'By the rates of the teams, with what was banked.' }) readonly quota!: number;
  @Field(() => Int, { description: 'How many may be EXCELLENT.' }) readonly seats!: number;
  @Field(() => Int, { description: 'How many are.' }) readonly taken!: number;
  @Field(() => Int, { description: 'How many reached it by score.' }) readonly reached!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How one group came out beside all others. Groups of few are left out.' })
export class AssessmentFairnessGroup {
  @Field(() => String, { description: 'sex, ageBand, post, employment or gridKind.' }) readonly by!: string;
  @Field(() => String, { description: 'Which of them.' }) readonly group!: string;
  @Field(() => Int, { description: 'People.' }) readonly n!: number;
  @Field(() => Float, { description: 'Mean score.' }) readonly mean!: number;
  @Field(() => Float, { description: 'Cliff’s δ against all others, −1 to 1.' }) readonly delta!: number;
  @Field(() => Boolean, { description: 'Whether somebody should look at it: |δ| above 0.33.' }) readonly isWarning!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something about a cycle that somebody should look at.' })
export class AssessmentWarning {
  @Field(() => String, { description: 'What, in the language of the caller.' }) readonly message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came out as a whole. Nobody can be known by it.' })
export class AssessmentSummary {
  @Field(() => Int, { description: 'People with a score.' }) readonly people!: number;
  @Field(() => Float, { nullable: true, description: 'Mean score.' }) readonly mean!: number | null;
  @Field(() => [AssessmentBandCount], { description: 'By band.' }) readonly bands!: readonly AssessmentBandCount[];
  @Field(() => [Int], { description: 'People by score: below 5, below 10, … 100.' }) readonly histogram!: readonly number[];
  @Field(() => [AssessmentPool], { description: 'Ceilings.' }) readonly pools!: readonly AssessmentPool[];
  @Field(() => [AssessmentFairnessGroup], { description: 'Groups beside each other.' }) readonly fairness!: readonly AssessmentFairnessGroup[];
  @Field(() => [AssessmentWarning], { description: 'What somebody should look at.' }) readonly warnings!: readonly AssessmentWarning[];
}

@ObjectType({ simpleResolvers: true, description: 'One set of results. The first is the computation’s; each later one says why it is there.' })
export class AssessmentEdition {
  @Field(() => Int, { description: '1 for the first.' }) readonly edition!: number;
  @Field(() => String, { nullable: true, description: 'Why there is a new one.' }) readonly reason!: string | null;
  @Field(() => String, { description: 'SHA-256 of all that went in.' }) readonly inputDigest!: string;
  @Field(() => String, { description: 'SHA-256 of all that came out.' }) readonly outputDigest!: string;
  @Field(() => DateTime, { description: 'When it was worked out.' }) readonly computedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was last worked out again from the frozen inputs.' })
  readonly checkedAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the same came out then.' }) readonly isSame!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What everybody may read of a result.' })
export class AssessmentNotice {
  @Field(() => ID, { description: 'The line of the notice.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the community or office.' }) readonly code!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => PostEnum, { description: 'Post.' }) readonly post!: string;
  @Field(() => BandEnum, { description: 'Band.' }) readonly band!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One round of assessment of the staff of a district or street.' })
export class AssessmentCycle {
  @Field(() => ID, { description: 'The cycle.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the district or street.' }) readonly code!: string;
  @Field(() => String, { description: 'Title.' }) readonly title!: string;
  @Field(() => PeriodEnum, { description: 'How long it looks back.' }) readonly period!: string;
  @Field(() => String, { description: 'First day that is looked at.' }) readonly from!: string;
  @Field(() => String, { description: 'Last day that is looked at.' }) readonly to!: string;
  @Field(() => CycleStateEnum, { description: 'How far it has come.' }) readonly state!: string;
  @Field(() => String, { description: 'Last day on which raters rate.' }) readonly collectUntil!: string;
  @Field(() => String, { nullable: true, description: 'First day of publicity.' }) readonly publicFrom!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of publicity.' }) readonly publicUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day on which somebody may appeal.' }) readonly appealUntil!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when no input changes.' }) readonly frozenAt!: Date | null;
  @Field(() => Int, { description: 'Number of the results that hold; 0 before there are any.' }) readonly edition!: number;
  @Field(() => DateTime, { description: 'When it was last changed.' }) readonly updatedAt!: Date;
  @Field(() => Int, { description: 'Pass it when you move it on.' }) readonly version!: number;
}

export const { Connection: AssessmentCycleConnection, ConnectionResolver: AssessmentCycleConnectionResolver } = connectionOf(
  () => AssessmentCycle,
  'AssessmentCycle',
);
export type AssessmentCycleConnection = InstanceType<typeof AssessmentCycleConnection>;

@InputType({ description: 'Which cycles; all conditions must hold.' })
export class AssessmentCycleFilter {
  @Field(() => [CycleStateEnum], { nullable: true, description: 'In these states.' }) state?: string[] | null;
  @Field(() => [PeriodEnum], { nullable: true, description: 'Of these lengths.' }) period?: string[] | null;
  @Field(() => StringFilter, { nullable: true, description: 'Of these places.' }) code?: StringFilter | null;
}

@InputType({ description: 'A new cycle.' })
export class CreateAssessmentCycleInput {
  @Field(() => String, { description: 'Whose staff: code of a district or street.' }) code!: string;
  @Field(() => String, { description: 'Title, at most 40 characters.' }) title!: string;
  @Field(() => PeriodEnum, { description: 'How long it looks back.' }) period!: CycleRow['period'];
  @Field(() => String, { description: 'First day that is looked at, such as 2026-07-01.' }) from!: string;
  @Field(() => String, { description: 'Last day that is looked at.' }) to!: string;
  @Field(() => String, { description: 'Last day on which raters rate.' }) collectUntil!: string;
}

@InputType({ description: 'A cycle that takes its next step.' })
export class AdvanceAssessmentCycleInput {
  @Field(() => ID, { description: 'Which cycle.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
  @Field(() => CycleStateEnum, { description: 'Where to; only the next state, and not out of SCORING.' }) to!: CycleRow['state'];
}

@InputType({ description: 'A draft to delete.' })
export class RemoveAssessmentCycleInput {
  @Field(() => ID, { description: 'Which cycle.' }) id!: string;
  @Field(() => Int, { description: 'Of what you saw.' }) version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What is gone.' })
export class RemoveAssessmentCyclePayload {
  @Field(() => ID, { description: 'The cycle that was deleted.' }) readonly id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was changed.' })
export class AssessmentCyclePayload {
  @Field(() => AssessmentCycle, { description: 'The cycle.' }) readonly cycle!: AssessmentCycle;
}
