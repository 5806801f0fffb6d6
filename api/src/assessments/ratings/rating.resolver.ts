import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { ratingService } from './rating.service.js';
import * as types from './rating.type.js';

@Resolver(() => types.AssessmentRatingTask)
export class AssessmentRatingResolver {
  @Query(() => [types.AssessmentRatingTask], { description: 'Whom you are asked to rate now, at most 1,000.' })
  @Allow('assessment.own')
  assessmentRatingTasks(
    @Arg('cycleId', () => ID, { nullable: true, description: 'Of this cycle only.' }) cycleId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(ratingService).tasks(cycleId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the place where the post is.' })
  placeName(@Root() { code }: types.AssessmentRatingTask, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code.slice(0, 12));
  }

  @Mutation(() => types.RatePayload, { description: 'Rates somebody. Nobody sees who gave what; only the computation reads it.' })
  @Allow('assessment.own')
  async rate(@Arg('input', () => types.RateInput) input: types.RateInput, @Ctx() ctx: RequestContext) {
    return { task: await ctx.once(ratingService).rate(input) };
  }

  @Mutation(() => types.RecusePayload, { description: 'Steps back from rating somebody, in this cycle and all later ones.' })
  @Allow('assessment.own')
  async recuse(@Arg('input', () => types.RecuseInput) input: types.RecuseInput, @Ctx() ctx: RequestContext) {
    return { id: await ctx.once(ratingService).recuse(input) };
  }
}
