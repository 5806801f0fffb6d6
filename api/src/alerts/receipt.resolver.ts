import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription, type SubscribeResolverData } from 'type-graphql';
import { divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { identityLoaders } from '../identity/index.js';
import { admit, Allow, Gathered } from '../request/allow.js';
import type { RequestContext, SubscriptionContext } from '../request/context.js';
import { alertLoaders } from './alert.loaders.js';
import { mayAskAbout } from './alert.policy.js';
import type { AlertSummary } from './alert.statements.js';
import { alertService } from './alert.service.js';
import { Alert } from './alert.type.js';
import { progressKey } from './progress.js';
import { receiptService } from './receipt.service.js';
import { unconfirmed, type HelpRequestSummary } from './receipt.statements.js';
import * as types from './receipt.type.js';
import type { Root as Ticked } from '../storage/ticks.js';

const MOST_NAMES = 200;

@Resolver(() => Alert)
export class ReceiptResolver {
  @Mutation(() => types.ReportAlertPayload, { description: 'A phone or a console tells what became of an alert there.' })
  @Allow('anybody')
  @Gathered()
  reportAlert(@Arg('input', () => types.ReportAlertInput) input: types.ReportAlertInput, @Ctx() ctx: RequestContext) {
    return ctx.once(receiptService).report(input);
  }

  @Subscription(() => Alert, {
    subscribe: watch as never,
    description:
      'The alert as it is now, and again, at most once a second, when receipts, calls for help or the like of it have changed: ask for `reach`, `unconfirmed` and so on. Nothing is replayed.',
  })
  @Allow('alert.readRestricted')
  alertProgress(@Root() { id }: Ticked, @Arg('id', () => ID, { description: 'Which alert.' }) _id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(alertService).found(id);
  }

  @FieldResolver(() => [types.AlertReach], { nullable: true, description: 'How many were reached, by division; for staff.' })
  @Allow('alert.readRestricted')
  reach(
    @Root() { id }: AlertSummary,
    @Arg('by', () => types.ReachLevelEnum, { defaultValue: 'DISTRICT', description: 'Counted by what.' }) by: types.ReachLevel,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(alertLoaders).reach(types.REACH_DIGITS[by]).load(id);
  }

  @FieldResolver(() => [types.AlertAddressee], {
    nullable: true,
    description: 'Staff who have not confirmed it, the most responsible first; for staff.',
  })
  @Allow('alert.readRestricted')
  unconfirmed(
    @Root() { id }: AlertSummary,
    @Arg('first', () => Int, { defaultValue: 50, description: `How many, at most ${MOST_NAMES}.` }) first: number,
    @Ctx() { reads, today, actor }: RequestContext,
  ) {
    return reads.read(unconfirmed, { alertId: id, scopes: actor.session.scopes, today, limit: Math.min(Math.max(first, 0), MOST_NAMES) });
  }
}

@Resolver(() => types.AlertReach)
export class ReachPlaceResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  name(@Root() { code }: types.AlertReach, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }
}

@Resolver(() => types.AlertAddressee)
export class AddresseePlaceResolver {
  @FieldResolver(() => String, { description: 'Name of the territory of the post.' })
  territoryName(@Root() { territory }: types.AlertAddressee, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(territory);
  }
}

@Resolver(() => types.HelpRequest)
export class HelpRequestResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  areaName(@Root() { code }: types.HelpRequest, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who took it.' })
  async takenByName(@Root() { takenBy }: Pick<HelpRequestSummary, 'takenBy'>, @Ctx() ctx: RequestContext) {
    return takenBy ? ((await ctx.once(identityLoaders).account.load(takenBy))?.name ?? null) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Seconds from the call to who took it; of somebody who called again, from the first call.',
  })
  takenSeconds(@Root() { createdAt, takenAt }: Pick<HelpRequestSummary, 'createdAt' | 'takenAt'>) {
    return takenAt ? secondsFrom(createdAt, takenAt) : null;
  }

  @FieldResolver(() => Boolean, { description: 'You may ask whether it helped: nobody does who went.' })
  mayAsk(@Root() row: Pick<HelpRequestSummary, 'status' | 'takenBy' | 'askedOn'>, @Ctx() { actor }: RequestContext) {
    return row.status === 'CLOSED' && !row.askedOn && mayAskAbout(actor, row);
  }

  @Query(() => types.HelpRequestConnection, { description: 'Calls for help in your territory, newest first.' })
  @Allow('help.handle')
  helpRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.HelpRequestFilter, { nullable: true }) filter: types.HelpRequestFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(receiptService).helpRequests(page, filter);
  }

  @Mutation(() => types.TakeHelpRequestPayload, { description: 'Takes a call for help, and shows what the person wrote.' })
  @Allow('help.handle')
  takeHelpRequest(@Arg('input', () => types.TakeHelpRequestInput) input: types.TakeHelpRequestInput, @Ctx() ctx: RequestContext) {
    return ctx.once(receiptService).take(input);
  }

  @Mutation(() => types.HelpRequestPayload, { description: 'Ends a call for help.' })
  @Allow('help.handle')
  closeHelpRequest(@Arg('input', () => types.CloseHelpRequestInput) input: types.CloseHelpRequestInput, @Ctx() ctx: RequestContext) {
    return ctx.once(receiptService).close(input);
  }

  @Mutation(() => types.AskHelpRequestPayload, { description: 'Asks who called whether it helped. Somebody else does than who went.' })
  @Allow('help.handle')
  askHelpRequest(@Arg('input', () => types.AskHelpRequestInput) input: types.AskHelpRequestInput, @Ctx() ctx: RequestContext) {
    return ctx.once(receiptService).ask(input);
  }
}

function watch({ args, context: { actor, services } }: SubscribeResolverData<unknown, { readonly id: string }, SubscriptionContext>) {
  admit(actor, 'alert.readRestricted');
  return services.get(progressKey).follow(actor, args.id);
}

const secondsFrom = (from: Date, to: Date) => Math.max(0, Math.round((to.getTime() - from.getTime()) / 1_000));
