import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { audienceService } from './audience.service.js';
import { groupService } from './group.service.js';
import { MOST_GROUPS, type GroupSummary } from './target.statements.js';
import * as types from './target.type.js';

@Resolver(() => types.AlertGroup)
export class AlertTargetResolver {
  @Query(() => types.AlertAudience, { description: 'Whom an alert to this target would reach, by street. Nothing is sent.' })
  @Allow('alert.publish')
  alertAudience(@Arg('target', () => types.AlertTargetInput) target: types.AlertTargetInput, @Ctx() ctx: RequestContext) {
    return ctx.once(audienceService).count(target);
  }

  @Query(() => [types.AlertGroup], { description: `Saved groups of areas that touch your territory, by name, at most ${MOST_GROUPS}.` })
  @Allow('alert.readRestricted')
  alertGroups(@Ctx() ctx: RequestContext) {
    return ctx.once(groupService).all();
  }

  @FieldResolver(() => [String], { description: 'Names of the areas.' })
  areaNames(@Root() { areas }: GroupSummary, @Ctx() ctx: RequestContext) {
    return Promise.all(areas.map((code) => ctx.once(divisionService).nameOf(code)));
  }

  @Mutation(() => types.AlertGroupPayload, { description: 'Saves areas under a name.' })
  @Allow('alert.group')
  async createAlertGroup(@Arg('input', () => types.CreateAlertGroupInput) input: types.CreateAlertGroupInput, @Ctx() ctx: RequestContext) {
    return { alertGroup: await ctx.once(groupService).create(input) };
  }

  @Mutation(() => types.AlertGroupPayload, { description: 'Changes a group; all of it must lie in your territory.' })
  @Allow('alert.group')
  async updateAlertGroup(@Arg('input', () => types.UpdateAlertGroupInput) input: types.UpdateAlertGroupInput, @Ctx() ctx: RequestContext) {
    return { alertGroup: await ctx.once(groupService).update(input) };
  }

  @Mutation(() => types.RemoveAlertGroupPayload, { description: 'Gives up a group; all of it must lie in your territory.' })
  @Allow('alert.group')
  async removeAlertGroup(@Arg('input', () => types.RemoveAlertGroupInput) input: types.RemoveAlertGroupInput, @Ctx() ctx: RequestContext) {
    return { id: await ctx.once(groupService).remove(input) };
  }
}
