import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { IdFilter, OrderDirection, StringFilter } from '../graphql/filters.js';
import { DateTime } from '../graphql/scalars.js';
import { RevealReasonEnum, SexEnum, type REVEAL_REASONS } from '../staff/index.js';
import { AGE_BANDS } from './age.js';
import { ResidentTagEnum } from './place.type.js';
import { RESIDENT_STATUSES, type SEXES } from './resident.entity.js';
import type { ResidentTag } from './tags.js';

export const AgeBandEnum = enumOf('AgeBand', AGE_BANDS, 'How old somebody is, by calendar year.', {
  AGE_0_17: 'Under 18.',
  AGE_18_39: '18 to 39.',
  AGE_40_59: '40 to 59.',
  AGE_60_79: '60 to 79.',
  AGE_80_PLUS: '80 and above.',
});
export const ResidentStatusEnum = enumOf('ResidentStatus', RESIDENT_STATUSES, 'Whether somebody lives here now.');
export const RESIDENT_FIELDS = ['NAME', 'PHONE', 'ID_NUMBER', 'BIRTH_YEAR', 'ADDRESS'] as const;
export type ResidentField = (typeof RESIDENT_FIELDS)[number];
export const ResidentFieldEnum = enumOf('ResidentField', RESIDENT_FIELDS, 'What identifies a resident, and is masked until it is revealed.');

@ObjectType({ simpleResolvers: true, description: 'Somebody who lives in a grid. Who it is, is masked.' })
export class Resident {
  @Field(() => ID, { description: 'The resident.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of the grid.' }) readonly code!: string;
  @Field(() => AgeBandEnum, { description: 'How old, by calendar year.' }) readonly ageBand!: string;
  @Field(() => SexEnum, { description: 'Sex as registered.' }) readonly sex!: string;
  @Field(() => [ResidentTagEnum], { description: 'What the person is cared for.' }) readonly tags!: readonly string[];
  @Field(() => ResidentStatusEnum, { description: 'Whether the person lives here now.' }) readonly status!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => DateTime, { description: 'When the file was made.' }) readonly createdAt!: Date;
  @Field(() => DateTime, { description: 'When it was last changed.' }) readonly updatedAt!: Date;
}

export const { Connection: ResidentConnection, ConnectionResolver: ResidentConnectionResolver } = connectionOf(() => Resident, 'Resident');
export type ResidentConnection = InstanceType<typeof ResidentConnection>;

export const RESIDENT_ORDERS = ['PLACE', 'AGE_BAND', 'UPDATED_AT'] as const;
export type ResidentOrderField = (typeof RESIDENT_ORDERS)[number];
export const ResidentOrderFieldEnum = enumOf('ResidentOrderField', RESIDENT_ORDERS, 'What residents are ordered by.');

