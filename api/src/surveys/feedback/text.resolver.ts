import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import type { SurveySummary } from '../survey.statements.js';
import { Survey } from '../survey.type.js';
import { textService } from './text.service.js';
import type { TextSummary } from './text.statements.js';
import * as types from './text.type.js';

@Resolver(() => Survey)
export class TextsOfSurveyResolver {
  @FieldResolver(() => types.SurveyTextConnection, {
    description: 'What was written, masked, in no order. From when the survey is over; nothing where fewer wrote than its smallest cell.',
  })
  @Allow('survey.readText')
  texts(
    @Root() { id }: SurveySummary,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.SurveyTextFilter, { nullable: true, description: 'Which of them.' }) filter: types.SurveyTextFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(textService).list(id, page, filter);
  }
}

@Resolver(() => types.SurveyText)
export class SurveyTextResolver {
  @FieldResolver(() => String, { description: 'Name of the division.' })
  placeName(@Root() { code }: TextSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => String, { description: 'What was written, without names, numbers, doors and plates.' })
  text(@Root() row: TextSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(textService).open(row);
  }

  @Mutation(() => types.SurveyTextPayload, { description: 'Takes a passage out of a text, for good.' })
  @Allow('survey.readText')
  async maskSurveyText(@Arg('input', () => types.MaskSurveyTextInput) input: types.MaskSurveyTextInput, @Ctx() ctx: RequestContext) {
    return { surveyText: await ctx.once(textService).mask(input) };
  }
}
