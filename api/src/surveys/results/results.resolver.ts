import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root, Subscription, type SubscribeResolverData } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { admit, Allow } from '../../request/allow.js';
import type { RequestContext, SubscriptionContext } from '../../request/context.js';
import { NotFound } from '../../request/errors.js';
import type { Root as Ticked } from '../../storage/ticks.js';
import { surveyService } from '../survey.service.js';
import type { SurveySummary } from '../survey.statements.js';
import { Survey } from '../survey.type.js';
import { indicatorService } from './indicators.service.js';
import { resultsService } from './results.service.js';
import * as types from './results.type.js';
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

  @FieldResolver(() => types.SurveyRates, { description: 'How many of those who were drawn in your territory answered.' })
  rates(@Root() { id }: SurveySummary, @Ctx() ctx: RequestContext) {
    return ctx.once(resultsService).rates(id);
  }

  @FieldResolver(() => types.SurveyIndicators, {
    description: 'One item as an assessment may use it, of places of one size in your territory. Empty until the survey is over and counted.',
  })
  @Allow('survey.read')
  indicators(
    @Root() survey: SurveySummary,
    @Arg('item', () => String, { description: 'Key of the question; with `.` a row of it, with `=` a choice.' }) item: string,
    @Arg('level', () => types.SurveyPlaceLevelEnum, { description: 'Places of this size.' }) level: types.PlaceLevel,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(indicatorService).of(survey, item, level);
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

@Resolver(() => types.SurveyIndicator)
export class SurveyIndicatorResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  placeName(@Root() { code }: types.SurveyIndicator, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }
}

function watch({ args, context: { actor, services } }: SubscribeResolverData<unknown, { readonly id: string }, SubscriptionContext>) {
  admit(actor, 'survey.read');
  return services.get(watchingKey).follow(actor, args.id);
}
