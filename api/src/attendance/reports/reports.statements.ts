import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';

const reports = (db: Kysely<Database>) =>
  db
    .selectFrom('official_report as r')
    .innerJoin('report_matter as m', (on) => on.onRef('m.district_code', '=', 'r.district_code').onRef('m.id', '=', 'r.matter_id' as never))
    .leftJoin('account as a', (on) => on.onRef('a.district_code', '=', 'r.district_code').onRef('a.id', '=', 'r.author_id'))
    .select([
      'r.id',
      'r.version',
      'r.mode',
      'm.name as matterName',
      'r.code',
      'r.to_code as toCode',
      'r.title',
      'r.state',
      'r.author_id as authorId',
      'a.name as authorName',
      'r.happened_at as happenedAt',
      'r.submitted_at as submittedAt',
      'r.is_late as isLate',
      'r.answer_due_at as answerDueAt',
      'r.answered_at as answeredAt',
      'r.result_due_at as resultDueAt',
      'r.final_due_at as finalDueAt',
      'r.final_at as finalAt',
    ]);

export type ReportSummary = Awaited<ReturnType<ReturnType<typeof reports>['execute']>>[number];

export const reportList = new PagedList<ReportSummary, 'SUBMITTED_AT'>({
  from: reports,
  orders: { SUBMITTED_AT: ['r.submitted_at'] },
  key: ['r.district_code', 'r.id'],
  defaultOrder: 'SUBMITTED_AT',
  defaultDirection: 'DESC',
});

export const reportById = statement<{ id: string }>()((db, { id }) => reports(db).where('r.id', '=', id));

/** What was said in reports, in order. */
export const entriesOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('report_entry as e')
    .leftJoin('account as a', (on) => on.onRef('a.district_code', '=', 'e.district_code').onRef('a.id', '=', 'e.account_id'))
    .select([sql<string>`e.report_id`.as('reportId'), 'e.id', 'e.kind', 'e.at', 'a.name', 'e.text', 'e.due_at as dueAt'])
    .where(sql<boolean>`e.report_id = any(${ids}::uuid[])`)
    .orderBy('e.at')
    .orderBy('e.id'),
);

export const matters = statement<{ limit: number }>()((db, { limit }) =>
  db
    .selectFrom('report_matter')
    .select([
      'id',
      'version',
      'name',
      'mode',
      'report_minutes as reportMinutes',
      'answer_minutes as answerMinutes',
      'final_minutes as finalMinutes',
      'is_retired as isRetired',
    ])
    .orderBy(sql`is_retired`)
    .orderBy(sql`array_position(array['EMERGENCY', 'REQUEST', 'REPORT'], mode)`)
    .orderBy('name')
    .limit(limit),
);
