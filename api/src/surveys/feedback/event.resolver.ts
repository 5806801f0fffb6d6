import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Allow, Gathered } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { SurveyPlaceLevelEnum, type PlaceLevel } from '../results/results.type.js';
import type { EventKind } from './event.entity.js';
import { eventService } from './event.service.js';
import type { eventFigures } from './event.statements.js';
import * as types from './event.type.js';

type FigureRow = (typeof eventFigures)['row'];

@Resolver(() => types.SurveyEventFigure)
export class SurveyEventResolver {
  @Query(() => types.SurveyEventSeat, {
    nullable: true,
    description: 'One question about something that was done; null for a token that nobody was given.',
  })
  @Allow('anybody')
  surveyEventSeat(@Arg('token', () => String, { description: 'From the link.' }) token: string, @Ctx() ctx: RequestContext) {
    return ctx.once(eventService).seat(token);
  }

  @Mutation(() => types.AnswerSurveyEventPayload, { description: 'Says how good it was, once for each token.' })
  @Allow('anybody')
  @Gathered()
  async answerSurveyEvent(@Arg('input', () => types.AnswerSurveyEventInput) input: types.AnswerSurveyEventInput, @Ctx() ctx: RequestContext) {
    return { taken: await ctx.once(eventService).answer(input) };
  }

  @Mutation(() => types.AskFollowUpPayload, { description: 'Asks whether a call helped. Somebody else does than who called.' })
  @Allow('survey.followUp')
  askFollowUp(@Arg('input', () => types.AskFollowUpInput) input: types.AskFollowUpInput, @Ctx() ctx: RequestContext) {
    return ctx.once(eventService).askAgain(input);
  }

  @Query(() => [types.SurveyEventFigure], {
    description: 'Answers about events in your territory, by month; of the last three years, months that are over.',
  })
  @Allow('survey.read')
  surveyEventFigures(
    @Arg('kind', () => types.SurveyEventKindEnum, { description: 'What was done.' }) kind: EventKind,
    @Arg('level', () => SurveyPlaceLevelEnum, { description: 'Places of this size.' }) level: PlaceLevel,
    @Arg('within', () => String, { nullable: true, description: 'Inside this division.' }) within: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(eventService).figures(kind, level, within);
  }

  @FieldResolver(() => String, { description: 'Name of the place.' })
  placeName(@Root() { code }: FigureRow, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => [types.SurveyEventReasonCount], { description: 'Why it was not good; of a district only, where enough said so.' })
  reasons(@Root() { reasons }: FigureRow) {
    return Object.entries(reasons).map(([reason, count]) => ({ reason, count }));
  }
}
