import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { DateTime, Day } from '../../graphql/scalars.js';
import type { REVEAL_REASONS } from '../reveals.js';
import type { EDUCATIONS } from '../staff.entity.js';
import { EducationEnum, PostEnum, RevealReasonEnum, SexEnum, StaffKindEnum, type StaffKind, type StaffPost } from '../staff.type.js';
import { RULE_KINDS, STAGES, type Stage } from './eligibility.js';
import { CANDIDATE_STATES, NOTICE_STATES, RELAXATIONS } from './recruitment.entity.js';

export const NoticeStateEnum = enumOf('RecruitmentState', NOTICE_STATES, 'Where a recruitment stands.');
export const RelaxationEnum = enumOf('AgeRelaxation', RELAXATIONS, 'Whether the district has agreed to the higher age.');
export const CandidateStateEnum = enumOf('CandidateState', CANDIDATE_STATES, 'What became of a candidate.');
export const CandidateStageEnum = enumOf('CandidateStage', STAGES, 'The stages of a recruitment, in their order.');
export const RuleKindEnum = enumOf('EligibilityRule', RULE_KINDS, 'A rule of a notice.');

@ObjectType({ simpleResolvers: true, description: 'A condition that each candidate must meet.' })
export class RecruitmentCondition {
  @Field(() => String, { description: 'Unique in the notice.' }) readonly key!: string;
  @Field(() => String, { description: 'In words.' }) readonly text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a notice asks of candidates.' })
export class RecruitmentRules {
  @Field(() => Int, { description: 'Youngest age.' }) readonly ageMin!: number;
  @Field(() => Int, { description: 'Oldest age.' }) readonly ageMax!: number;
  @Field(() => Int, { nullable: true, description: 'Oldest age if the district agrees.' }) readonly ageMaxRelaxed!: number | null;
  @Field(() => EducationEnum, { description: 'Least education.' }) readonly educationLeast!: string;
  @Field(() => [RecruitmentCondition], { description: 'Further conditions.' }) readonly conditions!: RecruitmentCondition[];
}

@ObjectType({ simpleResolvers: true, description: 'One rule, and what became of it.' })
export class EligibilityFinding {
  @Field(() => RuleKindEnum, { description: 'Which rule.' }) readonly rule!: string;
  @Field(() => String, { nullable: true, description: 'Of a condition, its key.' }) readonly key!: string | null;
  @Field(() => Boolean, { description: 'Whether it is met.' }) readonly isMet!: boolean;
  @Field(() => String, { description: 'What was asked: years, an education, or the text of a condition.' }) readonly wanted!: string;
  @Field(() => String, { description: 'What was found.' }) readonly found!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A public recruitment.' })
export class RecruitmentNotice {
  @Field(() => ID, { description: 'The notice.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the street that recruits.' }) readonly divisionCode!: string;
  @Field(() => String, { description: 'Title.' }) readonly title!: string;
  @Field(() => StaffKindEnum, { description: 'Employed as.' }) readonly kind!: string;
  @Field(() => PostEnum, { description: 'For which post.' }) readonly post!: string;
  @Field(() => Int, { description: 'How many are wanted.' }) readonly places!: number;
  @Field(() => RecruitmentRules, { description: 'By which rules.' }) readonly rules!: RecruitmentRules;
  @Field(() => Boolean, { description: 'Whether there is a written test.' }) readonly hasWrittenTest!: boolean;
  @Field(() => Day, { description: 'Age counts on this day.' }) readonly cutOffOn!: string;
  @Field(() => Day, { description: 'Last day of registration.' }) readonly closesOn!: string;
  @Field(() => NoticeStateEnum, { description: 'Where it stands.' }) readonly state!: string;
  @Field(() => RelaxationEnum, { description: 'Whether the higher age holds.' }) readonly relaxation!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was published.' }) readonly publishedAt!: Date | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A stage that a candidate has been through.' })
export class CandidateStageResult {
  @Field(() => CandidateStageEnum, { description: 'Which.' }) readonly stage!: string;
  @Field(() => Boolean, { description: 'Whether it was passed.' }) readonly isPassed!: boolean;
  @Field(() => Int, { nullable: true, description: 'Points, of 100.' }) readonly score!: number | null;
  @Field(() => String, { nullable: true, description: 'In words.' }) readonly note!: string | null;
  @Field(() => Day, { description: 'When.' }) readonly on!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who wants a post. Who that is, is masked.' })
export class RecruitmentCandidate {
  @Field(() => ID, { description: 'The candidate.' }) readonly id!: string;
  @Field(() => Int, { description: 'In the order of registration.' }) readonly number!: number;
  @Field(() => String, { description: 'Masked name.' }) readonly nameMasked!: string;
  @Field(() => String, { description: 'Masked phone.' }) readonly phoneMasked!: string;
  @Field(() => String, { description: 'Masked ID number.' }) readonly idNumberMasked!: string;
  @Field(() => SexEnum, { description: 'Sex.' }) readonly sex!: string;
  @Field(() => Int, { description: 'Age on the cut-off day.' }) readonly age!: number;
  @Field(() => EducationEnum, { description: 'Education.' }) readonly education!: string;
  @Field(() => [EligibilityFinding], { description: 'Each rule, and what became of it at registration.' }) readonly findings!: EligibilityFinding[];
  @Field(() => [CandidateStageResult], { description: 'What was gone through.' }) readonly stages!: CandidateStageResult[];
  @Field(() => CandidateStateEnum, { description: 'What became of it.' }) readonly state!: string;
  @Field(() => String, { nullable: true, description: 'Why it ended.' }) readonly reason!: string | null;
  @Field(() => ID, { nullable: true, description: 'The file, once hired.' }) readonly staffId!: string | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

@InputType({ description: 'A condition that each candidate must meet.' })
export class RecruitmentConditionInput {
  @Field(() => String, { description: 'Unique in the notice.' }) key!: string;
  @Field(() => String, { description: 'In words.' }) text!: string;
}

@InputType({ description: 'A recruitment. Its rules are fixed once it is published.' })
export class SaveRecruitmentNoticeInput {
  @Field(() => ID, { nullable: true, description: 'Which draft to change; none for a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen, to change it.' }) version?: number | null;
  @Field(() => String, { description: 'The street that recruits.' }) divisionCode!: string;
  @Field(() => String, { description: 'Title, at most 80 characters.' }) title!: string;
  @Field(() => StaffKindEnum, { description: 'Employed as.' }) kind!: StaffKind;
  @Field(() => PostEnum, { description: 'For which post.' }) post!: StaffPost;
  @Field(() => Int, { description: 'How many are wanted.' }) places!: number;
  @Field(() => Int, { defaultValue: 18, description: 'Youngest age.' }) ageMin!: number;
  @Field(() => Int, { defaultValue: 45, description: 'Oldest age.' }) ageMax!: number;
  @Field(() => Int, { nullable: true, description: 'Oldest age if the district agrees; it is asked by itself.' }) ageMaxRelaxed?: number | null;
  @Field(() => EducationEnum, { defaultValue: 'SENIOR_HIGH', description: 'Least education.' }) educationLeast!: (typeof EDUCATIONS)[number];
  @Field(() => [RecruitmentConditionInput], { defaultValue: [], description: 'Further conditions, at most 10.' })
  conditions!: RecruitmentConditionInput[];
  @Field(() => Boolean, { defaultValue: true, description: 'Whether there is a written test.' }) hasWrittenTest!: boolean;
  @Field(() => Day, { description: 'Age counts on this day.' }) cutOffOn!: string;
  @Field(() => Day, { description: 'Last day of registration.' }) closesOn!: string;
}

@InputType({ description: 'Which notice.' })
export class RecruitmentNoticeInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
}

@InputType({ description: 'Whether the higher age holds.' })
export class DecideRelaxationInput {
  @Field(() => ID, { description: 'Which notice.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => Boolean, { description: 'Whether the district agrees.' }) isApproved!: boolean;
}

@InputType({ description: 'Somebody who registers, with what the office has checked.' })
export class RegisterCandidateInput {
  @Field(() => ID, { description: 'For which notice.' }) noticeId!: string;
  @Field(() => String, { description: 'Name; stored sealed.' }) name!: string;
  @Field(() => String, { description: 'ID number; says age and sex; stored sealed.' }) idNumber!: string;
  @Field(() => String, { description: 'Phone; stored sealed.' }) phone!: string;
  @Field(() => EducationEnum, { description: 'Highest education.' }) education!: (typeof EDUCATIONS)[number];
  @Field(() => [String], { defaultValue: [], description: 'Keys of the conditions that are met.' }) met!: string[];
}

@InputType({ description: 'What became of the next stage.' })
export class RecordCandidateStageInput {
  @Field(() => ID, { description: 'Of whom.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => CandidateStageEnum, { description: 'Which stage: the next one of this candidate.' }) stage!: Stage;
  @Field(() => Boolean, { description: 'Whether it was passed. Who does not pass is out.' }) isPassed!: boolean;
  @Field(() => Int, { nullable: true, description: 'Points, of 100.' }) score?: number | null;
  @Field(() => String, { nullable: true, description: 'In words; needed when it was not passed.' }) note?: string | null;
}

@InputType({ description: 'Who withdraws.' })
export class WithdrawCandidateInput {
  @Field(() => ID, { description: 'Who.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
}

@InputType({ description: 'Opens the staff file of a candidate who has passed all stages.' })
export class HireCandidateInput {
  @Field(() => ID, { description: 'Who.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { description: 'Number of the new file.' }) staffNo!: string;
  @Field(() => String, { description: 'Street or community of the post.' }) divisionCode!: string;
  @Field(() => Day, { nullable: true, description: 'First day; today if not given.' }) hiredOn?: string | null;
}

@InputType({ description: 'Who a candidate is, for a reason. It is in the audit.' })
export class RevealCandidateInput {
  @Field(() => ID, { description: 'Who.' }) id!: string;
  @Field(() => RevealReasonEnum, { description: 'Why.' }) reason!: (typeof REVEAL_REASONS)[number];
  @Field(() => String, { nullable: true, description: 'In words; needed for OTHER.' }) note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who a candidate is, this once.' })
export class RevealCandidatePayload {
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => String, { description: 'Phone.' }) readonly phone!: string;
  @Field(() => String, { description: 'ID number.' }) readonly idNumber!: string;
  @Field(() => Int, { description: 'How many more today.' }) readonly remainingToday!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The notice as it is now.' })
export class RecruitmentNoticePayload {
  @Field(() => RecruitmentNotice, { description: 'The notice.' }) readonly notice!: RecruitmentNotice;
}

@ObjectType({ simpleResolvers: true, description: 'The candidate as it is now.' })
export class RecruitmentCandidatePayload {
  @Field(() => RecruitmentCandidate, { description: 'The candidate.' }) readonly candidate!: RecruitmentCandidate;
}
