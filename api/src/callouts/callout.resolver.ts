import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root, Subscription, type SubscribeResolverData } from 'type-graphql';
import { Alert, alertLoaders, REACH_DIGITS, ReachLevelEnum, type AlertSummary, type ReachLevel } from '../alerts/index.js';
import { divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { identityLoaders } from '../identity/index.js';
import type { Actor } from '../request/actor.js';
import { Allow, Personal } from '../request/allow.js';
import type { RequestContext, Services } from '../request/context.js';
import { SignInRequired } from '../request/errors.js';
import { calledKey } from './called.js';
import { calloutLoaders } from './callout.loaders.js';
import { calloutService } from './callout.service.js';
import type { CalloutSummary, stepsOf } from './callout.statements.js';
import * as types from './callout.type.js';

/** @returns nothing for nobody, and for somebody of another tenant */
export const nameOf = async (ctx: RequestContext, accountId: string | null | undefined) =>
  accountId ? ((await ctx.once(identityLoaders).account.load(accountId))?.name ?? null) : null;

@Resolver(() => types.Callout)
export class CalloutResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  areaName(@Root() { code }: CalloutSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who was called last.' })
  calledName(@Root() { called }: CalloutSummary, @Ctx() ctx: RequestContext) {
    return nameOf(ctx, (called as readonly string[]).at(-1));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who answered.' })
  answeredByName(@Root() { answeredBy }: CalloutSummary, @Ctx() ctx: RequestContext) {
    return nameOf(ctx, answeredBy);
  }

  @FieldResolver(() => Alert, { nullable: true, description: 'The newest message that it is called for.' })
  alert(@Root() { alertId }: CalloutSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(alertLoaders).alert.load(alertId);
  }

  @FieldResolver(() => [types.CalloutStep], { description: 'What happened, in order.' })
  steps(@Root() { id }: CalloutSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(calloutLoaders).steps.load(id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Seconds from the call to the answer; where everybody was called again, from then on.',
  })
  async answerSeconds(@Root() { id, startedAt, answeredAt }: CalloutSummary, @Ctx() ctx: RequestContext) {
    if (!answeredAt) return null;
    const again = (await ctx.once(calloutLoaders).steps.load(id)).findLast(({ kind }) => kind === 'REPEATED');
    return Math.max(0, Math.round((answeredAt.getTime() - (again?.at ?? startedAt).getTime()) / 1_000));
  }

  @Query(() => types.CalloutConnection, { description: 'Places in your territory that alerts called, unanswered ones first.' })
  @Allow('alert.readRestricted')
  callouts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.CalloutFilter, { nullable: true }) filter: types.CalloutFilter | null,
    @Arg('orderBy', () => [types.CalloutOrder], { nullable: true }) orderBy: types.CalloutOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(calloutService).list({ ...page, orderBy }, filter);
  }

  @Query(() => [types.Callout], { description: 'What you are called for now and nobody has answered; at most 100.' })
  @Allow('alert.readRestricted')
  myCallouts(@Ctx() ctx: RequestContext) {
    return ctx.once(calloutService).mine();
  }

  @Subscription(() => [types.Callout], {
    name: 'myCallouts',
    subscribe: follow as never,
    description: 'What you are called for, now and again whenever somebody calls you or it is answered; at most 100.',
  })
  @Allow('alert.readRestricted')
  @Personal()
  myCalloutsLive(@Ctx() ctx: RequestContext) {
    return ctx.once(calloutService).mine();
  }

  @Mutation(() => types.AnswerCalloutsPayload, { description: '收到: answers for every place one was called for.' })
  @Allow('alert.readRestricted')
  answerCallouts(@Arg('input', () => types.AnswerCalloutsInput) input: types.AnswerCalloutsInput, @Ctx() ctx: RequestContext) {
    return ctx.once(calloutService).answer(input);
  }

  @Mutation(() => types.CalloutPayload, { description: 'Writes down that a place was reached another way, such as by telephone.' })
  @Allow('callout.manage')
  noteCalloutAnswer(@Arg('input', () => types.NoteCalloutAnswerInput) input: types.NoteCalloutAnswerInput, @Ctx() ctx: RequestContext) {
    return ctx.once(calloutService).note(input);
  }

  @Mutation(() => types.RepeatCalloutsPayload, { description: 'Calls everybody from the start where nobody answered.' })
  @Allow('callout.manage')
  repeatCallouts(@Arg('input', () => types.RepeatCalloutsInput) input: types.RepeatCalloutsInput, @Ctx() ctx: RequestContext) {
    return ctx.once(calloutService).repeat(input);
  }
}

type SubscriptionContext = { readonly actor: Actor; readonly services: Services };

function follow({ context: { actor, services } }: SubscribeResolverData<unknown, unknown, SubscriptionContext>) {
  if (!actor.id) throw SignInRequired();
  return services.get(calledKey).follow(actor.id);
}

@Resolver(() => types.CalloutStep)
export class CalloutStepResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the person.' })
  name(@Root() { accountId }: (typeof stepsOf)['row'], @Ctx() ctx: RequestContext) {
    return nameOf(ctx, accountId);
  }
}

@Resolver(() => types.CalloutFigures)
export class CalloutFiguresResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  name(@Root() { code }: types.CalloutFigures, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }
}

@Resolver(() => Alert)
export class AlertCalloutsResolver {
  @FieldResolver(() => [types.CalloutFigures], { nullable: true, description: 'How many places have answered, by division; for staff.' })
  @Allow('alert.readRestricted')
  callouts(
    @Root() { incidentId }: AlertSummary,
    @Arg('by', () => ReachLevelEnum, { defaultValue: 'DISTRICT', description: 'Counted by what.' }) by: ReachLevel,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(calloutLoaders).figures(REACH_DIGITS[by]).load(incidentId);
  }
}
