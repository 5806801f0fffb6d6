import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';
import type { GradeReason, Ladder } from './ladder.js';

export const ladderOf = statement<{ district: string }>()((db, { district }) =>
  db
    .selectFrom('grade_scheme')
    .select([sql<Ladder>`ladder`.as('ladder'), 'version'])
    .where('district_code', '=', district),
);

export const gradesOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('staff_grade')
    .select(['id', 'staff_id as staffId', 'group', 'grade', 'valid_from as validFrom'])
    .where((eb) => eb('staff_id', '=', eb.fn.any(ids)))
    .orderBy('valid_from', 'desc'),
);

const changes = (db: Kysely<Database>) =>
  db
    .selectFrom('grade_change')
    .select([
      'id',
      'staff_id as staffId',
      'division_code as divisionCode',
      'year',
      'group',
      'was',
      'grade',
      sql<GradeReason[]>`reasons`.as('reasons'),
      'state',
      'public_until as publicUntil',
      'objection',
      'note',
      'version',
    ]);

export const changesOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  changes(db)
    .where((eb) => eb('staff_id', '=', eb.fn.any(ids)))
    .orderBy('year', 'desc'),
);
export type GradeChangeSummary = (typeof changesOf)['row'];

export const gradeChangeList = new PagedList<GradeChangeSummary, 'PLACE' | 'YEAR'>({
  from: changes,
  orders: { PLACE: ['division_code'], YEAR: ['year'] },
  key: ['district_code', 'id'],
  defaultOrder: 'PLACE',
});

/** Everybody in the territory who may be on a ladder and of whom the year says nothing yet. */
export const careersIn = statement<{ year: number; from: string; to: string; most: number }>()((db, { year, from, to, most }) =>
  db
    .selectFrom('staff_member as s')
    .select([
      's.id',
      's.division_code as divisionCode',
      's.post',
      sql<
        number | null
      >`(select g.grade from staff_grade g where g.district_code = s.district_code and g.staff_id = s.id order by g.valid_from desc limit 1)`.as(
        'grade',
      ),
      sql<string>`coalesce((select g.valid_from from staff_grade g where g.district_code = s.district_code and g.staff_id = s.id order by g.valid_from desc limit 1), s.hired_on, s.created_at::date)::text`.as(
        'since',
      ),
      sql<boolean>`exists (select from staff_qualification q where q.district_code = s.district_code and q.staff_id = s.id and q.type = 'SOCIAL_WORK' and (q.valid_to is null or q.valid_to >= current_date))`.as(
        'hasCertificate',
      ),
    ])
    .where('s.kind', '=', 'COMMUNITY_WORKER')
    .where('s.status', 'in', ['ACTIVE', 'PROBATION'])
    .where('s.division_code', '>=', from)
    .where('s.division_code', '<', to)
    .where(
      sql<boolean>`not exists (select from grade_change c where c.district_code = s.district_code and c.staff_id = s.id and c.year = ${year}::int)`,
    )
    .limit(most),
);
