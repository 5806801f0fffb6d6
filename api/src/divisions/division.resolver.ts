import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../graphql/connection.js';
import { PostAssignment, Territory } from '../identity/index.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { codesAbove, divisionLoaders } from './division.loaders.js';
import { divisionService } from './division.service.js';
import type { DivisionSummary } from './division.statements.js';
import { Division, DivisionConnection, DivisionFilter, DivisionOrder, PopulationFigure } from './division.type.js';

@Resolver(() => Division)
export class DivisionResolver {
  @Query(() => Division, { nullable: true, description: 'One division by its code. Names of divisions are public.' })
  @Allow('anybody')
  division(@Arg('code', () => String, { description: 'Its code.' }) code: string, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).one(code);
  }

  @Query(() => DivisionConnection, { description: 'Divisions in your territory, and those above it. A phone without an account sees all names.' })
  @Allow('anybody')
  divisions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DivisionFilter, { nullable: true }) filter: DivisionFilter | null,
    @Arg('orderBy', () => [DivisionOrder], { nullable: true }) orderBy: DivisionOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(divisionService).list({ ...page, orderBy }, filter);
  }

  @FieldResolver(() => Division, { nullable: true, description: 'The division above.' })
  parent(@Root() { parentCode }: DivisionSummary, @Ctx() ctx: RequestContext) {
    return parentCode ? ctx.once(divisionService).one(parentCode) : null;
  }

  @FieldResolver(() => [Division], { description: 'All divisions above, from the top.' })
  ancestors(@Root() { code }: DivisionSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).ancestors(code);
  }

  @FieldResolver(() => Int, { description: 'How many divisions lie directly below.' })
  childCount(@Root() { code }: DivisionSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionLoaders).childCount.load(code);
  }

  @FieldResolver(() => [Division], { description: 'What it became, once its code is gone.' })
  async successors(@Root() { code }: DivisionSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).many(await ctx.once(divisionLoaders).successors.load(code));
  }

  @FieldResolver(() => PopulationFigure, { nullable: true, description: 'The newest figure of permanent residents.' })
  population(@Root() { code }: DivisionSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionLoaders).population.load(code);
  }
}

/** Names belong to divisions, so they join the territories of `identity` here. */
@Resolver(() => Territory)
export class TerritoryResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(@Root() { code }: Territory, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => [String], { description: 'Names of the divisions above, from the top.' })
  async path(@Root() { code }: Territory, @Ctx() ctx: RequestContext) {
    return (await ctx.once(divisionService).many(codesAbove(code))).map(({ name }) => name);
  }
}

@Resolver(() => PostAssignment)
export class PostTerritoryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the territory.' })
  territoryName(@Root() { territory }: PostAssignment, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(territory);
  }
}
