import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { identityLoaders } from '../../identity/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { isUuid } from '../../storage/keys.js';
import { alertLoaders } from '../alert.loaders.js';
import { Alert } from '../alert.type.js';
import { targetService } from '../targets/target.service.js';
import { messageIn } from './draft.entity.js';
import { draftService } from './draft.service.js';
import type { DraftSummary } from './draft.statements.js';
import * as types from './draft.type.js';

@Resolver(() => types.AlertDraft)
export class AlertDraftResolver {
  @Query(() => types.AlertDraft, { nullable: true, description: 'One draft.' })
  @Allow('alert.publish')
  alertDraft(@Arg('id', () => ID, { description: 'Which draft.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(draftService).one(id);
  }

  @Query(() => types.AlertDraftConnection, { description: 'Drafts that touch your territory, newest first.' })
  @Allow('alert.publish')
  alertDrafts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.AlertDraftFilter, { nullable: true }) filter: types.AlertDraftFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(draftService).list(page, filter);
  }

  @FieldResolver(() => types.AlertDraftContent, { description: 'What it would say.' })
  content(@Root() { content }: DraftSummary) {
    return messageIn(content);
  }

  @FieldResolver(() => [String], { description: 'Names of the areas.' })
  areaNames(@Root() { areas }: DraftSummary, @Ctx() ctx: RequestContext) {
    return Promise.all(areas.map((code) => ctx.once(divisionService).nameOf(code)));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who wrote it; none for what a feed brought.' })
  async authorName(@Root() { author }: DraftSummary, @Ctx() ctx: RequestContext) {
    return isUuid(author) ? ((await ctx.once(identityLoaders).account.load(author))?.name ?? null) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who decided.' })
  async decidedByName(@Root() { decidedBy }: DraftSummary, @Ctx() ctx: RequestContext) {
    return decidedBy ? ((await ctx.once(identityLoaders).account.load(decidedBy))?.name ?? null) : null;
  }

  @FieldResolver(() => Boolean, { description: 'You wrote it, and so cannot approve it.' })
  isOwn(@Root() { author }: DraftSummary, @Ctx() { actor }: RequestContext) {
    return author === actor.id;
  }

  @FieldResolver(() => Boolean, { description: 'It waits, somebody else wrote it, and all of it lies in your territory.' })
  mayDecide(@Root() { author, state, areas }: DraftSummary, @Ctx() ctx: RequestContext) {
    return state === 'PENDING' && author !== ctx.actor.id && areas.every((code) => ctx.once(targetService).mayReach(code));
  }

  @FieldResolver(() => Alert, { nullable: true, description: 'The message in force whose place it would take.' })
  supersedes(@Root() { supersedesId }: DraftSummary, @Ctx() ctx: RequestContext) {
    return supersedesId ? ctx.once(alertLoaders).alert.load(supersedesId) : null;
  }

  @FieldResolver(() => Alert, { nullable: true, description: 'What was published.' })
  alert(@Root() { alertId }: DraftSummary, @Ctx() ctx: RequestContext) {
    return alertId ? ctx.once(alertLoaders).alert.load(alertId) : null;
  }

  @Mutation(() => types.ApproveAlertPayload, {
    description: 'Approves a draft of somebody else, and so publishes it. Nobody approves what they wrote.',
  })
  @Allow('alert.publish')
  approveAlert(@Arg('input', () => types.ApproveAlertInput) { id }: types.ApproveAlertInput, @Ctx() ctx: RequestContext) {
    return ctx.once(draftService).approve(id);
  }

  @Mutation(() => types.AlertDraftPayload, { description: 'Refuses a draft of somebody else.' })
  @Allow('alert.publish')
  async rejectAlert(@Arg('input', () => types.RejectAlertInput) input: types.RejectAlertInput, @Ctx() ctx: RequestContext) {
    return { draft: await ctx.once(draftService).reject(input) };
  }

  @Mutation(() => types.AlertDraftPayload, { description: 'Takes back a draft of one’s own.' })
  @Allow('alert.publish')
  async withdrawAlert(@Arg('input', () => types.WithdrawAlertInput) { id }: types.WithdrawAlertInput, @Ctx() ctx: RequestContext) {
    return { draft: await ctx.once(draftService).withdraw(id) };
  }
}
