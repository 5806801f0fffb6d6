import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { isUuid } from '../../storage/keys.js';
import type { SurveySummary } from '../survey.statements.js';
import { Survey } from '../survey.type.js';
import { actionService } from './action.service.js';
import { actionsOf, publishedActions, type ActionSummary } from './action.statements.js';
import * as types from './action.type.js';

@Resolver(() => Survey)
export class ActionsOfSurveyResolver {
  @FieldResolver(() => [types.SurveyAction], {
    description: '“You said, we did”, the latest first: what is published, and drafts of your territory.',
  })
  @Allow('survey.read')
  actions(@Root() { id }: SurveySummary, @Ctx() { reads }: RequestContext) {
    return reads.read(actionsOf, { survey: id });
  }
}

@Resolver(() => types.SurveyAction)
export class SurveyActionResolver {
  @Query(() => [types.SurveyAction], {
    description: '“You said, we did” of a survey, the latest first, for everybody. Empty for one that is not known.',
  })
  @Allow('anybody')
  surveyActions(@Arg('surveyId', () => ID, { description: 'Which survey.' }) surveyId: string, @Ctx() { reads }: RequestContext) {
    return isUuid(surveyId) ? reads.read(publishedActions, { survey: surveyId.toLowerCase() }) : [];
  }

  @FieldResolver(() => String, { description: 'Name of the place where it was done.' })
  placeName(@Root() { code }: ActionSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @Mutation(() => types.SurveyActionPayload, { description: 'Writes what was done, or changes it.' })
  @Allow('survey.act')
  async saveSurveyAction(@Arg('input', () => types.SaveSurveyActionInput) input: types.SaveSurveyActionInput, @Ctx() ctx: RequestContext) {
    return { surveyAction: await ctx.once(actionService).save(input) };
  }

  @Mutation(() => types.SurveyActionPayload, { description: 'Lets everybody read it.' })
  @Allow('survey.act')
  async publishSurveyAction(@Arg('input', () => types.SurveyActionInput) input: types.SurveyActionInput, @Ctx() ctx: RequestContext) {
    return { surveyAction: await ctx.once(actionService).publish(input) };
  }

  @Mutation(() => types.SurveyActionPayload, { description: 'Takes it back to a draft.' })
  @Allow('survey.act')
  async withdrawSurveyAction(@Arg('input', () => types.SurveyActionInput) input: types.SurveyActionInput, @Ctx() ctx: RequestContext) {
    return { surveyAction: await ctx.once(actionService).withdraw(input) };
  }
}
