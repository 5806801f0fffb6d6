import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Gathered } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { answeringService } from './answering.service.js';
import * as types from './answering.type.js';

@Resolver(() => types.SurveySeat)
export class AnsweringResolver {
  @Query(() => types.SurveySeat, { nullable: true, description: 'What is asked of who holds a token; null for a token that nobody was given.' })
  @Allow('anybody')
  surveySeat(@Arg('token', () => String, { description: 'From the link, the poster or the letter.' }) token: string, @Ctx() ctx: RequestContext) {
    return ctx.once(answeringService).seat(token);
  }

  @Mutation(() => types.SurveyOutcomePayload, { description: 'Answers of one’s own, once for each token; at a poster once for each phone.' })
  @Allow('anybody')
  @Gathered()
  async submitSurveyAnswers(@Arg('input', () => types.SubmitSurveyAnswersInput) input: types.SubmitSurveyAnswersInput, @Ctx() ctx: RequestContext) {
    return { outcome: await ctx.once(answeringService).submit(input), again: false };
  }

  @Mutation(() => types.SurveyOutcomePayload, { description: 'Answers that somebody took down. Nobody does it for their own grid or community.' })
  @Allow('survey.collect')
  enterSurveyAnswers(@Arg('input', () => types.EnterSurveyAnswersInput) input: types.EnterSurveyAnswersInput, @Ctx() ctx: RequestContext) {
    return ctx.once(answeringService).enter(input);
  }
}
