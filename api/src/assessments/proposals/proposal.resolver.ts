import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { wordsFor, type MessageKey } from '../../request/words.js';
import { proposalService } from './proposal.service.js';
import type { ProposalSummary } from './proposal.statements.js';
import * as types from './proposal.type.js';

@Resolver(() => types.AssessmentProposal)
export class AssessmentProposalResolver {
  @Query(() => types.AssessmentProposalConnection, { description: 'What the final results of your staff in a cycle suggest.' })
  @Allow('assessment.results')
  assessmentProposals(
    @Arg('cycleId', () => ID, { description: 'Which cycle.' }) cycleId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(proposalService).list(cycleId, page);
  }

  @FieldResolver(() => String, { description: 'Why, in the language of the caller.' })
  reason(@Root() { because }: ProposalSummary, @Ctx() { actor }: RequestContext) {
    return wordsFor(actor.locale).message(because as MessageKey);
  }

  @Mutation(() => types.AssessmentProposalPayload, { description: 'Signs a proposal, or declines it.' })
  @Allow('assessment.decide')
  async signAssessmentProposal(
    @Arg('input', () => types.SignAssessmentProposalInput) input: types.SignAssessmentProposalInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { proposal: await ctx.once(proposalService).sign(input) };
  }
}