@InputType({ description: 'One step of an order of residents.' })
export class ResidentOrder {
  @Field(() => ResidentOrderFieldEnum, { description: 'By what.' }) field!: ResidentOrderField;
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which residents; all conditions must hold.' })
export class ResidentFilter {
  @Field(() => String, { nullable: true, description: 'In building, unit or room, or pinyin initials of the building. Never in names.' })
  search?: string | null;
  @Field(() => StringFilter, { nullable: true, description: 'The grid; `startsWith` takes a division.' }) code?: StringFilter | null;
  @Field(() => [AgeBandEnum], { nullable: true, description: 'Of these ages.' }) ageBand?: string[] | null;
  @Field(() => [SexEnum], { nullable: true, description: 'Of these sexes.' }) sex?: string[] | null;
  @Field(() => [ResidentTagEnum], { nullable: true, description: 'With one of these, their own or of the household.' }) tag?: string[] | null;
  @Field(() => [ResidentStatusEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => IdFilter, { nullable: true, description: 'Of these households.' }) householdId?: IdFilter | null;
  @Field(() => String, { nullable: true, description: 'With exactly this phone number.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'With exactly this citizen ID number.' }) idNumber?: string | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many residents of one age and sex live in a division or grid.' })
export class ResidentFigure {
  @Field(() => String, { description: 'The division or grid.' }) readonly code!: string;
  @Field(() => AgeBandEnum, { description: 'How old.' }) readonly ageBand!: string;
  @Field(() => SexEnum, { description: 'Sex.' }) readonly sex!: string;
  @Field(() => Int, { nullable: true, description: 'How many; null where there are too few to say, for who may not see rows.' })
  readonly residents!: number | null;
}

const MUTATION_ID = 'Makes a retry harmless: the first answer is given again for a day.';

@InputType({ description: 'A new resident. What identifies the person is stored sealed.' })
export class CreateResidentInput {
  @Field(() => ID, { description: 'With whom.' }) householdId!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Citizen ID number; year of birth and sex follow from it.' }) idNumber?: string | null;
  @Field(() => Int, { nullable: true, description: 'Year of birth; needed without an ID number.' }) birthYear?: number | null;
  @Field(() => SexEnum, { nullable: true, description: 'Sex as registered.' }) sex?: (typeof SEXES)[number] | null;
  @Field(() => String, { nullable: true, description: 'Phone.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Registered address, where it is another one.' }) address?: string | null;
  @Field(() => [ResidentTagEnum], { defaultValue: [], description: 'What the person is cared for.' }) tags!: ResidentTag[];
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'What changes in a resident’s file.' })
export class UpdateResidentInput {
  @Field(() => ID, { description: 'Whose.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => ID, { nullable: true, description: 'Moves to this household.' }) householdId?: string | null;
  @Field(() => String, { nullable: true, description: 'New name.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'New ID number; empty removes it.' }) idNumber?: string | null;
  @Field(() => Int, { nullable: true, description: 'Year of birth.' }) birthYear?: number | null;
  @Field(() => SexEnum, { nullable: true, description: 'Sex as registered.' }) sex?: (typeof SEXES)[number] | null;
  @Field(() => String, { nullable: true, description: 'New phone; empty removes it.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'New registered address; empty removes it.' }) address?: string | null;
  @Field(() => [ResidentTagEnum], { nullable: true, description: 'All tags from now on.' }) tags?: ResidentTag[] | null;
  @Field(() => ResidentStatusEnum, { nullable: true, description: 'Whether the person lives here now.' })
  status?: (typeof RESIDENT_STATUSES)[number] | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The resident’s file as it is now.' })
export class ResidentPayload {
  @Field(() => Resident, { description: 'The resident.' }) readonly resident!: Resident;
}

@InputType({ description: 'What of one resident, and why. Every reveal is in the audit and counts towards the day’s limit.' })
export class RevealResidentInput {
  @Field(() => ID, { description: 'Whose.' }) id!: string;
  @Field(() => [ResidentFieldEnum], { description: 'What; at least one.' }) fields!: ResidentField[];
  @Field(() => RevealReasonEnum, { description: 'Why.' }) reason!: (typeof REVEAL_REASONS)[number];
  @Field(() => String, { nullable: true, description: 'In words; needed for OTHER.' }) note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was asked for of one resident, this once. What was not asked for or is not known is null.' })
export class RevealResidentPayload {
  @Field(() => String, { nullable: true, description: 'Name.' }) readonly name!: string | null;
  @Field(() => String, { nullable: true, description: 'Phone.' }) readonly phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Citizen ID number.' }) readonly idNumber!: string | null;
  @Field(() => Int, { nullable: true, description: 'Year of birth.' }) readonly birthYear!: number | null;
  @Field(() => String, { nullable: true, description: 'Registered address, where it is another one than the dwelling.' })
  readonly address!: string | null;
  @Field(() => Int, { description: 'How many more reveals today.' }) readonly remainingToday!: number;
}
