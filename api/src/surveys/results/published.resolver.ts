import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { publishedKey } from './published.js';
import type { PublishedSummary } from './published.statements.js';
import { PublishedSurvey } from './published.type.js';
import { SurveyFigure, SurveyFigureArgs } from './results.type.js';

@Resolver(() => PublishedSurvey)
export class PublishedSurveyResolver {
  @Query(() => PublishedSurvey, { nullable: true, description: 'A result that was made public, for residents; null for all others.' })
  @Allow('anybody')
  publishedSurvey(@Arg('id', () => ID, { description: 'Which survey.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.service(publishedKey).find(id);
  }

  @FieldResolver(() => [String], { description: 'Names of the areas.' })
  areaNames(@Root() { areas }: PublishedSummary, @Ctx() ctx: RequestContext) {
    return Promise.all(areas.map((code) => ctx.once(divisionService).nameOf(code)));
  }

  @FieldResolver(() => [SurveyFigure], { description: 'Of those who were drawn, in communities and larger places; of everybody or by channel.' })
  figures(@Root() survey: PublishedSummary, @Args(() => SurveyFigureArgs) args: SurveyFigureArgs, @Ctx() ctx: RequestContext) {
    return ctx.service(publishedKey).figures(survey, args);
  }
}
