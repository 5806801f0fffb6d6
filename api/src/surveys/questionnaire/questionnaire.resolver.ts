import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { isUuid } from '../../storage/keys.js';
import { surveyLoaders } from '../survey.loaders.js';
import { LIBRARY } from './library.js';
import { questionnaireService } from './questionnaire.service.js';
import * as types from './questionnaire.type.js';

@Resolver(() => types.Questionnaire)
export class QuestionnaireResolver {
  @Query(() => types.Questionnaire, { nullable: true, description: 'One questionnaire.' })
  @Allow('survey.read')
  questionnaire(@Arg('id', () => ID, { description: 'Which edition.' }) id: string, @Ctx() ctx: RequestContext) {
    return isUuid(id) ? ctx.once(surveyLoaders).questionnaire.load(id.toLowerCase()) : null;
  }

  @Query(() => types.QuestionnaireConnection, { description: 'Questionnaires in all their editions, the last changed first.' })
  @Allow('survey.read')
  questionnaires(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.QuestionnaireFilter, { nullable: true, description: 'Which of them.' }) filter: types.QuestionnaireFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(questionnaireService).list(page, filter);
  }

  @Query(() => types.QuestionnaireCheck, { description: 'What would be wrong with questions, without saving them.' })
  @Allow('survey.design')
  checkQuestionnaire(@Arg('input', () => types.CheckQuestionnaireInput) input: types.CheckQuestionnaireInput, @Ctx() ctx: RequestContext) {
    return ctx.once(questionnaireService).check(input);
  }

  @Query(() => [types.Question], { description: 'Standard questions on satisfaction and awareness: equal wording makes a trend.' })
  @Allow('survey.read')
  questionLibrary() {
    return LIBRARY;
  }

  @Mutation(() => types.QuestionnairePayload, {
    description: 'Writes a new questionnaire, changes a draft, or makes the next edition of a fixed one.',
  })
  @Allow('survey.design')
  async saveQuestionnaire(@Arg('input', () => types.SaveQuestionnaireInput) input: types.SaveQuestionnaireInput, @Ctx() ctx: RequestContext) {
    return { questionnaire: await ctx.once(questionnaireService).save(input) };
  }

  @Mutation(() => types.QuestionnairePayload, { description: 'Fixes a draft: from now on it is changed by its next edition only.' })
  @Allow('survey.design')
  async fixQuestionnaire(@Arg('input', () => types.FixQuestionnaireInput) input: types.FixQuestionnaireInput, @Ctx() ctx: RequestContext) {
    return { questionnaire: await ctx.once(questionnaireService).fix(input) };
  }

  @Mutation(() => types.RemoveQuestionnairePayload, { description: 'Deletes a draft. A fixed edition stays.' })
  @Allow('survey.design')
  async removeQuestionnaire(@Arg('input', () => types.RemoveQuestionnaireInput) input: types.RemoveQuestionnaireInput, @Ctx() ctx: RequestContext) {
    return { id: await ctx.once(questionnaireService).remove(input) };
  }
}
