import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { IdFilter, OrderDirection, StringFilter } from '../graphql/filters.js';
import { DateTime } from '../graphql/scalars.js';
import { COMPOUND_KINDS, PLACE_STATUSES } from './place.entity.js';
import { RESIDENT_TAGS, TAG_WORDS } from './tags.js';

export const CompoundKindEnum = enumOf('CompoundKind', COMPOUND_KINDS, 'What kind of residential compound a building stands in.', {
  OLD: '老旧小区.',
  COMMERCIAL: '商品房小区.',
  WORK_UNIT: '单位家属院.',
  RESETTLEMENT: '回迁安置小区.',
  SELF_BUILT: '自建房.',
  DORMITORY: '集体宿舍.',
});
export const PlaceStatusEnum = enumOf('PlaceStatus', PLACE_STATUSES, 'Whether a building, door or household is in the register now.');
export const ResidentTagEnum = enumOf(
  'ResidentTag',
  RESIDENT_TAGS,
  'A group that is cared for specially.',
  Object.fromEntries(RESIDENT_TAGS.map((tag) => [tag, `${TAG_WORDS[tag]}.`])),
);

@ObjectType({ simpleResolvers: true, description: 'A residential building. It lies in one grid.' })
export class Building {
  @Field(() => ID, { description: 'The building.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of its grid.' }) readonly code!: string;
  @Field(() => String, { description: 'Compound and number, as people say it.' }) readonly name!: string;
  @Field(() => CompoundKindEnum, { description: 'What kind of compound it stands in.' }) readonly kind!: string;
  @Field(() => PlaceStatusEnum, { description: 'Whether it is in the register now.' }) readonly status!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => DateTime, { description: 'When it was last changed.' }) readonly updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A door in a building.' })
export class Dwelling {
  @Field(() => ID, { description: 'The dwelling.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of its grid.' }) readonly code!: string;
  @Field(() => String, { description: 'Unit; empty where the building has none.' }) readonly unit!: string;
  @Field(() => String, { description: 'Room.' }) readonly room!: string;
  @Field(() => Boolean, { description: 'Nobody lives there.' }) readonly vacant!: boolean;
  @Field(() => PlaceStatusEnum, { description: 'Whether it is in the register now.' }) readonly status!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who lives behind one door together.' })
export class Household {
  @Field(() => ID, { description: 'The household.' }) readonly id!: string;
  @Field(() => String, { description: 'Code of its grid.' }) readonly code!: string;
  @Field(() => Int, { description: 'Persons as stated; those on file may be fewer.' }) readonly size!: number;
  @Field(() => [ResidentTagEnum], { description: 'What the household as a whole is cared for.' }) readonly tags!: readonly string[];
  @Field(() => PlaceStatusEnum, { description: 'Whether it is in the register now.' }) readonly status!: string;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
}

export const { Connection: BuildingConnection, ConnectionResolver: BuildingConnectionResolver } = connectionOf(() => Building, 'Building');
export const { Connection: DwellingConnection, ConnectionResolver: DwellingConnectionResolver } = connectionOf(() => Dwelling, 'Dwelling');
export const { Connection: HouseholdConnection, ConnectionResolver: HouseholdConnectionResolver } = connectionOf(() => Household, 'Household');
export type BuildingConnection = InstanceType<typeof BuildingConnection>;
export type DwellingConnection = InstanceType<typeof DwellingConnection>;
export type HouseholdConnection = InstanceType<typeof HouseholdConnection>;

export const BUILDING_ORDERS = ['PLACE', 'NAME', 'UPDATED_AT'] as const;
export type BuildingOrderField = (typeof BUILDING_ORDERS)[number];
export const BuildingOrderFieldEnum = enumOf('BuildingOrderField', BUILDING_ORDERS, 'What buildings are ordered by.');

@InputType({ description: 'One step of an order of buildings.' })
export class BuildingOrder {
  @Field(() => BuildingOrderFieldEnum, { description: 'By what.' }) field!: BuildingOrderField;
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which buildings; all conditions must hold.' })
export class BuildingFilter {
  @Field(() => String, { nullable: true, description: 'In the name, or pinyin initials.' }) search?: string | null;
  @Field(() => StringFilter, { nullable: true, description: 'Its grid; `startsWith` takes a division.' }) code?: StringFilter | null;
  @Field(() => [CompoundKindEnum], { nullable: true, description: 'Of these kinds.' }) kind?: string[] | null;
  @Field(() => [PlaceStatusEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
}

@InputType({ description: 'Which dwellings; all conditions must hold.' })
export class DwellingFilter {
  @Field(() => String, { nullable: true, description: 'In unit and room.' }) search?: string | null;
  @Field(() => IdFilter, { nullable: true, description: 'In these buildings.' }) buildingId?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'Its grid; `startsWith` takes a division.' }) code?: StringFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether nobody lives there.' }) vacant?: boolean | null;
  @Field(() => [PlaceStatusEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
}

@InputType({ description: 'Which households; all conditions must hold.' })
export class HouseholdFilter {
  @Field(() => String, { nullable: true, description: 'In building, unit or room, or pinyin initials of the building.' }) search?: string | null;
  @Field(() => IdFilter, { nullable: true, description: 'In these buildings.' }) buildingId?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'Its grid; `startsWith` takes a division.' }) code?: StringFilter | null;
  @Field(() => [ResidentTagEnum], { nullable: true, description: 'With one of these.' }) tag?: string[] | null;
  @Field(() => [PlaceStatusEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
}
