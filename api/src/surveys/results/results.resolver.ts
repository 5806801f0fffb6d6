import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root, Subscription, type SubscribeResolverData } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { admit, Allow } from '../../request/allow.js';
import type { RequestContext, SubscriptionContext } from '../../request/context.js';
import { NotFound } from '../../request/errors.js';
import type { Root as Ticked } from '../../storage/ticks.js';
import { surveyService } from '../survey.service.js';
import type { SurveySummary } from '../survey.statements.js';
import { Survey } from '../survey.type.js';
import { resultsService } from './results.service.js';
import * as types from './results.type.js';
import { trendService } from './trend.service.js';
import { SurveyTrendArgs, SurveyTrendPoint } from './trend.type.js';
import { watchingKey } from './watching.js';

@Resolver(() => Survey)
export class SurveyResultsResolver {
  @FieldResolver(() => [types.SurveyFigure], {
    description: `What was answered, at most ${types.MOST_FIGURES} figures. While the survey is open only of its areas as a whole, and in steps.`,
  })
  @Allow('survey.read')
  figures(@Root() { id }: SurveySummary, @Args(() => types.SurveyFigureArgs) args: types.SurveyFigureArgs, @Ctx() ctx: RequestContext) {
    return ctx.once(resultsService).figures(id, args);
  }

  @FieldResolver(() => [SurveyTrendPoint], {
    description: 'One item over the surveys that asked it, oldest first: published ones of the same questionnaire, or worded alike.',
  })
  @Allow('survey.read')
  trend(@Root() { id }: SurveySummary, @Args(() => SurveyTrendArgs) args: SurveyTrendArgs, @Ctx() ctx: RequestContext) {
    return ctx.once(trendService).of(id, args);
  }

  @FieldResolver(() => types.SurveyRates, { description: 'How many of those who were drawn in your territory answered.' })
  rates(@Root() { id }: SurveySummary, @Ctx() ctx: RequestContext) {
    return ctx.once(resultsService).rates(id);
  }

  @Subscription(() => Survey, {
    subscribe: watch as never,
    description: 'The survey as it is now, and again, at most once a second, when it has been counted again. Nothing is replayed.',
  })
  @Allow('survey.read')
  async surveyProgress(@Root() { id }: Ticked, @Arg('id', () => ID, { description: 'Which survey.' }) _id: string, @Ctx() ctx: RequestContext) {
    const survey = await ctx.once(surveyService).find(id);
    if (!survey) throw NotFound();
    return survey;
  }
}

@Resolver(() => types.SurveyFigure)
export class SurveyFigureResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  placeName(@Root() { code }: types.SurveyFigure, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }
}

function watch({ args, context: { actor, services } }: SubscribeResolverData<unknown, { readonly id: string }, SubscriptionContext>) {
  admit(actor, 'survey.read');
  return services.get(watchingKey).follow(actor, args.id);
}
