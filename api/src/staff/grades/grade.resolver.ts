import DataLoader from 'dataloader';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { grouped } from '../posts/post.loaders.js';
import { staffLoaders } from '../staff.loaders.js';
import { seesFile } from '../staff.policy.js';
import type { StaffSummary } from '../staff.statements.js';
import { StaffMember } from '../staff.type.js';
import { gradeService } from './grade.service.js';
import { changesOf, gradesOf, type GradeChangeSummary } from './grade.statements.js';
import * as types from './grade.type.js';

const loaders = ({ reads }: RequestContext) => ({
  grades: new DataLoader(async (ids: readonly string[]) => grouped(ids, await reads.read(gradesOf, { ids }))),
  changes: new DataLoader(async (ids: readonly string[]) => grouped(ids, await reads.read(changesOf, { ids }))),
});

@Resolver(() => StaffMember)
export class GradesOfStaffResolver {
  @FieldResolver(() => [types.StaffGrade], { description: 'Grades over time, the latest first. For HR and oneself.' })
  @Allow('signedIn')
  grades(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return seesFile(ctx, staff) ? ctx.once(loaders).grades.load(staff.id) : [];
  }

  @FieldResolver(() => [types.GradeChange], { description: 'What each year’s run said, the latest first. For HR and oneself.' })
  @Allow('signedIn')
  gradeChanges(@Root() staff: StaffSummary, @Ctx() ctx: RequestContext) {
    return seesFile(ctx, staff) ? ctx.once(loaders).changes.load(staff.id) : [];
  }
}

@Resolver(() => types.GradeChange)
export class GradeResolver {
  @Query(() => types.GradeLadder, { description: 'The ladder of your district.' })
  @Allow('signedIn')
  gradeLadder(@Ctx() ctx: RequestContext) {
    return ctx.once(gradeService).ladder();
  }

  @Query(() => types.GradeChangeConnection, { description: 'Changes of grade in your territory, by place.' })
  @Allow('staff.read')
  gradeChanges(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.GradeChangeFilter, { nullable: true }) filter: types.GradeChangeFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(gradeService).list(page, filter);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Whose.' })
  staffMember(@Root() { staffId }: GradeChangeSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(staffLoaders).staffMember.load(staffId);
  }

  @Mutation(() => types.GradeLadderPayload, { description: 'Gives the district a ladder of its own.' })
  @Allow('grade.approve')
  async saveGradeLadder(@Arg('input', () => types.SaveGradeLadderInput) input: types.SaveGradeLadderInput, @Ctx() ctx: RequestContext) {
    return { ladder: await ctx.once(gradeService).saveLadder(input) };
  }

  @Mutation(() => types.ProposeGradesPayload, { description: 'The yearly run: proposes steps, each with its reasons.' })
  @Allow('grade.review')
  proposeGrades(@Arg('input', () => types.ProposeGradesInput) input: types.ProposeGradesInput, @Ctx() ctx: RequestContext) {
    return ctx.once(gradeService).propose(input);
  }

  @Mutation(() => types.GradeChangesPayload, { description: 'Takes changes one step further.' })
  @Allow('staff.read')
  async decideGradeChanges(@Arg('input', () => types.DecideGradeChangesInput) input: types.DecideGradeChangesInput, @Ctx() ctx: RequestContext) {
    return { changes: await ctx.once(gradeService).decide(input) };
  }

  @Mutation(() => types.GradeChangesPayload, { description: 'Objects to a change that is being publicised.' })
  @Allow('signedIn')
  async objectToGradeChange(@Arg('input', () => types.ObjectToGradeChangeInput) input: types.ObjectToGradeChangeInput, @Ctx() ctx: RequestContext) {
    return { changes: await ctx.once(gradeService).object(input) };
  }
}
