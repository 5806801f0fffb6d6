import DataLoader from 'dataloader';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { divisionService } from '../../divisions/index.js';
import { PageArgs } from '../../graphql/connection.js';
import { Allow } from '../../request/allow.js';
import type { RequestContext } from '../../request/context.js';
import { REPORT_ENTRY_KINDS } from './reports.entity.js';
import { canFollow, overdueOf, sideOf, sidesOf } from './reports.policy.js';
import { reportService } from './reports.service.js';
import { entriesOf, type ReportSummary } from './reports.statements.js';
import * as types from './reports.type.js';

const reportLoaders = ({ reads }: RequestContext) => ({
  entries: new DataLoader(async (ids: readonly string[]) => {
    const rows = Map.groupBy(await reads.read(entriesOf, { ids }), ({ reportId }) => reportId);
    return ids.map((id) => rows.get(id) ?? []);
  }),
});
const date = (value: Date | string | null) => (value === null ? null : new Date(value));

@Resolver(() => types.OfficialReport)
export class ReportResolver {
  @Query(() => types.OfficialReportConnection, { description: 'Requests and reports of your territory, the newest first.' })
  @Allow('report.write')
  officialReports(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.ReportFilter, { nullable: true }) filter: types.ReportFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return ctx.once(reportService).list(page, filter);
  }

  @Query(() => types.OfficialReport, { nullable: true, description: 'One request or report.' })
  @Allow('report.write')
  officialReport(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.once(reportService).one(id);
  }

  @Query(() => [types.ReportMatter], { description: 'What has to be put to superiors, and within what time; at most 200.' })
  @Allow('report.write')
  reportMatters(@Ctx() ctx: RequestContext) {
    return ctx.once(reportService).matters();
  }

  @FieldResolver(() => String, { description: 'What kind of matter it is.' })
  matterName(@Root() { matterName }: ReportSummary) {
    return matterName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it.' })
  authorName(@Root() { authorName }: ReportSummary) {
    return authorName;
  }

  @FieldResolver(() => String, { description: 'Name of the place that reports.' })
  placeName(@Root() { code }: ReportSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(code);
  }

  @FieldResolver(() => String, { description: 'Name of the place that has to answer.' })
  toName(@Root() { toCode }: ReportSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(divisionService).nameOf(toCode);
  }

  @FieldResolver(() => [types.ReportOverdueEnum], { description: 'What came too late, or is late now.' })
  overdue(@Root() row: ReportSummary, @Ctx() { now }: RequestContext) {
    const { answerDueAt, answeredAt, resultDueAt, finalDueAt, finalAt } = row;
    const times = { answeredAt: date(answeredAt), resultDueAt: date(resultDueAt), finalDueAt: date(finalDueAt), finalAt: date(finalAt) };
    return overdueOf({ ...row, ...times, answerDueAt: new Date(answerDueAt) }, now);
  }

  @FieldResolver(() => [types.ReportEntryKindEnum], { description: 'What you may write now.' })
  mayWrite(@Root() row: ReportSummary, @Ctx() ctx: RequestContext) {
    const { actor } = ctx;
    const sides = sidesOf({ id: actor.id, scopes: actor.session.scopes }, row).filter((side) => side === 'REPORTER' || ctx.may('report.answer'));
    return REPORT_ENTRY_KINDS.filter((kind) => sides.includes(sideOf(kind)) && canFollow(kind, row));
  }

  @FieldResolver(() => [types.ReportEntry], { description: 'What was written, in order.' })
  entries(@Root() { id }: ReportSummary, @Ctx() ctx: RequestContext) {
    return ctx.once(reportLoaders).entries.load(id);
  }

  @Mutation(() => types.OfficialReportPayload, { description: 'Puts a matter to the place above.' })
  @Allow('report.write')
  async fileReport(@Arg('input', () => types.FileReportInput) input: types.FileReportInput, @Ctx() ctx: RequestContext) {
    return { report: await ctx.once(reportService).file(input) };
  }

  @Mutation(() => types.OfficialReportPayload, { description: 'Writes the next entry of a report.' })
  @Allow('report.write')
  async addToReport(@Arg('input', () => types.AddToReportInput) input: types.AddToReportInput, @Ctx() ctx: RequestContext) {
    return { report: await ctx.once(reportService).add(input) };
  }

  @Mutation(() => types.ReportMatterPayload, { description: 'Says what has to be put to superiors, and within what time.' })
  @Allow('report.matter')
  async saveReportMatter(@Arg('input', () => types.SaveReportMatterInput) input: types.SaveReportMatterInput, @Ctx() ctx: RequestContext) {
    return { reportMatter: await ctx.once(reportService).saveMatter(input) };
  }
}
