import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { Allow, Gathered } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { SurveySeat } from '../answering/answering.type.js';
import { mayHandle } from './follow-up.policy.js';
import { followUpService } from './follow-up.service.js';
import type { FollowUpSummary } from './follow-up.statements.js';
import * as types from './follow-up.type.js';
import { termsKey } from './terms.js';
import { wishService } from './wish.service.js';

@Resolver(() => SurveySeat)
export class FollowUpOfSeatResolver {
  @FieldResolver(() => Int, { description: 'Whoever answers with this level of five or a lower one is asked whether to be called; 0 for nobody.' })
  followUpAtMost(@Root() { district }: { readonly district: string }, @Ctx() ctx: RequestContext) {
    return ctx.service(termsKey).atMost(district);
  }
}

@Resolver(() => types.FollowUp)
export class FollowUpResolver {
  @Query(() => types.FollowUpConnection, { description: 'Residents of your territory who agreed to be called, the most urgent first.' })
  @Allow('survey.followUp')
  followUps(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.FollowUpFilter, { nullable: true, description: 'Which of them.' }) filter: types.FollowUpFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(followUpService).list(page, filter);
  }

  @FieldResolver(() => String, { description: 'Name of the community where it was.' })
  placeName(@Root() { place }: FollowUpSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(place);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the resident wrote for whoever calls.' })
  words(@Root() row: FollowUpSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(followUpService).words(row);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The number, masked; null once it is deleted.' })
  phoneMasked(@Root() row: FollowUpSummary) {
    return row.phoneMasked ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who called.' })
  handledByName(@Root() row: FollowUpSummary) {
    return row.handledByName ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'You may call: nobody does about themselves.' })
  mayHandle(@Root() row: FollowUpSummary, @Ctx() { actor }: RequestContext) {
    return mayHandle(actor, row);
  }

  @FieldResolver(() => Boolean, { description: 'You may ask whether the call helped: nobody does who called.' })
  mayAsk(@Root() row: FollowUpSummary, @Ctx() { actor }: RequestContext) {
    return row.state === 'HANDLED' && row.handledBy !== actor.id && mayHandle(actor, row);
  }

  @Mutation(() => types.WantFollowUpPayload, { description: 'Agrees to be called, once for each token that was answered by.' })
  @Allow('anybody')
  @Gathered()
  wantFollowUp(@Arg('input', () => types.WantFollowUpInput) input: types.WantFollowUpInput, @Ctx() ctx: RequestContext) {
    return ctx.once(wishService).want(input);
  }

  @Mutation(() => types.RevealFollowUpPayload, { description: 'The number of one resident who agreed to be called, with a reason.' })
  @Allow('survey.followUp')
  revealFollowUp(@Arg('input', () => types.RevealFollowUpInput) input: types.RevealFollowUpInput, @Ctx() ctx: RequestContext) {
    return ctx.once(followUpService).reveal(input);
  }

  @Mutation(() => types.FollowUpPayload, { description: 'Says what came of a call.' })
  @Allow('survey.followUp')
  async handleFollowUp(@Arg('input', () => types.HandleFollowUpInput) input: types.HandleFollowUpInput, @Ctx() ctx: RequestContext) {
    return { followUp: await ctx.once(followUpService).handle(input) };
  }
}
