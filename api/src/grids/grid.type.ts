import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { IdFilter, IntFilter, OrderDirection, StringFilter } from '../graphql/filters.js';
import { DateTime, Day } from '../graphql/scalars.js';
import { GRID_KINDS, GRID_ROLES, GRID_STATUSES } from './grid.entity.js';

export enum CoordinateSystem {
  WGS84 = 'WGS84',
  GCJ02 = 'GCJ02',
}
registerEnumType(CoordinateSystem, {
  name: 'CoordinateSystem',
  description: 'How positions are written.',
  valuesConfig: {
    WGS84: { description: 'As GPS gives them; what is stored.' },
    GCJ02: { description: 'As Chinese web maps shift them, by some hundred metres.' },
  },
});

export const GridKindEnum = enumOf('GridKind', GRID_KINDS, 'Kind of a grid.', {
  COMPREHENSIVE: '综合网格: homes.',
  DEDICATED: '专属网格: one campus, hospital, market or business building.',
  STREET_ROAD: '街路网格: a street front.',
  RURAL: 'A village grid, about 50 households.',
});
export const GridStatusEnum = enumOf('GridStatus', GRID_STATUSES, 'Whether a grid is in use.');
export const GridRoleEnum = enumOf('GridRole', GRID_ROLES, 'What somebody does in a grid.', {
  LEADER: '网格长: exactly one.',
  FULL_TIME: '专职网格员.',
  GUIDE: '网格指导员, from street or department.',
});

export type GridKind = (typeof GRID_KINDS)[number];
export type GridRole = (typeof GRID_ROLES)[number];

@ObjectType({ simpleResolvers: true, description: 'The smallest patch of a community that one worker answers for.' })
export class Grid {
  @Field(() => ID, { description: 'The grid.' }) readonly id!: string;
  @Field(() => String, { description: '15 digits: community (12) and sequence (3). Never used again.' }) readonly code!: string;
  @Field(() => String, { description: 'Its name.' }) readonly name!: string;
  @Field(() => GridKindEnum, { description: 'Its kind.' }) readonly kind!: string;
  @Field(() => GridStatusEnum, { description: 'Whether it is in use.' }) readonly status!: string;
  @Field(() => Int, { nullable: true, description: 'Households.' }) readonly households!: number | null;
  @Field(() => Int, { nullable: true, description: 'Residents.' }) readonly population!: number | null;
  @Field(() => Int, { nullable: true, description: 'Area in m².' }) readonly areaM2!: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude of the centroid, WGS84.' }) readonly longitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Latitude of the centroid, WGS84.' }) readonly latitude!: number | null;
  @Field(() => Day, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day, once retired.' }) readonly validTo!: string | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version!: number;
  @Field(() => DateTime, { description: 'When it was made.' }) readonly createdAt!: Date;
  @Field(() => DateTime, { description: 'When it was last changed.' }) readonly updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody working in a grid for a period.' })
export class GridMember {
  @Field(() => ID, { description: 'The membership.' }) readonly id!: string;
  @Field(() => GridRoleEnum, { description: 'As what.' }) readonly role!: string;
  @Field(() => Day, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; none while open.' }) readonly validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How a grid was during a period.' })
export class GridRevision {
  @Field(() => Day, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; none for how it is.' }) readonly validTo!: string | null;
  @Field(() => String, { description: 'Name then.' }) readonly name!: string;
  @Field(() => GridKindEnum, { description: 'Kind then.' }) readonly kind!: string;
  @Field(() => GridStatusEnum, { description: 'State then.' }) readonly status!: string;
  @Field(() => Int, { nullable: true, description: 'Households then.' }) readonly households!: number | null;
  @Field(() => Int, { nullable: true, description: 'Residents then.' }) readonly population!: number | null;
  @Field(() => Int, { nullable: true, description: 'Area in m² then.' }) readonly areaM2!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Figures of the grids inside a division, as of now.' })
export class DivisionFigures {
  @Field(() => String, { description: 'The division.' }) readonly code!: string;
  @Field(() => Int, { description: 'Active grids.' }) readonly grids!: number;
  @Field(() => Int, { description: 'Households in them.' }) readonly households!: number;
  @Field(() => Int, { description: 'Residents in them.' }) readonly gridPopulation!: number;
}

export const { Connection: GridConnection, ConnectionResolver: GridConnectionResolver } = connectionOf(() => Grid, 'Grid');
export type GridConnection = InstanceType<typeof GridConnection>;

export const GRID_ORDERS = ['CODE', 'NAME', 'HOUSEHOLDS', 'POPULATION', 'AREA', 'UPDATED_AT'] as const;
export type GridOrderField = (typeof GRID_ORDERS)[number];
export const GridOrderFieldEnum = enumOf('GridOrderField', GRID_ORDERS, 'What grids are ordered by.');

@InputType({ description: 'One step of an order of grids.' })
export class GridOrder {
  @Field(() => GridOrderFieldEnum, { description: 'By what.' }) field!: GridOrderField;
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }) direction!: OrderDirection;
}

@InputType({ description: 'Which grids; all conditions must hold.' })
export class GridFilter {
  @Field(() => String, { nullable: true, description: 'In name or code, or pinyin initials.' }) search?: string | null;
  @Field(() => StringFilter, { nullable: true, description: 'Its code; `startsWith` takes a division.' }) code?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'Its community.' }) communityCode?: StringFilter | null;
  @Field(() => [GridKindEnum], { nullable: true, description: 'Of these kinds.' }) kind?: string[] | null;
  @Field(() => [GridStatusEnum], { nullable: true, description: 'In these states.' }) status?: string[] | null;
  @Field(() => IntFilter, { nullable: true, description: 'Number of households.' }) households?: IntFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody leads it today.' }) hasLeader?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether its boundary has been drawn.' }) hasBoundary?: boolean | null;
  @Field(() => IdFilter, { nullable: true, description: 'These.' }) id?: IdFilter | null;
}
