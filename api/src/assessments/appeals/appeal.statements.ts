import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';

const appeals = (db: Kysely<Database>) =>
  db
    .selectFrom('assessment_appeal')
    .innerJoin('assessment_subject as j', (on) =>
      on.onRef('j.district_code', '=', 'assessment_appeal.district_code').onRef('j.id', '=', 'assessment_appeal.subject_id' as never),
    )
    .select([
      'assessment_appeal.id',
      'assessment_appeal.district_code as district',
      sql<string>`assessment_appeal.cycle_id`.as('cycleId'),
      sql<string>`assessment_appeal.subject_id`.as('subjectId'),
      'j.name',
      'j.post',
      'assessment_appeal.code',
      'assessment_appeal.lines',
      'assessment_appeal.reason',
      'assessment_appeal.state',
      'assessment_appeal.answer',
      'assessment_appeal.answer_by as answerBy',
      'assessment_appeal.answered_at as answeredAt',
      'assessment_appeal.created_at as createdAt',
      'assessment_appeal.version',
    ]);

export const appealsById = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  appeals(db).where(sql<boolean>`assessment_appeal.id = any(${ids}::uuid[])`),
);

export type AppealSummary = (typeof appealsById)['row'];

export const appealList = new PagedList<AppealSummary, 'ANSWER_BY'>({
  from: appeals,
  orders: { ANSWER_BY: ['assessment_appeal.answer_by'] },
  key: ['assessment_appeal.district_code', 'assessment_appeal.id'],
  defaultOrder: 'ANSWER_BY',
});

/** The result that holds for somebody who appeals. */
export const heldResult = statement<{ subject: string }>()((db, { subject }) =>
  db
    .selectFrom('assessment_result as r')
    .innerJoin('assessment_cycle as c', (on) =>
      on
        .onRef('c.district_code', '=', 'r.district_code')
        .onRef('c.id', '=', 'r.cycle_id' as never)
        .onRef('c.edition', '=', 'r.edition'),
    )
    .select('r.id')
    .where(sql<boolean>`r.subject_id = ${subject}::uuid`),
);
