import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { OrderDirection, StringFilter } from '../graphql/filters.js';
import { Day } from '../graphql/scalars.js';
import { DIVISION_KINDS, DIVISION_LEVELS } from './division.entity.js';

export const DivisionLevelEnum = enumOf('DivisionLevel', DIVISION_LEVELS, 'Level of a division.');
export const DivisionKindEnum = enumOf('DivisionKind', DIVISION_KINDS, 'What a division is, as its code tells.', {
  SUBDISTRICT: '街道: codes 001-099.',
  TOWN: '镇: codes 100-199.',
  TOWNSHIP: '乡: codes 200-399.',
  QUASI: 'A development zone or farm: codes 400-599, not recognised by civil affairs.',
});

@ObjectType({ simpleResolvers: true, description: 'A node of city → district → street → community.' })
export class Division {
  @Field(() => ID, { description: 'Its code.' }) readonly id!: string;
  @Field(() => String, { description: 'Official code: 4 digits for a city, 6 district, 9 street, 12 community.' }) readonly code!: string;
  @Field(() => DivisionLevelEnum, { description: 'Its level.' }) readonly level!: string;
  @Field(() => DivisionKindEnum, { description: 'What it is.' }) readonly kind!: string;
  @Field(() => String, { description: 'Official name.' }) readonly name!: string;
  @Field(() => Day, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day, once it was merged, split or abolished.' }) readonly validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A population figure, with what makes it worth something: date and source.' })
export class PopulationFigure {
  @Field(() => String, { description: 'What was counted, such as PERMANENT.' }) readonly kind!: string;
  @Field(() => Int, { description: 'Persons, or households.' }) readonly value!: number;
  @Field(() => Day, { description: 'As of.' }) readonly asOf!: string;
  @Field(() => String, { description: 'EXACT, ROUNDED or ESTIMATED.' }) readonly precision!: string;
  @Field(() => String, { description: 'Where it comes from.' }) readonly source!: string;
}

export const { Connection: DivisionConnection, ConnectionResolver: DivisionConnectionResolver } = connectionOf(() => Division, 'Division');
export type DivisionConnection = InstanceType<typeof DivisionConnection>;

export const DivisionOrderFieldEnum = enumOf('DivisionOrderField', ['CODE', 'NAME'], 'What divisions are ordered by.');

@InputType({ description: 'One step of an order of divisions.' })
export class DivisionOrder {
  @Field(() => DivisionOrderFieldEnum, { description: 'By what.' }) field!: 'CODE' | 'NAME';
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which divisions; all conditions must hold.' })
export class DivisionFilter {
  @Field(() => String, { nullable: true, description: 'In name or code, or pinyin initials.' }) search?: string | null;
  @Field(() => StringFilter, { nullable: true, description: 'Its code.' }) code?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'Code of the division above.' }) parentCode?: StringFilter | null;
  @Field(() => [DivisionLevelEnum], { nullable: true, description: 'Of these levels.' }) level?: string[] | null;
  @Field(() => [DivisionKindEnum], { nullable: true, description: 'Of these kinds.' }) kind?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether grids have been drawn inside.' }) hasGrids?: boolean | null;
  @Field(() => Day, { nullable: true, description: 'Existing on that day; today if not given.' }) validOn?: string | null;
}
