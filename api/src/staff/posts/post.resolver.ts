import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { divisionService, Division } from '../../divisions/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { seesFile } from '../staff.policy.js';
import type { StaffSummary } from '../staff.statements.js';
import { StaffMember, StaffMemberPayload } from '../staff.type.js';
import { postLoaders } from './post.loaders.js';
import { postService } from './post.service.js';
import type { PostSummary } from './post.statements.js';
import * as types from './post.type.js';

@Resolver(() => StaffMember)
export class PostsOfStaffResolver {
  @FieldResolver(() => [types.StaffPost], { description: 'Posts over time, the latest first. For HR and oneself.' })
  @Allow('signedIn')
  posts(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return seesFile(ctx, staff) ? ctx.once(postLoaders).posts.load(staff.id) : [];
  }

  @FieldResolver(() => [types.StaffQualification], { description: 'Certificates; what expires first comes first. For HR and oneself.' })
  @Allow('signedIn')
  qualifications(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return seesFile(ctx, staff) ? ctx.once(postLoaders).qualifications.load(staff.id) : [];
  }
}

@Resolver(() => types.StaffPost)
export class StaffPostResolver {
  @FieldResolver(() => Division, { nullable: true, description: 'Where, or the community around the grid.' })
  division(@Root() { divisionCode }: PostSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).one(divisionCode.slice(0, 12));
  }

  @Mutation(() => StaffMemberPayload, { description: 'Gives somebody a further post.' })
  @Allow('staff.update')
  async addStaffPost(@Arg('input', () => types.AddStaffPostInput) input: types.AddStaffPostInput, @Ctx() ctx: RequestContext) {
    return { staffMember: await ctx.once(postService).add(input) };
  }

  @Mutation(() => StaffMemberPayload, { description: 'Ends a further post.' })
  @Allow('staff.update')
  async endStaffPost(@Arg('input', () => types.EndStaffPostInput) input: types.EndStaffPostInput, @Ctx() ctx: RequestContext) {
    return { staffMember: await ctx.once(postService).end(input) };
  }

  @Mutation(() => StaffMemberPayload, { description: 'Enters a certificate, or changes one.' })
  @Allow('staff.update')
  async saveStaffQualification(
    @Arg('input', () => types.SaveStaffQualificationInput) input: types.SaveStaffQualificationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { staffMember: await ctx.once(postService).saveQualification(input) };
  }

  @Mutation(() => StaffMemberPayload, { description: 'Takes a certificate off the file.' })
  @Allow('staff.update')
  async removeStaffQualification(
    @Arg('input', () => types.RemoveStaffQualificationInput) input: types.RemoveStaffQualificationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { staffMember: await ctx.once(postService).removeQualification(input) };
  }
}
