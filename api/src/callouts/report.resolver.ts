import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Alert, alertLoaders, HelpRequest, type AlertSummary } from '../alerts/index.js';
import { divisionService } from '../divisions/index.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { isUuid } from '../storage/keys.js';
import { nameOf } from './callout.resolver.js';
import { Callout } from './callout.type.js';
import { reportLoaders } from './report.loaders.js';
import { reportService, type ReportOf } from './report.service.js';
import type { reportMessages } from './report.statements.js';
import * as types from './report.type.js';

type Message = (typeof reportMessages)['row'];

@Resolver(() => Alert)
export class AlertReportOfResolver {
  @FieldResolver(() => types.AlertReport, {
    nullable: true,
    description: 'What became of the whole chain that it belongs to, while it goes on and afterwards; for staff.',
  })
  @Allow('alert.readRestricted')
  report(@Root() alert: AlertSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(reportService).of(alert);
  }
}

@Resolver(() => types.AlertReport)
export class AlertReportResolver {
  @FieldResolver(() => [types.AlertReportMessage], { description: 'The messages, oldest first.' })
  messages(@Root() { incidentId }: ReportOf, @Ctx() ctx: RequestContext) {
    return ctx.once(reportLoaders).messages.load(incidentId);
  }

  @FieldResolver(() => [types.AlertReportMoment], { description: 'Reach over time. The last row is the end, or now.' })
  moments(@Root() { incidentId }: ReportOf, @Ctx() ctx: RequestContext) {
    return ctx.once(reportLoaders).moments.load(incidentId);
  }

  @FieldResolver(() => types.AlertReportPlace, { description: 'The territory as a whole.' })
  total(@Root() report: ReportOf, @Ctx() ctx: RequestContext) {
    return ctx.once(reportService).total(report);
  }

  @FieldResolver(() => [types.AlertReportPlace], { description: 'Place by place, by code.' })
  places(@Root() report: ReportOf, @Args(() => types.ReportPlacesArgs) args: types.ReportPlacesArgs, @Ctx() ctx: RequestContext) {
    return ctx.once(reportService).places(report, args);
  }

  @FieldResolver(() => [Callout], {
    nullable: true,
    description: 'Who was called when, and who answered, unanswered ones first. With names, so it is for who runs the calling.',
  })
  @Allow('callout.manage')
  callouts(@Root() report: ReportOf, @Args(() => types.ReportPart) part: types.ReportPart, @Ctx() ctx: RequestContext) {
    return ctx.once(reportService).callouts(report, part);
  }

  @FieldResolver(() => [HelpRequest], {
    nullable: true,
    description: 'Calls for help and who went, oldest first; never what the person wrote. With names, so it is for who runs the calling.',
  })
  @Allow('callout.manage')
  helpRequests(@Root() report: ReportOf, @Args(() => types.ReportPart) part: types.ReportPart, @Ctx() ctx: RequestContext) {
    return ctx.once(reportService).helpRequests(report, part);
  }
}

@Resolver(() => types.AlertReportMessage)
export class AlertReportMessageResolver {
  @FieldResolver(() => [String], { description: 'Names of its areas.' })
  areaNames(@Root() { areas }: Message, @Ctx() ctx: RequestContext) {
    return Promise.all((areas as readonly string[]).map((code) => ctx.once(divisionService).nameOf(code)));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who published it; null for somebody of another tenant, such as the city.' })
  publishedByName(@Root() { publishedBy }: Message, @Ctx() ctx: RequestContext) {
    return isUuid(publishedBy) ? nameOf(ctx, publishedBy) : null;
  }

  @FieldResolver(() => Int, { description: 'Recipients of this message in the territory.' })
  async recipients(@Root() { id }: Message, @Ctx() ctx: RequestContext) {
    return (await reachOf(ctx, id))?.recipients ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Those of them that confirmed it.' })
  async acknowledged(@Root() { id }: Message, @Ctx() ctx: RequestContext) {
    return (await reachOf(ctx, id))?.acknowledged ?? 0;
  }
}

@Resolver(() => types.AlertReportPlace)
export class AlertReportPlaceResolver {
  @FieldResolver(() => String, { description: 'Name of the division or grid.' })
  name(@Root() { code }: types.AlertReportPlace, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }
}

/** Wherever its recipients are. */
const reachOf = async (ctx: RequestContext, id: string) => (await ctx.once(alertLoaders).reach(0).load(id))[0];
