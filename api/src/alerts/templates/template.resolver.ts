import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { templateService } from './template.service.js';
import { MOST_TEMPLATES } from './template.statements.js';
import * as types from './template.type.js';

@Resolver(() => types.AlertTemplate)
export class AlertTemplateResolver {
  @Query(() => [types.AlertTemplate], {
    description: `Standard wording by hazard and level: what comes with the software, or what the district has in its place, and at most ${MOST_TEMPLATES} of its own.`,
  })
  @Allow('alert.publish')
  alertTemplates(@Ctx() ctx: RequestContext) {
    return ctx.once(templateService).all();
  }

  @Mutation(() => types.AlertTemplatePayload, { description: 'Keeps wording of the district’s own.' })
  @Allow('alert.template')
  async saveAlertTemplate(@Arg('input', () => types.SaveAlertTemplateInput) input: types.SaveAlertTemplateInput, @Ctx() ctx: RequestContext) {
    return { alertTemplate: await ctx.once(templateService).save(input) };
  }

  @Mutation(() => types.RemoveAlertTemplatePayload, { description: 'Gives up wording of the district’s own; the built-in one is used again.' })
  @Allow('alert.template')
  async removeAlertTemplate(@Arg('input', () => types.RemoveAlertTemplateInput) input: types.RemoveAlertTemplateInput, @Ctx() ctx: RequestContext) {
    return { alertTemplate: await ctx.once(templateService).remove(input) };
  }
}
