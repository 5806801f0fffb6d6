import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import type { SurveySummary } from '../survey.statements.js';
import { Survey } from '../survey.type.js';
import { SurveyTextPayload } from './text.type.js';
import { themeService } from './theme.service.js';
import * as types from './theme.type.js';

@Resolver(() => Survey)
export class ThemesOfSurveyResolver {
  @FieldResolver(() => types.SurveyThemeCounts, {
    description: 'What residents of your territory wrote about, counted. From when the survey is over.',
  })
  @Allow('survey.read')
  themes(
    @Root() survey: SurveySummary,
    @Arg('within', () => String, { nullable: true, description: 'Inside this division; in all of your territory if not given.' })
    within: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(themeService).counts(survey, within);
  }
}

@Resolver(() => types.SurveyTheme)
export class SurveyThemeResolver {
  @Query(() => [types.SurveyTheme], { description: 'The district’s themes. Empty until the first texts have come, or somebody has written one.' })
  @Allow('survey.read')
  surveyThemes(@Ctx() ctx: RequestContext) {
    return ctx.once(themeService).list();
  }

  @Mutation(() => types.SurveyThemePayload, {
    description: 'Writes a theme, or changes one. Texts that nobody has looked at are held against it again.',
  })
  @Allow('survey.design')
  async saveSurveyTheme(@Arg('input', () => types.SaveSurveyThemeInput) input: types.SaveSurveyThemeInput, @Ctx() ctx: RequestContext) {
    return { surveyTheme: await ctx.once(themeService).save(input) };
  }

  @Mutation(() => SurveyTextPayload, { description: 'Says what a text is about.' })
  @Allow('survey.readText')
  async codeSurveyText(@Arg('input', () => types.CodeSurveyTextInput) input: types.CodeSurveyTextInput, @Ctx() ctx: RequestContext) {
    return { surveyText: await ctx.once(themeService).code(input) };
  }
}
