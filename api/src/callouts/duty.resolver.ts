import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { identityLoaders } from '../identity/index.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { dutyService } from './duty.service.js';
import * as types from './duty.type.js';

const nameOf = async (ctx: RequestContext, accountId: string) => (await ctx.once(identityLoaders).account.load(accountId))?.name ?? null;

@Resolver(() => types.DutyShift)
export class DutyShiftResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  areaName(@Root() { code }: types.DutyShift, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who is on duty.' })
  accountName(@Root() { accountId }: types.DutyShift, @Ctx() ctx: RequestContext) {
    return nameOf(ctx, accountId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who steps in.' })
  deputyName(@Root() { deputyId }: types.DutyShift, @Ctx() ctx: RequestContext) {
    return deputyId ? nameOf(ctx, deputyId) : null;
  }

  @Query(() => types.DutyShiftConnection, { description: 'The duty roster of your territory, the earliest shift first.' })
  @Allow('alert.readRestricted')
  dutyShifts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.DutyShiftFilter, { nullable: true }) filter: types.DutyShiftFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(dutyService).list(page, filter);
  }

  @Query(() => [types.DutyLadder], { description: 'Whom an alert would call now for these places of your territory.' })
  @Allow('alert.readRestricted')
  dutyLadders(@Arg('codes', () => [String], { description: 'At most 200.' }) codes: string[], @Ctx() ctx: RequestContext) {
    return ctx.once(dutyService).ladders(codes);
  }

  @Query(() => [types.DutyCandidate], { description: 'Staff who may be put on duty for a place, at most 50.' })
  @Allow('callout.manage')
  dutyCandidates(
    @Arg('code', () => String, { description: 'The place.' }) code: string,
    @Arg('search', () => String, { nullable: true, description: 'In the name.' }) search: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(dutyService).candidates(code, search);
  }

  @Mutation(() => types.DutyShiftPayload, { description: 'Puts somebody on duty, or changes a shift.' })
  @Allow('callout.manage')
  saveDutyShift(@Arg('input', () => types.SaveDutyShiftInput) input: types.SaveDutyShiftInput, @Ctx() ctx: RequestContext) {
    return ctx.once(dutyService).save(input);
  }

  @Mutation(() => types.DutyShiftPayload, { description: 'Takes a shift off the roster.' })
  @Allow('callout.manage')
  removeDutyShift(@Arg('input', () => types.RemoveDutyShiftInput) input: types.RemoveDutyShiftInput, @Ctx() ctx: RequestContext) {
    return ctx.once(dutyService).remove(input);
  }
}

@Resolver(() => types.DutyPerson)
export class DutyPersonResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Working name.' })
  name(@Root() { accountId }: types.DutyPerson, @Ctx() ctx: RequestContext) {
    return nameOf(ctx, accountId);
  }
}
