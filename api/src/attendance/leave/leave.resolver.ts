import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { Day } from '../../graphql/scalars.js';
import { identityLoaders } from '../../identity/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { PostEnum, staffLoaders } from '../../staff/index.js';
import { decidingService } from './deciding.service.js';
import type { LeaveRequestRow } from './leave.entity.js';
import { isParty } from './leave.policy.js';
import { leaveService } from './leave.service.js';
import type { LeaveSummary } from './leave.statements.js';
import * as types from './leave.type.js';

type Row = LeaveSummary | LeaveRequestRow;
const party = ({ accountId, deputyAccountId, state, stages }: Row) => ({ accountId, deputyAccountId: deputyAccountId ?? null, state, stages });
const nameOf = async (ctx: RequestContext, id: string | null | undefined) =>
  id ? ((await ctx.once(identityLoaders).account.load(id))?.name ?? null) : null;

@Resolver(() => types.LeaveRequest)
export class LeaveResolver {
  @Query(() => types.LeaveRequestConnection, { description: 'Leave in your territory, the newest first.' })
  @Allow('attendance.read')
  leaveRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.LeaveFilter, { nullable: true }) filter: types.LeaveFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(leaveService).list(page, filter);
  }

  @Query(() => [types.LeaveRequest], { description: 'Your own leave, the newest first, at most 100.' })
  @Allow('attendance.own')
  myLeave(@Ctx() ctx: RequestContext) {
    return ctx.once(leaveService).mine();
  }

  @Query(() => [types.StandingIn], { description: 'For whom you stand in, now or soon.' })
  @Allow('attendance.own')
  standingIn(@Ctx() ctx: RequestContext) {
    return ctx.once(leaveService).standingIn();
  }

  @Query(() => [types.LeaveDeputy], { description: 'Colleagues of your community who can stand in for you on these days, at most 200.' })
  @Allow('attendance.own')
  leaveDeputies(
    @Arg('fromDay', () => Day, { description: 'First day away.' }) fromDay: string,
    @Arg('toDay', () => Day, { description: 'Last day away.' }) toDay: string,
    @Arg('search', () => String, { nullable: true, description: 'In the name.' }) search: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(leaveService).deputies(fromDay, toDay, search);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whose leave it is.' })
  staffName(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return 'staffName' in row ? row.staffName : nameOf(ctx, row.accountId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who stands in.' })
  deputyName(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return 'deputyName' in row ? row.deputyName : nameOf(ctx, row.deputyAccountId);
  }

  @FieldResolver(() => PostEnum, { nullable: true, description: 'What they work as.' })
  async post(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return 'post' in row ? row.post : ((await ctx.once(staffLoaders).staffMember.load(row.staff.id))?.post ?? null);
  }

  @FieldResolver(() => String, { description: 'Name of the place where the post is.' })
  placeName(@Root() { code }: Row, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why: for whom it is about, and who decides about leave.' })
  reason(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return row.accountId === ctx.actor.id || ctx.may('leave.approve') ? ctx.once(leaveService).reason(row) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Decided too late.' })
  isDecisionOverdue(@Root() { approvalDueOn, state, stages }: Row, @Ctx() { today }: RequestContext) {
    return (state === 'SUBMITTED' || (state === 'APPROVED_L1' && stages === 2)) && approvalDueOn != null && approvalDueOn < today;
  }

  @FieldResolver(() => Boolean, { description: 'You are in it: somebody else decides.' })
  isParty(@Root() row: Row, @Ctx() { actor }: RequestContext) {
    return isParty(actor, party(row));
  }

  @FieldResolver(() => Boolean, { description: 'Your post lets you decide about it now.' })
  mayDecide(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return ctx.once(decidingService).mayDecide({ ...party(row), code: row.code });
  }

  @Mutation(() => types.LeavePayload, { description: 'Writes down your leave, or puts it to your superior.' })
  @Allow('attendance.own')
  async saveLeave(@Arg('input', () => types.SaveLeaveInput) input: types.SaveLeaveInput, @Ctx() ctx: RequestContext) {
    return { leaveRequest: await ctx.once(leaveService).save(input) };
  }

  @Mutation(() => types.LeavePayload, { description: 'Approves or rejects leave. With the last approval the deputy gets the rights for these days.' })
  @Allow('leave.approve')
  async decideLeave(@Arg('input', () => types.DecideLeaveInput) input: types.DecideLeaveInput, @Ctx() ctx: RequestContext) {
    return { leaveRequest: await ctx.once(decidingService).decide(input) };
  }

  @Mutation(() => types.LeavePayload, { description: 'Takes your request back, until it has begun.' })
  @Allow('attendance.own')
  async withdrawLeave(@Arg('input', () => types.ChangeLeaveInput) input: types.ChangeLeaveInput, @Ctx() ctx: RequestContext) {
    return { leaveRequest: await ctx.once(decidingService).withdraw(input) };
  }

  @Mutation(() => types.LeavePayload, { description: 'Says that you are back. The deputy’s rights end.' })
  @Allow('attendance.own')
  async reportLeaveReturn(@Arg('input', () => types.ChangeLeaveInput) input: types.ChangeLeaveInput, @Ctx() ctx: RequestContext) {
    return { leaveRequest: await ctx.once(decidingService).reportReturn(input) };
  }

  @Mutation(() => types.LeavePayload, { description: 'Closes leave of somebody who is back.' })
  @Allow('leave.approve')
  async closeLeave(@Arg('input', () => types.ChangeLeaveInput) input: types.ChangeLeaveInput, @Ctx() ctx: RequestContext) {
    return { leaveRequest: await ctx.once(decidingService).close(input) };
  }
}
