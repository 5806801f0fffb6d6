import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { IdFilter, OrderDirection, StringFilter } from '../graphql/filters.js';
import { DateTime, Day } from '../graphql/scalars.js';
import { REVEAL_REASONS } from './reveals.js';
import { ASSISTANT_FIELDS, EDUCATIONS, EMPLOYERS, EMPLOYMENT_TYPES, POSTS, SEXES, STAFF_KINDS, STAFF_STATUSES } from './staff.entity.js';

export const StaffKindEnum = enumOf('StaffKind', STAFF_KINDS, 'What a staff member is employed as.');
export const StaffStatusEnum = enumOf('StaffStatus', STAFF_STATUSES, 'Where a staff member stands between hiring and leaving.');
export const PostEnum = enumOf('Post', POSTS, 'What a staff member does.');
export const EmploymentTypeEnum = enumOf('EmploymentType', EMPLOYMENT_TYPES, 'On what footing somebody works.', {
  ELECTED: 'Elected to the residents committee.',
  CIVIL_SERVICE_UNIT: 'On the payroll of a public institution or office.',
  PURCHASED_SERVICE: 'Sent by a firm from which the service is bought.',
});
export const EmployerEnum = enumOf('Employer', EMPLOYERS, 'Who employs.');
export const EducationEnum = enumOf('Education', EDUCATIONS, 'Highest education, from the least to the most.', {
  COLLEGE: 'Three years of college (大专).',
});
export const AssistantFieldEnum = enumOf('AssistantField', ASSISTANT_FIELDS, 'The one field in which a community assistant works.');
export const SexEnum = enumOf('Sex', SEXES, 'Sex as registered.');
export const PersonalFieldEnum = enumOf(
  'PersonalField',
  ['PHONE', 'ID_NUMBER', 'BIRTH_DATE'],
  'A piece of personal data that is masked until it is revealed.',
);
export const RevealReasonEnum = enumOf('RevealReason', REVEAL_REASONS, 'Why personal data has to be seen.');

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody who works for a community or street. Name and post stand on the notice board of the grid.',
})
export class StaffMember {
  @Field(() => ID, { description: 'The staff member.' }) readonly id!: string;
  @Field(() => String, { description: 'Number within the district.' }) readonly staffNo!: string;
  @Field(() => String, { description: 'Name.' }) readonly name!: string;
  @Field(() => StaffKindEnum, { description: 'Employed as.' }) readonly kind!: string;
  @Field(() => PostEnum, { description: 'Works as.' }) readonly post!: string;
  @Field(() => StaffStatusEnum, { description: 'State.' }) readonly status!: string;
  @Field(() => String, { description: 'Where the post is.' }) readonly divisionCode!: string;
  @Field(() => Day, { nullable: true, description: 'Since when.' }) readonly hiredOn!: string | null;
  @Field(() => EmploymentTypeEnum, { nullable: true, description: 'On what footing.' }) readonly employmentType!: string | null;
  @Field(() => EmployerEnum, { nullable: true, description: 'Employed by.' }) readonly employer!: string | null;
  @Field(() => AssistantFieldEnum, { nullable: true, description: 'Of a community assistant: the field of work.' }) readonly assistantField!:
    string | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => DateTime, { description: 'When the file was made.' }) readonly createdAt!: Date;
  @Field(() => DateTime, { description: 'When it was last changed.' }) readonly updatedAt!: Date;
}

export const { Connection: StaffMemberConnection, ConnectionResolver: StaffMemberConnectionResolver } = connectionOf(
  () => StaffMember,
  'StaffMember',
);
export type StaffMemberConnection = InstanceType<typeof StaffMemberConnection>;

export const StaffOrderFieldEnum = enumOf('StaffOrderField', ['STAFF_NO', 'NAME', 'UPDATED_AT'], 'What staff are ordered by.');

