import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { resultService } from '../results/result.service.js';
import { AssessmentResult } from '../results/result.type.js';
import { appealService } from './appeal.service.js';
import type { AppealSummary } from './appeal.statements.js';
import * as types from './appeal.type.js';

@Resolver(() => types.AssessmentAppeal)
export class AssessmentAppealResolver {
  @Query(() => types.AssessmentAppealConnection, { description: 'Appeals of your staff, and your own; what is due first comes first.' })
  @Allow('assessment.own')
  assessmentAppeals(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.AssessmentAppealFilter, { nullable: true, description: 'Which of them.' }) filter: types.AssessmentAppealFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(appealService).list(page, filter);
  }

  @FieldResolver(() => AssessmentResult, { nullable: true, description: 'The result as it holds.' })
  async result(@Root() appeal: AppealSummary, @Ctx() ctx: RequestContext) {
    const id = await ctx.once(appealService).resultOf(appeal);
    return id ? ctx.once(resultService).one(id) : null;
  }

  @Mutation(() => types.AssessmentAppealPayload, { description: 'Disputes lines of your own result.' })
  @Allow('assessment.own')
  async fileAssessmentAppeal(
    @Arg('input', () => types.FileAssessmentAppealInput) input: types.FileAssessmentAppealInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { appeal: await ctx.once(appealService).file(input) };
  }

  @Mutation(() => types.AssessmentAppealPayload, { description: 'Takes back your own appeal.' })
  @Allow('assessment.own')
  async withdrawAssessmentAppeal(
    @Arg('input', () => types.WithdrawAssessmentAppealInput) input: types.WithdrawAssessmentAppealInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { appeal: await ctx.once(appealService).withdraw(input) };
  }

  @Mutation(() => types.AssessmentAppealPayload, { description: 'Takes an appeal up, or answers it.' })
  @Allow('assessment.decide')
  async answerAssessmentAppeal(
    @Arg('input', () => types.AnswerAssessmentAppealInput) input: types.AnswerAssessmentAppealInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { appeal: await ctx.once(appealService).answer(input) };
  }
}
