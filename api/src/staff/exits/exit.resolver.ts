import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { grouped } from '../posts/post.loaders.js';
import { staffLoaders } from '../staff.loaders.js';
import type { StaffSummary } from '../staff.statements.js';
import { StaffMember } from '../staff.type.js';
import { exitService } from './exit.service.js';
import { exitsOf, type ExitSummary } from './exit.statements.js';
import * as types from './exit.type.js';

const loaders = ({ reads }: RequestContext) => ({
  exits: new DataLoader(async (ids: readonly string[]) => grouped(ids, await reads.read(exitsOf, { ids }))),
});

@Resolver(() => StaffMember)
export class ExitsOfStaffResolver {
  @FieldResolver(() => [types.ExitCase], { description: 'Exits, the latest first. For the offices that decide about them and oneself.' })
  @Allow('signedIn')
  exitCases(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext): Promise<ExitSummary[]> | never[] {
    const isOwn = staff.accountId != null && staff.accountId === ctx.actor.id;
    return isOwn || ctx.may('exit.read') ? ctx.once(loaders).exits.load(staff.id) : [];
  }
}

@Resolver(() => types.ExitCase)
export class ExitResolver {
  @Query(() => [types.ExitCase], { description: 'Exits of your territory, the latest first, at most 500.' })
  @Allow('exit.read')
  exitCases(@Ctx() ctx: RequestContext) {
    return ctx.once(exitService).list();
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who leaves.' })
  staffMember(@Root() { staffId }: ExitSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(staffLoaders).staffMember.load(staffId);
  }

  @FieldResolver(() => [types.ExitOpenWork], { description: 'Work that is still theirs, as its modules say.' })
  @Allow('exit.read')
  openWork(@Root() { staffId, state }: ExitSummary, @Ctx() ctx: RequestContext) {
    return state === 'CLOSED' || state === 'WITHDRAWN' ? [] : ctx.once(exitService).openWork(staffId);
  }

  @Mutation(() => types.ExitCasePayload, { description: 'Begins an exit.' })
  @Allow('exit.manage')
  async openExitCase(@Arg('input', () => types.OpenExitCaseInput) input: types.OpenExitCaseInput, @Ctx() ctx: RequestContext) {
    return { exitCase: await ctx.once(exitService).open(input) };
  }

  @Mutation(() => types.ExitCasePayload, { description: 'Tells the person, who may answer from now on.' })
  @Allow('exit.manage')
  async giveNoticeOfExitCase(@Arg('input', () => types.GiveExitNoticeInput) input: types.GiveExitNoticeInput, @Ctx() ctx: RequestContext) {
    return { exitCase: await ctx.once(exitService).giveNotice(input) };
  }

  @Mutation(() => types.ExitCasePayload, { description: 'Says something to one’s own exit.' })
  @Allow('signedIn')
  async stateOnExitCase(@Arg('input', () => types.StateOnExitInput) input: types.StateOnExitInput, @Ctx() ctx: RequestContext) {
    return { exitCase: await ctx.once(exitService).state(input) };
  }

  @Mutation(() => types.ExitCasePayload, { description: 'The street decides.' })
  @Allow('exit.manage')
  async decideExitCase(@Arg('input', () => types.DecideExitInput) input: types.DecideExitInput, @Ctx() ctx: RequestContext) {
    return { exitCase: await ctx.once(exitService).decide(input) };
  }

  @Mutation(() => types.ExitCasePayload, { description: 'The district takes it on file.' })
  @Allow('exit.file')
  async fileExitCase(@Arg('input', () => types.ExitCaseInput) input: types.ExitCaseInput, @Ctx() ctx: RequestContext) {
    return { exitCase: await ctx.once(exitService).file(input) };
  }

  @Mutation(() => types.ExitCasePayload, { description: 'Says what has to be handed over, and what was.' })
  @Allow('exit.manage')
  async saveHandoverOfExitCase(@Arg('input', () => types.SaveExitHandoverInput) input: types.SaveExitHandoverInput, @Ctx() ctx: RequestContext) {
    return { exitCase: await ctx.once(exitService).saveHandover(input) };
  }

  @Mutation(() => types.ExitCasePayload, { description: 'Closes it, when nothing is left to hand over.' })
  @Allow('exit.manage')
  async closeExitCase(@Arg('input', () => types.ExitCaseInput) input: types.ExitCaseInput, @Ctx() ctx: RequestContext) {
    return { exitCase: await ctx.once(exitService).close(input) };
  }

  @Mutation(() => types.ExitCasePayload, { description: 'Gives it up; the person stays.' })
  @Allow('exit.manage')
  async withdrawExitCase(@Arg('input', () => types.ExitCaseInput) input: types.ExitCaseInput, @Ctx() ctx: RequestContext) {
    return { exitCase: await ctx.once(exitService).withdraw(input) };
  }
}
