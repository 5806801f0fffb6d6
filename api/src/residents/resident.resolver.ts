import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { Household } from './place.type.js';
import { residentKeeping } from './resident.keeping.js';
import { residentLoaders } from './resident.loaders.js';
import { residentService } from './resident.service.js';
import type { ResidentSummary } from './resident.statements.js';
import * as types from './resident.type.js';

@Resolver(() => types.Resident)
export class ResidentResolver {
  @Query(() => types.Resident, { nullable: true, description: 'One resident.' })
  @Allow('resident.read')
  resident(@Arg('id', () => ID, { description: 'Which resident.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(residentService).one(id);
  }

  @Query(() => types.ResidentConnection, { description: 'Residents of your territory, by grid and household.' })
  @Allow('resident.read')
  residents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.ResidentFilter, { nullable: true }) filter: types.ResidentFilter | null,
    @Arg('orderBy', () => [types.ResidentOrder], { nullable: true }) orderBy: types.ResidentOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(residentService).list({ ...page, orderBy }, filter);
  }

  @Query(() => [types.ResidentFigure], {
    description: 'How many live in the divisions or grids right below a place of your territory, by age and sex.',
  })
  @Allow('resident.count')
  residentFigures(@Arg('code', () => String, { description: 'The place.' }) code: string, @Ctx() ctx: RequestContext) {
    return ctx.once(residentService).figures(code);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked: 张*, 王**, 欧阳**.' })
  async nameMasked(@Root() { id }: ResidentSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(residentLoaders).masks.load(id))?.nameMasked ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked: 138****5678.' })
  async phoneMasked(@Root() { id }: ResidentSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(residentLoaders).masks.load(id))?.phoneMasked ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked: **************123X.' })
  async idNumberMasked(@Root() { id }: ResidentSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(residentLoaders).masks.load(id))?.idNumberMasked ?? null;
  }

  @FieldResolver(() => String, { description: 'Community and number of the grid.' })
  gridName(@Root() { code }: ResidentSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => Household, { nullable: true, description: 'With whom, and where.' })
  household(@Root() row: ResidentSummary & { household?: { id: string } }, @Ctx() ctx: RequestContext) {
    return ctx.once(residentLoaders).household.load(row.householdId ?? row.household?.id ?? '');
  }

  @Mutation(() => types.ResidentPayload, { description: 'Opens a resident’s file. Nobody is on file twice in a district.' })
  @Allow('resident.manage')
  async createResident(@Arg('input', () => types.CreateResidentInput) input: types.CreateResidentInput, @Ctx() ctx: RequestContext) {
    return { resident: await ctx.once(residentKeeping).create(input) };
  }

  @Mutation(() => types.ResidentPayload, { description: 'Changes a resident’s file, or says that the person has left.' })
  @Allow('resident.manage')
  async updateResident(@Arg('input', () => types.UpdateResidentInput) input: types.UpdateResidentInput, @Ctx() ctx: RequestContext) {
    return { resident: await ctx.once(residentKeeping).update(input) };
  }

  @Mutation(() => types.RevealResidentPayload, { description: 'Shows what identifies one resident, with a reason.' })
  @Allow('resident.reveal')
  revealResident(@Arg('input', () => types.RevealResidentInput) input: types.RevealResidentInput, @Ctx() ctx: RequestContext) {
    return ctx.once(residentKeeping).reveal(input);
  }
}
