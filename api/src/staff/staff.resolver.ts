import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Division, divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { Account, identityLoaders } from '../identity/index.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { staffLoaders } from './staff.loaders.js';
import { staffService } from './staff.service.js';
import type { StaffSummary } from './staff.statements.js';
import * as types from './staff.type.js';

@Resolver(() => types.StaffMember)
export class StaffResolver {
  @Query(() => types.StaffMember, { nullable: true, description: 'One staff file.' })
  @Allow('staff.read')
  staffMember(@Arg('id', () => ID, { description: 'Which staff member.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(staffService).one(id);
  }

  @Query(() => types.StaffMemberConnection, { description: 'Staff of your territory, by number.' })
  @Allow('staff.read')
  staffMembers(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.StaffFilter, { nullable: true }) filter: types.StaffFilter | null,
    @Arg('orderBy', () => [types.StaffOrder], { nullable: true }) orderBy: types.StaffOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(staffService).list({ ...page, orderBy }, filter);
  }

  @FieldResolver(() => Division, { nullable: true, description: 'Where the post is.' })
  division(@Root() { divisionCode }: StaffSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).one(divisionCode.slice(0, 12));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked: 138****5678.' })
  @Allow('staff.read')
  async phoneMasked(@Root() { id }: StaffSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(staffLoaders).masks.load(id))?.phoneMasked ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked: **************123X.' })
  @Allow('staff.read')
  async idNumberMasked(@Root() { id }: StaffSummary, @Ctx() ctx: RequestContext) {
    return (await ctx.once(staffLoaders).masks.load(id))?.idNumberMasked ?? null;
  }

  @FieldResolver(() => Account, { nullable: true, description: 'What this person signs in with.' })
  @Allow('account.read')
  account(@Root() { accountId }: StaffSummary, @Ctx() ctx: RequestContext) {
    return accountId ? ctx.once(identityLoaders).account.load(accountId) : null;
  }

  @Mutation(() => types.StaffMemberPayload, { description: 'Opens a staff file.' })
  @Allow('staff.create')
  async createStaffMember(@Arg('input', () => types.CreateStaffMemberInput) input: types.CreateStaffMemberInput, @Ctx() ctx: RequestContext) {
    return { staffMember: await ctx.once(staffService).create(input) };
  }

  @Mutation(() => types.StaffMemberPayload, { description: 'Changes a staff file.' })
  @Allow('staff.update')
  async updateStaffMember(@Arg('input', () => types.UpdateStaffMemberInput) input: types.UpdateStaffMemberInput, @Ctx() ctx: RequestContext) {
    return { staffMember: await ctx.once(staffService).update(input) };
  }

  @Mutation(() => types.RevealStaffPersonalPayload, { description: 'Shows one piece of personal data, with a reason.' })
  @Allow('staff.reveal')
  revealStaffPersonal(@Arg('input', () => types.RevealStaffPersonalInput) input: types.RevealStaffPersonalInput, @Ctx() ctx: RequestContext) {
    return ctx.once(staffService).reveal(input);
  }
}
