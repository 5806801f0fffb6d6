import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { wordsFor } from '../../request/words.js';
import { isUuid } from '../../storage/keys.js';
import { editionsOf, subjectsCount } from '../results/result.statements.js';
import type { CycleRow } from './cycle.entity.js';
import { cycleLoaders } from './cycle.loaders.js';
import { cycleService } from './cycle.service.js';
import { noticesOf, type CycleSummaryRow } from './cycle.statements.js';
import * as types from './cycle.type.js';
import { ratingProgressKey } from './progress.js';

type Cycle = CycleSummaryRow | CycleRow;

@Resolver(() => types.AssessmentCycle)
export class AssessmentCycleResolver {
  @Query(() => types.AssessmentCycle, { nullable: true, description: 'One cycle.' })
  @Allow('assessment.read')
  assessmentCycle(@Arg('id', () => ID, { description: 'Which cycle.' }) id: string, @Ctx() ctx: RequestContext) {
    return isUuid(id) ? ctx.once(cycleLoaders).cycle.load(id.toLowerCase()) : null;
  }

  @Query(() => types.AssessmentCycleConnection, { description: 'Cycles of the district, the latest period first.' })
  @Allow('assessment.read')
  assessmentCycles(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.AssessmentCycleFilter, { nullable: true, description: 'Which of them.' }) filter: types.AssessmentCycleFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(cycleService).list(page, filter);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the district or street.' })
  placeName(@Root() { code }: Cycle, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => Int, { description: 'How many of your staff are assessed in it.' })
  @Allow('assessment.results')
  async people(@Root() { id }: Cycle, @Ctx() { reads }: RequestContext) {
    const [row] = await reads.read(subjectsCount, { cycle: id });
    return row?.count ?? 0;
  }

  @FieldResolver(() => [types.AssessmentRaterProgress], { description: 'How far raters have come, by kind.' })
  @Allow('assessment.results')
  raterProgress(@Root() { district, id }: Cycle, @Ctx() ctx: RequestContext) {
    return ctx.service(ratingProgressKey).of(district, id);
  }

  @FieldResolver(() => types.AssessmentSummary, { nullable: true, description: 'What came out as a whole; null before there are results.' })
  @Allow('assessment.results')
  summary(@Root() { summary }: Cycle, @Ctx() { actor }: RequestContext) {
    if (!summary) return null;
    const words = wordsFor(actor.locale);
    const bands = Object.entries(summary.bands).map(([band, people]) => ({ band, people }));
    return { ...summary, bands, warnings: summary.warnings.map(({ key, values }) => ({ message: words.message(key, values) })) };
  }

  @FieldResolver(() => [types.AssessmentEdition], { description: 'Sets of results, the first one first.' })
  @Allow('assessment.results')
  editions(@Root() { id }: Cycle, @Ctx() { reads }: RequestContext) {
    return reads.read(editionsOf, { cycle: id });
  }

  @FieldResolver(() => [types.AssessmentNotice], { description: 'What is published while it is: name, post, band, by place.' })
  @Allow('assessment.read')
  notices(@Root() { id }: Cycle, @Ctx() { reads }: RequestContext) {
    return reads.read(noticesOf, { cycle: id });
  }

  @Mutation(() => types.AssessmentCyclePayload, { description: 'Writes a new cycle, as a draft.' })
  @Allow('assessment.run')
  async createAssessmentCycle(
    @Arg('input', () => types.CreateAssessmentCycleInput) input: types.CreateAssessmentCycleInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { cycle: await ctx.once(cycleService).create(input) };
  }

  @Mutation(() => types.AssessmentCyclePayload, { description: 'Moves a cycle to its next state.' })
  @Allow('assessment.run')
  async advanceAssessmentCycle(
    @Arg('input', () => types.AdvanceAssessmentCycleInput) input: types.AdvanceAssessmentCycleInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { cycle: await ctx.once(cycleService).advance(input) };
  }

  @Mutation(() => types.RemoveAssessmentCyclePayload, { description: 'Deletes a draft.' })
  @Allow('assessment.run')
  async removeAssessmentCycle(
    @Arg('input', () => types.RemoveAssessmentCycleInput) input: types.RemoveAssessmentCycleInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { id: await ctx.once(cycleService).remove(input) };
  }
}
