import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription, type SubscribeResolverData } from 'type-graphql';
import { divisionService } from '../divisions/index.js';
import { PageArgs } from '../graphql/connection.js';
import { Geometry } from '../graphql/scalars.js';
import { CoordinateSystem, DivisionFigures, shapeToGcj02 } from '../grids/index.js';
import { identityLoaders } from '../identity/index.js';
import { Allow } from '../request/allow.js';
import type { RequestContext, SubscriptionContext } from '../request/context.js';
import { BadInput } from '../request/errors.js';
import { isUuid } from '../storage/keys.js';
import * as inputs from './alert.input.js';
import { alertLoaders } from './alert.loaders.js';
import { isFor, mayHear, sentTo } from './alert.policy.js';
import { alertService } from './alert.service.js';
import type { AlertSummary } from './alert.statements.js';
import { Alert, AlertConnection, AlertEvent, AlertFilter, AlertOrder } from './alert.type.js';
import { encodeCursor } from './cursor.js';
import { feedKey } from './feed.js';
import { sentBookKey } from './sent.book.js';

const MOST_AREAS = 20;

interface AlertsArgs {
  readonly areas: readonly string[];
  readonly after?: string | null;
}

type Marker = { readonly caughtUp: string };
type Heard = AlertSummary & { readonly epoch: string };

@Resolver(() => Alert)
export class AlertResolver {
  @Query(() => Alert, { nullable: true, description: 'One alert.' })
  @Allow('anybody')
  alert(@Arg('id', () => ID, { description: 'Which alert.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(alertService).one(id);
  }

  @Query(() => AlertConnection, { description: 'Alerts you may see, newest first. Without an account: the public ones.' })
  @Allow('anybody')
  alerts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AlertFilter, { nullable: true }) filter: AlertFilter | null,
    @Arg('orderBy', () => [AlertOrder], { nullable: true }) orderBy: AlertOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(alertService).list({ ...page, orderBy }, filter);
  }

  @FieldResolver(() => [String], { description: 'Names of the areas.' })
  areaNames(@Root() { areas }: AlertSummary, @Ctx() ctx: RequestContext) {
    return Promise.all(areas.map((code) => ctx.once(divisionService).nameOf(code)));
  }

