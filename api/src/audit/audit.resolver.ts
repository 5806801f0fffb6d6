import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../graphql/connection.js';
import { Allow } from '../request/allow.js';
import type { RequestContext } from '../request/context.js';
import { Conditions } from '../storage/conditions.js';
import { auditList, type AuditSummary } from './audit.statements.js';
import { AuditChange, AuditEntry, AuditEntryConnection, AuditFilter, AuditOrder } from './audit.type.js';

/** Tables whose history everybody may read who may read the record: the database shows entries inside the territory only. */
const OPEN_TABLES = ['grid', 'grid_member', 'alert', 'staff_member', 'staff_personal'];

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'Everything that was done in the district, newest first.' })
  @Allow('audit.read')
  auditEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('orderBy', () => [AuditOrder], { nullable: true }) orderBy: AuditOrder[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    const conditions = new Conditions()
      .text('actorId', 'actor', filter?.actorId)
      .text('recordId', 'record_id', filter?.recordId)
      .text('tableName', 'table_name', filter?.tableName)
      .enum('action', 'action', filter?.action)
      .moment('at', 'at', filter?.at);
    return auditList.page(ctx.reads, { ...page, orderBy }, conditions.all);
  }

  @Query(() => AuditEntryConnection, { description: 'What was done to one record, newest first, for who may read the record.' })
  @Allow('grid.read')
  recordHistory(
    @Arg('recordId', () => ID, { description: 'Which record.' }) recordId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: RequestContext,
  ) {
    const tables = ctx.may('staff.read') ? OPEN_TABLES : OPEN_TABLES.filter((name) => !name.startsWith('staff'));
    const conditions = new Conditions().text('recordId', 'record_id', { eq: recordId });
    if (!ctx.may('audit.read')) conditions.enum('tables', 'table_name', tables);
    return auditList.page(ctx.reads, page, conditions.all);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'By which account; none for work that nobody asked for.' })
  actorId(@Root() { actor }: AuditSummary) {
    return actor || null;
  }

  @FieldResolver(() => [AuditChange], { description: 'What changed.' })
  changes(@Root() { before, after }: AuditSummary): AuditChange[] {
    const [old, fresh] = [before ?? {}, after ?? {}];
    const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((field) => field !== 'district_code');
    return fields
      .map((field) => ({ field, before: old[field] ?? null, after: fresh[field] ?? null }))
      .filter((c) => c.before !== null || c.after !== null);
  }
}
