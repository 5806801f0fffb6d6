import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { schemeLoaders } from '../schemes/scheme.loaders.js';
import { AssessmentScheme } from '../schemes/scheme.type.js';
import { entryService } from './entry.service.js';
import type { EntrySummary, SubjectSummary } from './entry.statements.js';
import * as types from './entry.type.js';

@Resolver(() => types.AssessmentEntry)
export class AssessmentEntryResolver {
  @Query(() => types.AssessmentEntryConnection, { description: 'Bonuses, deductions and vetoes of your staff in a cycle, the latest first.' })
  @Allow('assessment.results')
  assessmentEntries(
    @Arg('cycleId', () => ID, { description: 'Which cycle.' }) cycleId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(entryService).list(cycleId, page);
  }

  @FieldResolver(() => Float, { description: 'Points; 0 for a veto.' })
  points(@Root() { points }: EntrySummary) {
    return points / 100;
  }

  @FieldResolver(() => AssessmentScheme, { description: 'By which scheme the person is assessed.' })
  scheme(@Root() { schemeId }: EntrySummary, @Ctx() ctx: RequestContext) {
    return ctx.once(schemeLoaders).scheme.load(schemeId);
  }

  @Mutation(() => types.AssessmentEntryPayload, { description: 'Enters points for something that happened, or a veto.' })
  @Allow('assessment.enter')
  async enterAssessmentEntry(
    @Arg('input', () => types.EnterAssessmentEntryInput) input: types.EnterAssessmentEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { entry: await ctx.once(entryService).enter(input) };
  }

  @Mutation(() => types.AssessmentEntryPayload, { description: 'Confirms what somebody else has entered.' })
  @Allow('assessment.enter')
  async confirmAssessmentEntry(
    @Arg('input', () => types.ConfirmAssessmentEntryInput) input: types.ConfirmAssessmentEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { entry: await ctx.once(entryService).confirm(input) };
  }

  @Mutation(() => types.RemoveAssessmentEntryPayload, { description: 'Deletes an entry that was a mistake.' })
  @Allow('assessment.enter')
  async removeAssessmentEntry(
    @Arg('input', () => types.RemoveAssessmentEntryInput) input: types.RemoveAssessmentEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { id: await ctx.once(entryService).remove(input) };
  }

  @Mutation(() => types.ImportAssessmentFiguresPayload, { description: 'Brings in figures for an indicator, all rows or none; again replaces them.' })
  @Allow('assessment.enter')
  async importAssessmentFigures(
    @Arg('input', () => types.ImportAssessmentFiguresInput) input: types.ImportAssessmentFiguresInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { people: await ctx.once(entryService).importFigures(input) };
  }
}

@Resolver(() => types.AssessmentSubject)
export class AssessmentSubjectResolver {
  @Query(() => types.AssessmentSubjectConnection, { description: 'Those of your staff who are assessed in a cycle, by staff number.' })
  @Allow('assessment.results')
  assessmentSubjects(
    @Arg('cycleId', () => ID, { description: 'Which cycle.' }) cycleId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'In name or staff number.' }) search: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(entryService).subjects(cycleId, page, search);
  }

  @FieldResolver(() => AssessmentScheme, { description: 'By which scheme.' })
  scheme(@Root() { schemeId }: SubjectSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(schemeLoaders).scheme.load(schemeId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the place where the post is.' })
  placeName(@Root() { code }: SubjectSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code.slice(0, 12));
  }
}
