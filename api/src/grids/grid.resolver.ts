import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Division, divisionService, type DivisionSummary } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { Day, Geometry } from '../graphql/scalars.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { StaffMember, staffLoaders, type StaffSummary } from '../staff/index.js';
import { boundaryService } from './boundary.service.js';
import { shapeToGcj02 } from './coordinates.js';
import type { Shape } from './grid.entity.js';
import * as inputs from './grid.input.js';
import { gridLoaders } from './grid.loaders.js';
import { gridService } from './grid.service.js';
import type { GridSummary } from './grid.statements.js';
import { CoordinateSystem, DivisionFigures, Grid, GridConnection, GridFilter, GridMember, GridOrder, GridRevision } from './grid.type.js';
import { memberService } from './member.service.js';

const SYSTEM = { defaultValue: CoordinateSystem.WGS84, description: 'How positions are to be written.' };
const inSystem = (shape: unknown, system: CoordinateSystem) =>
  shape && system === CoordinateSystem.GCJ02 ? shapeToGcj02(shape as Shape) : (shape ?? null);

@Resolver(() => Grid)
export class GridResolver {
  @Query(() => Grid, { nullable: true, description: 'One grid by id or code, as it is or as it was on a day.' })
  @Allow('grid.read')
  grid(
    @Arg('id', () => ID, { nullable: true, description: 'Its id; either this or the code.' }) id: string | null,
    @Arg('code', () => String, { nullable: true, description: 'Its code of 15 digits.' }) code: string | null,
    @Arg('asOf', () => Day, { nullable: true, description: 'As it was on that day; as it is if not given.' }) asOf: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(gridService).one({ id, code, asOf });
  }

  @Query(() => GridConnection, { description: 'The grids you may see, by code.' })
  @Allow('grid.read')
  grids(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GridFilter, { nullable: true }) filter: GridFilter | null,
    @Arg('orderBy', () => [GridOrder], { nullable: true }) orderBy: GridOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(gridService).list({ ...page, orderBy }, filter);
  }

  @Query(() => inputs.BoundaryCheck, { description: 'What would be wrong with a boundary, without saving it.' })
  @Allow('grid.read')
  checkGridBoundary(@Arg('input', () => inputs.CheckGridBoundaryInput) input: inputs.CheckGridBoundaryInput, @Ctx() ctx: RequestContext) {
    return ctx.once(boundaryService).check(input);
  }

  @FieldResolver(() => Geometry, { nullable: true, description: 'Its shape, or null while nobody has drawn it.' })
  async boundary(
    @Root() grid: GridSummary & { boundary?: unknown },
    @Arg('system', () => CoordinateSystem, SYSTEM) system: CoordinateSystem,
    @Ctx() ctx: RequestContext,
  ) {
    // A revision brings its own.
    return inSystem('boundary' in grid ? grid.boundary : await ctx.once(gridLoaders).boundary.load(grid.id), system);
  }

  @FieldResolver(() => Division, { nullable: true, description: 'Its community.' })
  community(@Root() { code }: GridSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).one(code.slice(0, 12));
  }

  @FieldResolver(() => Division, { nullable: true, description: 'Its street.' })
  street(@Root() { code }: GridSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).one(code.slice(0, 9));
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who leads it today.' })
  async leader(@Root() { id }: GridSummary, @Ctx() ctx: RequestContext) {
    const leader = (await ctx.once(gridLoaders).members.load(id)).find(({ role }) => role === 'LEADER');
    return leader ? ctx.once(staffLoaders).staffMember.load(leader.staffId) : null;
  }

  @FieldResolver(() => [StaffMember], { description: 'Who works there today.' })
  staff(@Root() { id }: GridSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(gridLoaders).staff.load(id);
  }

  @FieldResolver(() => [GridMember], { description: 'Who works there: today, on a given day, or ever.' })
  async members(
    @Root() { id }: GridSummary,
    @Arg('asOf', () => Day, { nullable: true, description: 'On that day; today if not given.' }) asOf: string | null,
    @Arg('all', () => Boolean, { defaultValue: false, description: 'Everybody who ever did.' }) all: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    if (!all && !asOf) return ctx.once(gridLoaders).members.load(id);
    const ever = await ctx.once(gridLoaders).everMembers.load(id);
    return asOf ? ever.filter(({ validFrom, validTo }) => validFrom <= asOf && (!validTo || validTo >= asOf)) : ever;
  }

  @FieldResolver(() => [GridRevision], { description: 'How it was, newest first.' })
  revisions(@Root() { id }: GridSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(gridLoaders).revisions.load(id);
  }

  @Mutation(() => inputs.GridPayload, { description: 'Makes a grid. The code is given by the system.' })
  @Allow('grid.create')
  async createGrid(@Arg('input', () => inputs.CreateGridInput) input: inputs.CreateGridInput, @Ctx() ctx: RequestContext) {
    return { grid: await ctx.once(gridService).create(input) };
  }

  @Mutation(() => inputs.GridPayload, { description: 'Changes a grid, from today; how it was stays in its history.' })
  @Allow('grid.update')
  async updateGrid(@Arg('input', () => inputs.UpdateGridInput) input: inputs.UpdateGridInput, @Ctx() ctx: RequestContext) {
    return { grid: await ctx.once(gridService).update(input) };
  }

  @Mutation(() => inputs.GridPayload, { description: 'Takes a grid out of use.' })
  @Allow('grid.retire')
  async retireGrid(@Arg('input', () => inputs.RetireGridInput) input: inputs.RetireGridInput, @Ctx() ctx: RequestContext) {
    return { grid: await ctx.once(gridService).retire(input) };
  }

  @Mutation(() => inputs.AssignGridMemberPayload, { description: 'Puts somebody to work in a grid. A grid has one leader at a time.' })
  @Allow('grid.assign')
  assignGridMember(@Arg('input', () => inputs.AssignGridMemberInput) input: inputs.AssignGridMemberInput, @Ctx() ctx: RequestContext) {
    return ctx.once(memberService).assign(input);
  }

  @Mutation(() => inputs.GridPayload, { description: 'Ends a membership.' })
  @Allow('grid.assign')
  async endGridMember(@Arg('input', () => inputs.EndGridMemberInput) input: inputs.EndGridMemberInput, @Ctx() ctx: RequestContext) {
    return { grid: await ctx.once(memberService).end(input) };
  }
}

