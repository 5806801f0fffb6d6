import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enums.js';
import { IdFilter, StringFilter } from '../../graphql/filters.js';
import { Day } from '../../graphql/scalars.js';
import { PostEnum, type StaffPost } from '../staff.type.js';
import { GRADE_CHANGE_STATES } from './grade.entity.js';
import { GRADE_GROUPS, GRADE_RULES, type GradeGroup } from './ladder.js';

export const GradeGroupEnum = enumOf('GradeGroup', GRADE_GROUPS, 'The three groups of posts of the ladder.');
export const GradeRuleEnum = enumOf('GradeRule', GRADE_RULES, 'What speaks for a step, or against it.');
export const GradeChangeStateEnum = enumOf('GradeChangeState', GRADE_CHANGE_STATES, 'Where a change of grade stands.', {
  NOT_PROPOSED: 'The ladder gives no step this year; the reasons say why.',
});

@ObjectType({ simpleResolvers: true, description: 'Which grades the posts of a group have.' })
export class GradeRange {
  @Field(() => GradeGroupEnum, { description: 'Group.' }) readonly group!: string;
  @Field(() => [PostEnum], { description: 'Its posts.' }) readonly posts!: string[];
  @Field(() => Int, { description: 'Lowest grade.' }) readonly from!: number;
  @Field(() => Int, { description: 'Highest grade.' }) readonly to!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The ladder of a district.' })
export class GradeLadder {
  @Field(() => [GradeRange], { description: 'Groups with their grades.' }) readonly ranges!: GradeRange[];
  @Field(() => Int, { description: 'Years in a grade before the next.' }) readonly yearsPerStep!: number;
  @Field(() => Int, { description: 'Years off that for a certificate of social work.' }) readonly certificateYears!: number;
  @Field(() => Int, { description: 'Pass it to change it; 0 for the default.' }) readonly version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A grade that somebody has or had.' })
export class StaffGrade {
  @Field(() => ID, { description: 'The entry.' }) readonly id!: string;
  @Field(() => GradeGroupEnum, { description: 'Group.' }) readonly group!: string;
  @Field(() => Int, { description: 'Grade.' }) readonly grade!: number;
  @Field(() => Day, { description: 'Since when.' }) readonly validFrom!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What speaks for a step, or against it.' })
export class GradeReason {
  @Field(() => GradeRuleEnum, { description: 'Which rule.' }) readonly rule!: string;
  @Field(() => Boolean, { description: 'For it, or against.' }) readonly speaksFor!: boolean;
  @Field(() => Int, { description: 'What was found: years, or a grade.' }) readonly found!: number;
  @Field(() => Int, { description: 'What is asked.' }) readonly wanted!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What the yearly run says of somebody, and what became of it.' })
export class GradeChange {
  @Field(() => ID, { description: 'The change.' }) readonly id!: string;
  @Field(() => String, { description: 'Where the file lies.' }) readonly divisionCode!: string;
  @Field(() => Int, { description: 'Of which year.' }) readonly year!: number;
  @Field(() => GradeGroupEnum, { description: 'Group.' }) readonly group!: string;
  @Field(() => Int, { nullable: true, description: 'Grade before.' }) readonly was!: number | null;
  @Field(() => Int, { description: 'Grade after.' }) readonly grade!: number;
  @Field(() => [GradeReason], { description: 'Why, and why not.' }) readonly reasons!: GradeReason[];
  @Field(() => GradeChangeStateEnum, { description: 'Where it stands.' }) readonly state!: string;
  @Field(() => Day, { nullable: true, description: 'Last day of the publicity.' }) readonly publicUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'What was objected.' }) readonly objection!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said with the decision.' }) readonly note!: string | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

export const { Connection: GradeChangeConnection, ConnectionResolver: GradeChangeConnectionResolver } = connectionOf(
  () => GradeChange,
  'GradeChange',
);
export type GradeChangeConnection = InstanceType<typeof GradeChangeConnection>;

@InputType({ description: 'Which changes; all conditions must hold.' })
export class GradeChangeFilter {
  @Field(() => Int, { nullable: true, description: 'Of this year.' }) year?: number | null;
  @Field(() => [GradeChangeStateEnum], { nullable: true, description: 'In these states.' }) state?: string[] | null;
  @Field(() => StringFilter, { nullable: true, description: 'Where the file lies.' }) divisionCode?: StringFilter | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
}

@InputType({ description: 'Which grades the posts of a group have.' })
export class GradeRangeInput {
  @Field(() => GradeGroupEnum, { description: 'Group.' }) group!: GradeGroup;
  @Field(() => [PostEnum], { description: 'Its posts.' }) posts!: StaffPost[];
  @Field(() => Int, { description: 'Lowest grade.' }) from!: number;
  @Field(() => Int, { description: 'Highest grade.' }) to!: number;
}

@InputType({ description: 'The district’s own ladder.' })
export class SaveGradeLadderInput {
  @Field(() => [GradeRangeInput], { description: 'Groups with their grades.' }) ranges!: GradeRangeInput[];
  @Field(() => Int, { description: 'Years in a grade before the next, 1 to 10.' }) yearsPerStep!: number;
  @Field(() => Int, { description: 'Years off that for a certificate of social work.' }) certificateYears!: number;
  @Field(() => Int, { description: 'The version that was seen; 0 for the default.' }) version!: number;
}

@InputType({ description: 'The yearly run for your territory. Who is in it already is left as it is.' })
export class ProposeGradesInput {
  @Field(() => Int, { description: 'Which year.' }) year!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What the yearly run did.' })
export class ProposeGradesPayload {
  @Field(() => Int, { description: 'Steps proposed.' }) readonly proposed!: number;
  @Field(() => Int, { description: 'People without a step, with the reasons.' }) readonly without!: number;
}

export const GradeDecisionEnum = enumOf('GradeDecision', ['REVIEW', 'APPROVE', 'PUBLICIZE', 'REJECT'], 'The next step of a change of grade.', {
  REVIEW: 'The street has looked at it and passes it on.',
  APPROVE: 'The district approves.',
  PUBLICIZE: 'Begins the publicity, after which it takes effect by itself.',
  REJECT: 'It ends here; needs a note.',
});

@InputType({ description: 'Takes changes of grade one step further, all of them or none.' })
export class DecideGradeChangesInput {
  @Field(() => [ID], { description: 'Which, at most 200.' }) ids!: string[];
  @Field(() => GradeDecisionEnum, { description: 'Which step.' }) decision!: 'REVIEW' | 'APPROVE' | 'PUBLICIZE' | 'REJECT';
  @Field(() => String, { nullable: true, description: 'In words.' }) note?: string | null;
}

@InputType({ description: 'Objects to a change that is being publicised.' })
export class ObjectToGradeChangeInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => String, { description: 'Why.' }) objection!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The changes as they are now.' })
export class GradeChangesPayload {
  @Field(() => [GradeChange], { description: 'The changes.' }) readonly changes!: GradeChange[];
}

@ObjectType({ simpleResolvers: true, description: 'The ladder as it is now.' })
export class GradeLadderPayload {
  @Field(() => GradeLadder, { description: 'The ladder.' }) readonly ladder!: GradeLadder;
}
