import { sql, type Kysely } from 'kysely';
import { statement, type Database } from '../../storage/statement.js';

const plans = (db: Kysely<Database>) =>
  db
    .selectFrom('shift_plan')
    .select([
      'id',
      'code',
      'name',
      sql<number[]>`weekdays`.as('weekdays'),
      'start_minute as startMinute',
      'end_minute as endMinute',
      'grace_minutes as graceMinutes',
      sql<string>`valid_from::text`.as('validFrom'),
      sql<string | null>`valid_to::text`.as('validTo'),
      'version',
    ]);

/** Of the territory and of the places above it, as far as they hold on a day or later. */
export const shiftPlans = statement<{ since: string; limit: number }>()((db, { since, limit }) =>
  plans(db)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', since)]))
    .orderBy('code')
    .orderBy('valid_from')
    .limit(limit),
);

export type ShiftPlanSummary = (typeof shiftPlans)['row'];

/** The plan of the nearest place at or above a place. */
export const planFor = statement<{ code: string; day: string }>()((db, { code, day }) =>
  plans(db)
    .where(sql<boolean>`starts_with(${code}::text, code)`)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .orderBy(sql`length(code)`, 'desc')
    .orderBy('valid_from', 'desc')
    .limit(1),
);

/** The days of a district that the week alone does not decide. */
export const exceptionsBetween = statement<{ district: string; from: string; to: string }>()((db, { district, from, to }) =>
  db
    .selectFrom('calendar_day')
    .select(['id', sql<string>`day::text`.as('day'), 'is_working as isWorking', 'name', 'version'])
    .where('district_code', '=', district)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day'),
);
