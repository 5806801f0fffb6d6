import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';

const entries = (db: Kysely<Database>) =>
  db
    .selectFrom('assessment_entry')
    .innerJoin('assessment_subject as j', (on) =>
      on.onRef('j.district_code', '=', 'assessment_entry.district_code').onRef('j.id', '=', 'assessment_entry.subject_id' as never),
    )
    .select([
      'assessment_entry.id',
      sql<string>`assessment_entry.cycle_id`.as('cycleId'),
      'j.name',
      'j.post',
      'assessment_entry.code',
      sql<string>`j.scheme_id`.as('schemeId'),
      'assessment_entry.indicator',
      'assessment_entry.points',
      'assessment_entry.happened_on as happenedOn',
      'assessment_entry.reason',
      sql<boolean>`assessment_entry.confirmed_by is not null`.as('isConfirmed'),
      'assessment_entry.created_at as createdAt',
      'assessment_entry.version',
    ]);

export const entriesById = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  entries(db).where(sql<boolean>`assessment_entry.id = any(${ids}::uuid[])`),
);

export type EntrySummary = (typeof entriesById)['row'];

export const entryList = new PagedList<EntrySummary, 'CREATED_AT'>({
  from: entries,
  orders: { CREATED_AT: ['assessment_entry.created_at'] },
  key: ['assessment_entry.district_code', 'assessment_entry.id'],
  defaultOrder: 'CREATED_AT',
  defaultDirection: 'DESC',
});

const subjects = (db: Kysely<Database>) =>
  db
    .selectFrom('assessment_subject')
    .select(['id', sql<string>`cycle_id`.as('cycleId'), 'name', 'staff_no as staffNo', 'post', 'code', sql<string>`scheme_id`.as('schemeId')]);

export type SubjectSummary = {
  readonly id: string;
  readonly cycleId: string;
  readonly name: string;
  readonly staffNo: string;
  readonly post: string;
  readonly code: string;
  readonly schemeId: string;
};

export const subjectList = new PagedList<SubjectSummary, 'STAFF_NO'>({
  from: subjects,
  orders: { STAFF_NO: ['staff_no'] },
  key: ['district_code', 'id'],
  defaultOrder: 'STAFF_NO',
});
