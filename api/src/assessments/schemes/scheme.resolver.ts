import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { PostEnum } from '../../staff/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { isUuid } from '../../storage/keys.js';
import { measuresKey } from '../measures.js';
import type { Indicator } from './indicator.js';
import { schemeLoaders } from './scheme.loaders.js';
import { schemeService } from './scheme.service.js';
import type { SchemeRow } from './scheme.entity.js';
import type { SchemeSummary } from './scheme.statements.js';
import { templateFor } from './template.js';
import * as types from './scheme.type.js';

@Resolver(() => types.AssessmentScheme)
export class AssessmentSchemeResolver {
  @Query(() => types.AssessmentScheme, { nullable: true, description: 'One scheme.' })
  @Allow('assessment.read')
  assessmentScheme(@Arg('id', () => ID, { description: 'Which edition.' }) id: string, @Ctx() ctx: RequestContext) {
    return isUuid(id) ? ctx.once(schemeLoaders).scheme.load(id.toLowerCase()) : null;
  }

  @Query(() => types.AssessmentSchemeConnection, { description: 'Schemes in all their editions, the last changed first.' })
  @Allow('assessment.read')
  assessmentSchemes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.AssessmentSchemeFilter, { nullable: true, description: 'Which of them.' })
    filter: types.AssessmentSchemeFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(schemeService).list(page, filter);
  }

  @Query(() => [types.AssessmentMeasure], { description: 'What the records tell of staff, for the indicators of a scheme.' })
  @Allow('assessment.read')
  assessmentMeasures(@Ctx() ctx: RequestContext) {
    return ctx.service(measuresKey);
  }

  @Query(() => [types.AssessmentIndicator], { description: 'Where a new scheme for a post may start from: the usual weights.' })
  @Allow('assessment.read')
  assessmentTemplate(@Arg('post', () => PostEnum, { description: 'For whom.' }) post: SchemeRow['post'], @Ctx() ctx: RequestContext) {
    return templateFor(post, ctx.service(measuresKey));
  }

  @Query(() => types.AssessmentSchemeCheck, { description: 'What would be wrong with a scheme, without saving it.' })
  @Allow('assessment.design')
  checkAssessmentScheme(@Arg('input', () => types.CheckAssessmentSchemeInput) input: types.CheckAssessmentSchemeInput, @Ctx() ctx: RequestContext) {
    return ctx.once(schemeService).check(input);
  }

  @Query(() => types.AssessmentPreview, {
    nullable: true,
    description: 'What indicators would have made of the last cycle of a post; null where there is none, or too few people in it.',
  })
  @Allow('assessment.design')
  previewAssessmentScheme(
    @Arg('input', () => types.PreviewAssessmentSchemeInput) input: types.PreviewAssessmentSchemeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(schemeService).preview(input);
  }

  @FieldResolver(() => types.AssessmentScheme, { nullable: true, description: 'Of a street: the district’s edition that it fills in.' })
  frame(@Root() scheme: SchemeSummary | SchemeRow, @Ctx() ctx: RequestContext) {
    const id = 'frameId' in scheme ? scheme.frameId : (scheme.frame?.id ?? null);
    return id ? ctx.once(schemeLoaders).scheme.load(id) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the district or street.' })
  placeName(@Root() { code }: SchemeSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @Mutation(() => types.AssessmentSchemePayload, {
    description: 'Writes a new scheme, changes a draft, or makes the next edition of a published one.',
  })
  @Allow('assessment.design')
  async saveAssessmentScheme(
    @Arg('input', () => types.SaveAssessmentSchemeInput) input: types.SaveAssessmentSchemeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { scheme: await ctx.once(schemeService).save(input) };
  }

  @Mutation(() => types.AssessmentSchemePayload, { description: 'Lets cycles use a draft. Its weights must make 100.' })
  @Allow('assessment.design')
  async publishAssessmentScheme(
    @Arg('input', () => types.PublishAssessmentSchemeInput) input: types.PublishAssessmentSchemeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { scheme: await ctx.once(schemeService).publish(input) };
  }

  @Mutation(() => types.AssessmentSchemePayload, { description: 'Keeps new cycles from using a scheme.' })
  @Allow('assessment.design')
  async retireAssessmentScheme(
    @Arg('input', () => types.RetireAssessmentSchemeInput) input: types.RetireAssessmentSchemeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { scheme: await ctx.once(schemeService).retire(input) };
  }

  @Mutation(() => types.RemoveAssessmentSchemePayload, { description: 'Deletes a draft. A published edition stays.' })
  @Allow('assessment.design')
  async removeAssessmentScheme(
    @Arg('input', () => types.RemoveAssessmentSchemeInput) input: types.RemoveAssessmentSchemeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { id: await ctx.once(schemeService).remove(input) };
  }
}

/** Weights are kept in hundredths, and read in points. */
@Resolver(() => types.AssessmentIndicator)
export class AssessmentIndicatorResolver {
  @FieldResolver(() => Float, { description: 'Points of 100; 0 where it does not weigh.' })
  weight(@Root() { weight }: Indicator) {
    return weight / 100;
  }
}
