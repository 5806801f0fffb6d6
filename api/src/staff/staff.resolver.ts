import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Division, divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { Day } from '../graphql/scalars.js';
import { Account, identityLoaders } from '../identity/index.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { staffLoaders } from './staff.loaders.js';
import { seesFile } from './staff.policy.js';
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

  @Query(() => types.StaffMember, { nullable: true, description: 'One’s own staff file, if there is one.' })
  @Allow('signedIn')
  myStaffFile(@Ctx() ctx: RequestContext) {
    return ctx.once(staffService).own();
  }

  @FieldResolver(() => Division, { nullable: true, description: 'Where the post is.' })
  division(@Root() { divisionCode }: StaffSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).one(divisionCode.slice(0, 12));
  }

  @FieldResolver(() => types.EducationEnum, { nullable: true, description: 'Highest education. For HR and oneself.' })
  @Allow('signedIn')
  education(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return seesFile(ctx, staff) ? staff.education : null;
  }

  @FieldResolver(() => Day, { nullable: true, description: 'Last day of the contract. For HR and oneself.' })
  @Allow('signedIn')
  contractEnd(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return seesFile(ctx, staff) ? staff.contractEnd : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked: 138****5678. For HR and oneself.' })
  @Allow('signedIn')
  async phoneMasked(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return (await masksOf(ctx, staff))?.phoneMasked ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked: **************123X. For HR and oneself.' })
  @Allow('signedIn')
  async idNumberMasked(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return (await masksOf(ctx, staff))?.idNumberMasked ?? null;
  }

  @FieldResolver(() => types.SexEnum, { nullable: true, description: 'Sex as registered. For HR and oneself.' })
  @Allow('signedIn')
  async sex(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return (await masksOf(ctx, staff))?.sex ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Year of birth. For HR and oneself.' })
  @Allow('signedIn')
  async birthYear(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return (await masksOf(ctx, staff))?.birthYear ?? null;
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

const masksOf = (ctx: RequestContext, staff: StaffSummary) => (seesFile(ctx, staff) ? ctx.once(staffLoaders).masks.load(staff.id) : null);