  @FieldResolver(() => Geometry, { nullable: true, description: 'The shape that was drawn, if one was: for maps. Who is told, `areas` says.' })
  async polygon(
    @Root() { id }: AlertSummary,
    @Arg('system', () => CoordinateSystem, { defaultValue: CoordinateSystem.WGS84, description: 'How positions are to be written.' })
    system: CoordinateSystem,
    @Ctx() ctx: RequestContext,
  ) {
    const shape = await ctx.once(alertLoaders).polygon.load(id);
    return shape && system === CoordinateSystem.GCJ02 ? shapeToGcj02(shape) : shape;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who wrote it; for staff.' })
  @Allow('alert.readRestricted')
  publishedByName(@Root() { publishedBy }: AlertSummary, @Ctx() ctx: RequestContext) {
    return nameOf(ctx, publishedBy);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the second person, where there was one; for staff.' })
  @Allow('alert.readRestricted')
  approvedByName(@Root() { approvedBy }: AlertSummary, @Ctx() ctx: RequestContext) {
    return nameOf(ctx, approvedBy);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it went out without the second person that its level asks for; for staff.',
  })
  @Allow('alert.readRestricted')
  overrideReason(@Root() { overrideReason }: AlertSummary) {
    return overrideReason;
  }

  @FieldResolver(() => Boolean, { description: 'In force now: neither expired nor superseded nor a cancel.' })
  inForce(@Root() { expiresAt, supersededAt, msgType }: AlertSummary, @Ctx() { now }: RequestContext) {
    return expiresAt > now && !supersededAt && msgType !== 'CANCEL';
  }

  @FieldResolver(() => Alert, { nullable: true, description: 'The message whose place it takes.' })
  supersedes(@Root() { supersedesId }: AlertSummary, @Ctx() ctx: RequestContext) {
    return supersedesId ? ctx.once(alertLoaders).alert.load(supersedesId) : null;
  }

  @FieldResolver(() => [Alert], { description: 'All messages of the chain, oldest first.' })
  chain(@Root() { incidentId }: AlertSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(alertLoaders).chain.load(incidentId);
  }

  @Mutation(() => inputs.PublishAlertPayload, {
    description: 'Publishes an alert at once; where its level asks for a second person, it waits for one.',
  })
  @Allow('alert.publish')
  publishAlert(@Arg('input', () => inputs.PublishAlertInput) input: inputs.PublishAlertInput, @Ctx() ctx: RequestContext) {
    return ctx.once(alertService).publish(input);
  }

  @Mutation(() => inputs.AlertPayload, {
    description: 'Publishes a message that takes the place of an earlier one; one that raises the level may wait for a second person.',
  })
  @Allow('alert.publish')
  updateAlert(@Arg('input', () => inputs.UpdateAlertInput) input: inputs.UpdateAlertInput, @Ctx() ctx: RequestContext) {
    return ctx.once(alertService).update(input);
  }

  @Mutation(() => inputs.AlertPayload, { description: '解除: ends an alert.' })
  @Allow('alert.publish')
  async cancelAlert(@Arg('input', () => inputs.CancelAlertInput) input: inputs.CancelAlertInput, @Ctx() ctx: RequestContext) {
    return { alert: await ctx.once(alertService).cancel(input), pending: null };
  }

  @Subscription(() => AlertEvent, {
    subscribe: follow as never,
    name: 'alerts',
    description:
      'Alerts told in the areas, above or inside them: first what was published after the cursor (without one: what is in force), oldest first, then one CAUGHT_UP, then live. One district per subscription. Ends with CURSOR_INVALID or CURSOR_FOREIGN when the cursor is not ours: subscribe again without it.',
  })
  @Allow('anybody')
  alertsLive(
    @Root() event: Heard | Marker,
    @Arg('areas', () => [String], { description: 'Codes of divisions or grids of one district, at most 20.' }) _areas: string[],
    @Arg('after', () => String, { nullable: true, description: 'The cursor seen last.' }) _after: string | null,
  ): AlertEvent {
    if ('caughtUp' in event) return { kind: 'CAUGHT_UP', cursor: event.caughtUp, alert: null };
    return { kind: 'ALERT', cursor: encodeCursor(event.epoch, event.district, event.seq), alert: event };
  }
}

const nameOf = async (ctx: RequestContext, account: string | null) =>
  account && isUuid(account) ? ((await ctx.once(identityLoaders).account.load(account))?.name ?? null) : null;

@Resolver(() => DivisionFigures)
export class AlertFiguresResolver {
  @FieldResolver(() => Int, { description: 'Real alerts in force that concern it; exercises and tests are not among them.' })
  alertsInForce(@Root() { code }: DivisionFigures, @Ctx() ctx: RequestContext) {
    return ctx.once(alertLoaders).inForce.load(code);
  }
}

async function follow({ args, context }: SubscribeResolverData<unknown, AlertsArgs, SubscriptionContext>) {
  const { areas } = args;
  const district = districtOf(areas);
  const { actor, services } = context;
  const followed = await services.get(feedKey).follow(district);
  const concerns = (alert: AlertSummary) => isFor(alert, areas) && mayHear(actor, alert);
  const cursorAt = (seq: number) => encodeCursor(followed.epoch, district, seq);
  const { between } = followed;
  const heard = (alert: AlertSummary): Heard => Object.assign(alert, { epoch: followed.epoch });
  async function* pages(all: AsyncIterable<readonly AlertSummary[]>) {
    for await (const page of all) yield page.filter(concerns).map(heard);
  }
  return Object.assign(followed, {
    concerns: (alert: AlertSummary) => concerns(heard(alert)),
    between: (after: number | undefined, upTo: number) => pages(between(after, upTo)),
    cursorAt,
    caughtUp: (upTo: number): Marker => ({ caughtUp: cursorAt(upTo) }),
    wrote(alert: AlertSummary, recipients: readonly string[]) {
      const code = sentTo(actor, alert, areas);
      if (code !== undefined) services.get(sentBookKey).note(alert, code, recipients);
    },
  });
}

function districtOf(areas: readonly string[]): string {
  const [first = ''] = areas;
  const district = first.slice(0, 6);
  if (areas.length === 0) throw BadInput({ field: 'areas', key: 'required' });
  if (areas.length > MOST_AREAS) throw BadInput({ field: 'areas', key: 'tooMany', values: { max: MOST_AREAS } });
  const wrong = areas.find((code) => !/^(\d{6}|\d{9}|\d{12}|\d{15})$/.test(code));
  if (wrong !== undefined) throw BadInput({ field: 'areas', key: 'unknownArea', values: { code: wrong.slice(0, 20) } });
  if (areas.some((code) => !code.startsWith(district))) throw BadInput({ field: 'areas', key: 'districtsMixed' });
  return district;
}