@InputType({ description: 'One step of an order of staff.' })
export class StaffOrder {
  @Field(() => StaffOrderFieldEnum, { description: 'By what.' }) field!: 'STAFF_NO' | 'NAME' | 'UPDATED_AT';
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which staff; all conditions must hold.' })
export class StaffFilter {
  @Field(() => String, { nullable: true, description: 'In name or number, or pinyin initials.' }) search?: string | null;
  @Field(() => StringFilter, { nullable: true, description: 'Where the post is.' }) divisionCode?: StringFilter | null;
  @Field(() => [StaffKindEnum], { nullable: true, description: 'Of these kinds.' }) kind?: string[] | null;
  @Field(() => [PostEnum], { nullable: true, description: 'With these posts.' }) post?: string[] | null;
  @Field(() => [StaffStatusEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
  @Field(() => [EmploymentTypeEnum], { nullable: true, description: 'On these footings.' }) employmentType?: string[] | null;
  @Field(() => [EmployerEnum], { nullable: true, description: 'Employed by these.' }) employer?: string[] | null;
  @Field(() => [EducationEnum], { nullable: true, description: 'With these educations.' }) education?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a certificate or the contract runs out soon (`staff.expiryDays`).' })
  expiring?: boolean | null;
  @Field(() => String, { nullable: true, description: 'With exactly this phone number.' }) phone?: string | null;
}

const MUTATION_ID = 'Makes a retry harmless: the first answer is given again for a day.';

@InputType({ description: 'A new staff file.' })
export class CreateStaffMemberInput {
  @Field(() => String, { description: 'Number within the district.' }) staffNo!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => StaffKindEnum, { description: 'Employed as.' }) kind!: StaffKind;
  @Field(() => PostEnum, { description: 'Works as.' }) post!: StaffPost;
  @Field(() => String, { description: 'A street, community or grid of your territory.' }) divisionCode!: string;
  @Field(() => Day, { nullable: true, description: 'Since when.' }) hiredOn?: string | null;
  @Field(() => EmploymentTypeEnum, { nullable: true, description: 'On what footing.' }) employmentType?: (typeof EMPLOYMENT_TYPES)[number] | null;
  @Field(() => EmployerEnum, { nullable: true, description: 'Employed by.' }) employer?: (typeof EMPLOYERS)[number] | null;
  @Field(() => EducationEnum, { nullable: true, description: 'Highest education.' }) education?: (typeof EDUCATIONS)[number] | null;
  @Field(() => AssistantFieldEnum, { nullable: true, description: 'Of a community assistant: the field of work.' })
  assistantField?: (typeof ASSISTANT_FIELDS)[number] | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the contract.' }) contractEnd?: string | null;
  @Field(() => SexEnum, { nullable: true, description: 'Sex; an ID number says it by itself.' }) sex?: (typeof SEXES)[number] | null;
  @Field(() => Day, { nullable: true, description: 'Date of birth; stored sealed. An ID number says it by itself.' }) birthDate?: string | null;
  @Field(() => String, { nullable: true, description: 'Phone; stored sealed.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Citizen ID number; stored sealed.' }) idNumber?: string | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'What changes in a staff file.' })
export class UpdateStaffMemberInput {
  @Field(() => ID, { description: 'Whose.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'New name.' }) name?: string | null;
  @Field(() => StaffKindEnum, { nullable: true, description: 'New kind.' }) kind?: StaffKind | null;
  @Field(() => PostEnum, { nullable: true, description: 'New post.' }) post?: StaffPost | null;
  @Field(() => StaffStatusEnum, { nullable: true, description: 'New state.' }) status?: (typeof STAFF_STATUSES)[number] | null;
  @Field(() => String, { nullable: true, description: 'New place.' }) divisionCode?: string | null;
  @Field(() => Day, { nullable: true, description: 'Since when post and place are the new ones; today if not given.' }) effectiveOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Since when employed.' }) hiredOn?: string | null;
  @Field(() => EmploymentTypeEnum, { nullable: true, description: 'On what footing.' }) employmentType?: (typeof EMPLOYMENT_TYPES)[number] | null;
  @Field(() => EmployerEnum, { nullable: true, description: 'Employed by.' }) employer?: (typeof EMPLOYERS)[number] | null;
  @Field(() => EducationEnum, { nullable: true, description: 'Highest education.' }) education?: (typeof EDUCATIONS)[number] | null;
  @Field(() => AssistantFieldEnum, { nullable: true, description: 'Of a community assistant: the field of work.' })
  assistantField?: (typeof ASSISTANT_FIELDS)[number] | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the contract.' }) contractEnd?: string | null;
  @Field(() => SexEnum, { nullable: true, description: 'Sex; an ID number says it by itself.' }) sex?: (typeof SEXES)[number] | null;
  @Field(() => Day, { nullable: true, description: 'Date of birth; stored sealed. An ID number says it by itself.' }) birthDate?: string | null;
  @Field(() => String, { nullable: true, description: 'New phone; empty removes it.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'New ID number; empty removes it.' }) idNumber?: string | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The staff file as it is now.' })
export class StaffMemberPayload {
  @Field(() => StaffMember, { description: 'The staff member.' }) readonly staffMember!: StaffMember;
}

@InputType({ description: 'Which piece of personal data, and why. Every reveal is in the audit.' })
export class RevealStaffPersonalInput {
  @Field(() => ID, { description: 'Whose.' }) id!: string;
  @Field(() => PersonalFieldEnum, { description: 'What.' }) field!: 'PHONE' | 'ID_NUMBER' | 'BIRTH_DATE';
  @Field(() => RevealReasonEnum, { description: 'Why.' }) reason!: (typeof REVEAL_REASONS)[number];
  @Field(() => String, { nullable: true, description: 'In words; needed for OTHER.' }) note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One piece of personal data, this once.' })
export class RevealStaffPersonalPayload {
  @Field(() => String, { nullable: true, description: 'The value; null when there is none.' }) readonly value!: string | null;
  @Field(() => Int, { description: 'How many more today.' }) readonly remainingToday!: number;
}

export type StaffKind = (typeof STAFF_KINDS)[number];
export type StaffPost = (typeof POSTS)[number];
