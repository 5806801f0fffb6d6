import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import * as inputs from './place.input.js';
import { placeReading } from './place.reading.js';
import { placeService } from './place.service.js';
import type { BuildingSummary, DwellingSummary, HouseholdSummary } from './place.statements.js';
import * as types from './place.type.js';
import { residentLoaders } from './resident.loaders.js';
import { Resident } from './resident.type.js';

@Resolver(() => types.Building)
export class BuildingResolver {
  @Query(() => types.BuildingConnection, { description: 'Buildings of your territory, by grid and name.' })
  @Allow('resident.read')
  buildings(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.BuildingFilter, { nullable: true }) filter: types.BuildingFilter | null,
    @Arg('orderBy', () => [types.BuildingOrder], { nullable: true }) orderBy: types.BuildingOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(placeReading).buildings({ ...page, orderBy }, filter);
  }

  @FieldResolver(() => String, { description: 'Community and number of its grid.' })
  gridName(@Root() { code }: BuildingSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => Int, { description: 'Doors in the register now.' })
  async dwellingCount(@Root() { id }: BuildingSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(residentLoaders).figures.load(id)).dwellings;
  }

  @FieldResolver(() => Int, { description: 'Households in the register now.' })
  async householdCount(@Root() { id }: BuildingSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(residentLoaders).figures.load(id)).households;
  }

  @FieldResolver(() => Int, { description: 'Residents in the register now.' })
  async residentCount(@Root() { id }: BuildingSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(residentLoaders).figures.load(id)).residents;
  }

  @Mutation(() => inputs.BuildingPayload, { description: 'Enters a building.' })
  @Allow('building.manage')
  async createBuilding(@Arg('input', () => inputs.CreateBuildingInput) input: inputs.CreateBuildingInput, @Ctx() ctx: RequestContext) {
    return { building: await ctx.once(placeService).createBuilding(input) };
  }

  @Mutation(() => inputs.BuildingPayload, { description: 'Changes a building, moves it to another grid with all in it, or retires it.' })
  @Allow('building.manage')
  async updateBuilding(@Arg('input', () => inputs.UpdateBuildingInput) input: inputs.UpdateBuildingInput, @Ctx() ctx: RequestContext) {
    return { building: await ctx.once(placeService).updateBuilding(input) };
  }
}

@Resolver(() => types.Dwelling)
export class DwellingResolver {
  @Query(() => types.DwellingConnection, { description: 'Dwellings of your territory, by building, unit and room.' })
  @Allow('resident.read')
  dwellings(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.DwellingFilter, { nullable: true }) filter: types.DwellingFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(placeReading).dwellings(page, filter);
  }

  @FieldResolver(() => types.Building, { nullable: true, description: 'In which building.' })
  building(@Root() row: DwellingSummary & { building?: { id: string } }, @Ctx() ctx: RequestContext) {
    return ctx.once(residentLoaders).building.load(row.buildingId ?? row.building?.id ?? '');
  }

  @FieldResolver(() => [types.Household], { description: 'Who lives behind it now.' })
  households(@Root() { id }: DwellingSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(residentLoaders).behind.load(id);
  }

  @Mutation(() => inputs.DwellingPayload, { description: 'Enters a door.' })
  @Allow('building.manage')
  async createDwelling(@Arg('input', () => inputs.CreateDwellingInput) input: inputs.CreateDwellingInput, @Ctx() ctx: RequestContext) {
    return { dwelling: await ctx.once(placeService).createDwelling(input) };
  }

  @Mutation(() => inputs.DwellingPayload, { description: 'Changes a door, or retires it.' })
  @Allow('building.manage')
  async updateDwelling(@Arg('input', () => inputs.UpdateDwellingInput) input: inputs.UpdateDwellingInput, @Ctx() ctx: RequestContext) {
    return { dwelling: await ctx.once(placeService).updateDwelling(input) };
  }
}

@Resolver(() => types.Household)
export class HouseholdResolver {
  @Query(() => types.HouseholdConnection, { description: 'Households of your territory, by grid and door.' })
  @Allow('resident.read')
  households(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.HouseholdFilter, { nullable: true }) filter: types.HouseholdFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(placeReading).households(page, filter);
  }

  @FieldResolver(() => types.Dwelling, { nullable: true, description: 'Behind which door.' })
  dwelling(@Root() row: HouseholdSummary & { dwelling?: { id: string } }, @Ctx() ctx: RequestContext) {
    return ctx.once(residentLoaders).dwelling.load(row.dwellingId ?? row.dwelling?.id ?? '');
  }

  @FieldResolver(() => [Resident], { description: 'Who of it is on file and lives there now, as far as you may see.' })
  residents(@Root() { id }: HouseholdSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(residentLoaders).members.load(id);
  }

  @Mutation(() => inputs.HouseholdPayload, { description: 'Enters a household behind a door.' })
  @Allow('resident.manage')
  async createHousehold(@Arg('input', () => inputs.CreateHouseholdInput) input: inputs.CreateHouseholdInput, @Ctx() ctx: RequestContext) {
    return { household: await ctx.once(placeService).createHousehold(input) };
  }

  @Mutation(() => inputs.HouseholdPayload, { description: 'Changes a household, moves it, or takes it out of the register.' })
  @Allow('resident.manage')
  async updateHousehold(@Arg('input', () => inputs.UpdateHouseholdInput) input: inputs.UpdateHouseholdInput, @Ctx() ctx: RequestContext) {
    return { household: await ctx.once(placeService).updateHousehold(input) };
  }
}