@Resolver(() => GridMember)
export class GridMemberResolver {
  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who; null when you may see the grid but not the person.' })
  staff(@Root() { staffId }: { staffId: string }, @Ctx() ctx: RequestContext) {
    return ctx.once(staffLoaders).staffMember.load(staffId);
  }
}

@Resolver(() => StaffMember)
export class GridsOfStaffResolver {
  @FieldResolver(() => [Grid], { description: 'Grids where this person works today.' })
  grids(@Root() { id }: StaffSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(gridLoaders).ofStaff.load(id);
  }
}

@Resolver(() => Division)
export class DivisionMapResolver {
  @FieldResolver(() => Geometry, { nullable: true, description: 'Its shape, where one is known.' })
  async boundary(
    @Root() { code }: DivisionSummary,
    @Arg('system', () => CoordinateSystem, SYSTEM) system: CoordinateSystem,
    @Ctx() ctx: RequestContext,
  ) {
    return inSystem((await ctx.once(gridLoaders).divisionShape.load(code))?.geometry, system);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where the shape comes from.' })
  async boundarySource(@Root() { code }: DivisionSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(gridLoaders).divisionShape.load(code))?.source ?? null;
  }

  @FieldResolver(() => DivisionFigures, { description: 'Figures of the grids inside.' })
  @Allow('grid.read')
  figures(@Root() { code }: DivisionSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(gridLoaders).figures.load(code);
  }
}

/** Read only when asked for: they take another table. */
@Resolver(() => DivisionFigures)
export class MemberFiguresResolver {
  @FieldResolver(() => Int, { description: 'People working in them today.' })
  async workers(@Root() { code }: DivisionFigures, @Ctx() ctx: RequestContext) {
    return (await ctx.once(gridLoaders).memberFigures.load(code)).workers;
  }

  @FieldResolver(() => Int, { description: 'Active grids that nobody leads today.' })
  async gridsWithoutLeader(@Root() { code, grids }: DivisionFigures, @Ctx() ctx: RequestContext) {
    return grids - (await ctx.once(gridLoaders).memberFigures.load(code)).led;
  }
}
