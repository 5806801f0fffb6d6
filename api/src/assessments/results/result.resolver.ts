import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { cycleLoaders } from '../cycles/cycle.loaders.js';
import { AssessmentCycle } from '../cycles/cycle.type.js';
import { schemeLoaders } from '../schemes/scheme.loaders.js';
import { AssessmentScheme } from '../schemes/scheme.type.js';
import { linesOf } from './result.lines.js';
import { resultLoaders } from './result.loaders.js';
import { resultService } from './result.service.js';
import type { ResultSummary } from './result.statements.js';
import * as types from './result.type.js';

@Resolver(() => types.AssessmentResult)
export class AssessmentResultResolver {
  @Query(() => types.AssessmentResultConnection, { description: 'Results of your staff in a cycle, as they hold, the best first.' })
  @Allow('assessment.results')
  assessmentResults(
    @Arg('cycleId', () => ID, { description: 'Which cycle.' }) cycleId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.AssessmentResultFilter, { nullable: true, description: 'Which of them.' }) filter: types.AssessmentResultFilter | null,
    @Arg('orderBy', () => [types.AssessmentResultOrder], { nullable: true, description: 'In which order.' })
    orderBy: types.AssessmentResultOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(resultService).list(cycleId, { ...page, orderBy }, filter);
  }

  @Query(() => types.AssessmentResult, { nullable: true, description: 'One result: of your staff, or your own once it is public.' })
  @Allow('assessment.own')
  assessmentResult(@Arg('id', () => ID, { description: 'Which result.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(resultService).one(id);
  }

  @Query(() => [types.AssessmentResult], { description: 'Your own results, as they hold, the latest first.' })
  @Allow('assessment.own')
  myAssessmentResults(@Ctx() ctx: RequestContext) {
    return ctx.once(resultService).own();
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Points of 100: the sum of the lines, exactly. Null where too little could be counted.',
  })
  score(@Root() { score }: ResultSummary) {
    return score === null ? null : score / 100;
  }

  @FieldResolver(() => [types.AssessmentLine], { description: 'How it came about.' })
  async lines(@Root() { lines, schemeId }: ResultSummary, @Ctx() ctx: RequestContext) {
    const scheme = await ctx.once(schemeLoaders).scheme.load(schemeId);
    return linesOf(lines, scheme?.indicators ?? []);
  }

  @FieldResolver(() => AssessmentCycle, { description: 'Of which cycle.' })
  cycle(@Root() { cycleId }: ResultSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(cycleLoaders).cycle.load(cycleId);
  }

  @FieldResolver(() => AssessmentScheme, { description: 'By which scheme.' })
  scheme(@Root() { schemeId }: ResultSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(schemeLoaders).scheme.load(schemeId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the place where the post is.' })
  placeName(@Root() { code }: ResultSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code.slice(0, 12));
  }

  @FieldResolver(() => [types.AssessmentDecision], { description: 'What people decided about it, for who answers for the person.' })
  decisions(@Root() { subjectId }: ResultSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(resultLoaders).decisions.load(subjectId);
  }

  @FieldResolver(() => [types.AssessmentNote], { description: 'What members of the panel think of it.' })
  @Allow('assessment.decide')
  notes(@Root() { subjectId }: ResultSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(resultLoaders).notes.load(subjectId);
  }

  @Mutation(() => types.AssessmentResultPayload, { description: 'A panel moves a result to a band, or says who of equals is in.' })
  @Allow('assessment.decide')
  async decideAssessment(@Arg('input', () => types.DecideAssessmentInput) input: types.DecideAssessmentInput, @Ctx() ctx: RequestContext) {
    return { result: await ctx.once(resultService).decide(input) };
  }

  @Mutation(() => types.AssessmentResultPayload, { description: 'Says what you think of a result before the panel meets.' })
  @Allow('assessment.decide')
  async noteAssessment(@Arg('input', () => types.NoteAssessmentInput) input: types.NoteAssessmentInput, @Ctx() ctx: RequestContext) {
    return { result: await ctx.once(resultService).note(input) };
  }
}
