import { sql, type Kysely } from 'kysely';
import { statement, type Database } from '../../storage/statement.js';

/** More than a district holds in a year. */
export const MOST_SESSIONS = 500;
export const MOST_RECORDS = 500;

const sessions = (db: Kysely<Database>) =>
  db
    .selectFrom('training_session')
    .select([
      'id',
      'division_code as divisionCode',
      'year',
      'topic',
      'content',
      'form',
      'hours',
      'capacity',
      'starts_at as startsAt',
      'place',
      'trainer',
      'certificate',
      'certificate_years as certificateYears',
      'state',
      'version',
    ]);

export const sessionsOfYear = statement<{ year: number }>()((db, { year }) =>
  sessions(db)
    .where(sql<boolean>`year = ${year}::int`)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(MOST_SESSIONS),
);
export const sessionsById = statement<{ ids: readonly string[] }>()((db, { ids }) => sessions(db).where((eb) => eb('id', '=', eb.fn.any(ids))));
export type SessionSummary = (typeof sessionsOfYear)['row'];

const records = (db: Kysely<Database>) =>
  db
    .selectFrom('training_record')
    .select([
      'id',
      'staff_id as staffId',
      'session_id as sessionId',
      'division_code as divisionCode',
      'state',
      'hours',
      'score',
      'created_at as createdAt',
    ]);

export const recordsOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  records(db)
    .where((eb) => eb('staff_id', '=', eb.fn.any(ids)))
    .orderBy('created_at', 'desc'),
);
export type RecordSummary = (typeof recordsOf)['row'];

/** Of each session, whoever of the territory is in it. */
export const recordsIn = statement<{ sessions: readonly string[] }>()((db, { sessions: of }) =>
  records(db)
    .where((eb) => eb('session_id', '=', eb.fn.any(of)))
    .orderBy('created_at')
    .limit(MOST_RECORDS),
);

/** Hours of each staff member who works there, none included: who was never sent shows as 0. */
export const TRAINED_HOURS = `
  select s.id as "staffId", coalesce(sum(r.hours) filter (where t.starts_at >= ?::date and t.starts_at < ?::date + 1), 0)::int as numerator, 1 as denominator
  from staff_member s
  left join training_record r on r.district_code = s.district_code and r.staff_id = s.id and r.state in ('ATTENDED', 'PASSED', 'FAILED')
  left join training_session t on t.district_code = r.district_code and t.id = r.session_id
  where s.district_code = ? and s.status in ('PROBATION', 'ACTIVE', 'SUSPENDED', 'EXITING')
  group by s.id`;
