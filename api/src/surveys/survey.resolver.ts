import { Arg, Args, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { written } from './answering/token.js';
import { Questionnaire } from './questionnaire/questionnaire.type.js';
import { sampleService } from './sample/sample.service.js';
import { unitService } from './sample/unit.service.js';
import { mayCollect } from './survey.policy.js';
import type { SurveyRow } from './survey.entity.js';
import { surveyLoaders } from './survey.loaders.js';
import { surveyService } from './survey.service.js';
import {
  pointsOf,
  shortfallsOf,
  strataOf,
  type PointSummary,
  type ShortfallSummary,
  type SurveySummary,
  type UnitSummary,
} from './survey.statements.js';
import * as types from './survey.type.js';

@Resolver(() => types.Survey)
export class SurveyResolver {
  @Query(() => types.Survey, { nullable: true, description: 'One survey.' })
  @Allow('survey.read')
  survey(@Arg('id', () => ID, { description: 'Which survey.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(surveyService).find(id);
  }

  @Query(() => types.SurveyConnection, { description: 'Surveys that touch your territory, newest first.' })
  @Allow('survey.read')
  surveys(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: RequestContext) {
    return ctx.once(surveyService).list(page);
  }

  @Query(() => Int, { description: 'How many answers a share needs for a margin (Cochran 1977), with 95 % confidence and where most are needed.' })
  @Allow('survey.read')
  surveySize(
    @Arg('margin', () => Float, { nullable: true, description: 'Points up and down, 0.5 to 30; 5 if not given.' }) margin: number | null,
    @Arg('population', () => Int, { nullable: true, description: 'How many there are to ask; very many if not given.' }) population: number | null,
    @Arg('designEffect', () => Float, { nullable: true, description: 'How many times the variance of a simple sample, 1 to 10; 1 if not given.' })
    designEffect: number | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(surveyService).size(margin ?? 5, population ?? null, designEffect ?? 1);
  }

  @FieldResolver(() => Questionnaire, { description: 'What is asked.' })
  questionnaire(@Root() survey: SurveySummary | SurveyRow, @Ctx() ctx: RequestContext) {
    return ctx.once(surveyLoaders).questionnaire.load('questionnaireId' in survey ? survey.questionnaireId : survey.questionnaire.id);
  }

  @FieldResolver(() => [String], { description: 'Names of the areas.' })
  areaNames(@Root() { areas }: SurveySummary, @Ctx() ctx: RequestContext) {
    return Promise.all(areas.map((code) => ctx.once(divisionService).nameOf(code)));
  }

  @FieldResolver(() => [types.SurveyDispositionCount], { description: 'How far it has come with those who were drawn in your territory.' })
  progress(@Root() { id }: SurveySummary, @Ctx() ctx: RequestContext) {
    return ctx.once(surveyLoaders).progress.load(id);
  }

  @FieldResolver(() => [types.SurveyStratum], { description: 'The frame and how the sample is shared out, in your territory.' })
  strata(@Root() { id }: SurveySummary, @Ctx() { reads }: RequestContext) {
    return reads.read(strataOf, { survey: id });
  }

  @FieldResolver(() => [types.SurveyShortfall], { description: 'Where people who were drawn will not answer, in your territory.' })
  @Allow('survey.collect')
  shortfalls(@Root() { id }: SurveySummary, @Ctx() { reads }: RequestContext) {
    return reads.read(shortfallsOf, { survey: id });
  }

  @FieldResolver(() => [types.SurveyPoint], { description: 'Posters in your territory.' })
  points(@Root() { id }: SurveySummary, @Ctx() { reads }: RequestContext) {
    return reads.read(pointsOf, { survey: id });
  }

  @FieldResolver(() => types.SampleUnitConnection, { description: 'Who was drawn in your territory.' })
  @Allow('survey.collect')
  sampleUnits(
    @Root() { id }: SurveySummary,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.SampleUnitFilter, { nullable: true, description: 'Which of them.' }) filter: types.SampleUnitFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(unitService).list(id, page, filter);
  }

  @Mutation(() => types.SurveyPayload, { description: 'Makes a survey. Its questionnaire is fixed from now on.' })
  @Allow('survey.run')
  async createSurvey(@Arg('input', () => types.CreateSurveyInput) input: types.CreateSurveyInput, @Ctx() ctx: RequestContext) {
    return { survey: await ctx.once(surveyService).create(input) };
  }

  @Mutation(() => types.SurveyPayload, { description: 'Draws who is asked, from the register. Can be done again until it opens.' })
  @Allow('survey.run')
  async drawSample(@Arg('input', () => types.SurveyInput) { id }: types.SurveyInput, @Ctx() ctx: RequestContext) {
    return { survey: await ctx.once(sampleService).draw(id) };
  }

  @Mutation(() => types.SurveyPayload, { description: 'Lets people answer.' })
  @Allow('survey.run')
  async openSurvey(@Arg('input', () => types.SurveyInput) { id }: types.SurveyInput, @Ctx() ctx: RequestContext) {
    return { survey: await ctx.once(surveyService).open(id) };
  }

  @Mutation(() => types.SurveyPayload, { description: 'Ends it, for good. From then on nobody can tell who answered what.' })
  @Allow('survey.run')
  async closeSurvey(@Arg('input', () => types.SurveyInput) { id }: types.SurveyInput, @Ctx() ctx: RequestContext) {
    return { survey: await ctx.once(surveyService).close(id) };
  }

  @Mutation(() => types.SurveyPayload, { description: 'Makes a published result readable without an account, or takes that back.' })
  @Allow('survey.run')
  async shareSurvey(@Arg('input', () => types.ShareSurveyInput) input: types.ShareSurveyInput, @Ctx() ctx: RequestContext) {
    return { survey: await ctx.once(surveyService).share(input) };
  }

  @Mutation(() => types.SurveyPayload, { description: 'Publishes the result to those who may read surveys. Nobody else sees it by that.' })
  @Allow('survey.run')
  async publishSurvey(@Arg('input', () => types.SurveyInput) { id }: types.SurveyInput, @Ctx() ctx: RequestContext) {
    return { survey: await ctx.once(surveyService).publish(id) };
  }
}

@Resolver(() => types.SurveyShortfall)
export class SurveyShortfallResolver {
  @FieldResolver(() => String, { description: 'Name of the community.' })
  placeName(@Root() { code }: ShortfallSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @Mutation(() => types.TakeReservesPayload, { description: 'Asks reserves in place of those who will not answer, in the order of the draw.' })
  @Allow('survey.run')
  takeReserves(@Arg('input', () => types.TakeReservesInput) { surveyId, code }: types.TakeReservesInput, @Ctx() ctx: RequestContext) {
    return ctx.once(sampleService).takeReserves(surveyId, code);
  }
}

@Resolver(() => types.SampleUnit)
export class SampleUnitResolver {
  @FieldResolver(() => Boolean, { description: 'You may invite them and enter their answers: nobody does for their own grid or community.' })
  mayCollect(@Root() { code }: UnitSummary, @Ctx() { actor }: RequestContext) {
    return mayCollect(actor, code);
  }

  @Mutation(() => types.InviteSampleUnitsPayload, { description: 'Gives tokens to people who were drawn.' })
  @Allow('survey.collect')
  async inviteSampleUnits(@Arg('input', () => types.InviteSampleUnitsInput) { ids }: types.InviteSampleUnitsInput, @Ctx() ctx: RequestContext) {
    return { invitations: await ctx.once(unitService).invite(ids) };
  }

  @Mutation(() => types.SampleUnitPayload, { description: 'Says what became of somebody who did not answer.' })
  @Allow('survey.collect')
  async settleSampleUnit(@Arg('input', () => types.SettleSampleUnitInput) input: types.SettleSampleUnitInput, @Ctx() ctx: RequestContext) {
    return { sampleUnit: await ctx.once(unitService).settle(input) };
  }
}

@Resolver(() => types.SurveyPoint)
export class SurveyPointResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  placeName(@Root() { code }: PointSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => String, { description: 'For the poster.' })
  token(@Root() { district, token }: PointSummary) {
    return written({ district, secret: token });
  }

  @Mutation(() => types.SurveyPointPayload, { description: 'Puts up a poster.' })
  @Allow('survey.run')
  async createSurveyPoint(@Arg('input', () => types.CreateSurveyPointInput) input: types.CreateSurveyPointInput, @Ctx() ctx: RequestContext) {
    return { surveyPoint: await ctx.once(unitService).addPoint(input) };
  }
}
