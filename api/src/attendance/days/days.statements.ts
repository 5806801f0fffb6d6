import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
import type { DayFlag, DayStatus } from './days.entity.js';

/** A day of somebody, as it is shown in a table. */
export interface Cell {
  readonly id: string;
  readonly day: string;
  readonly status: DayStatus;
  readonly flags: readonly DayFlag[];
  readonly isCorrected: boolean;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
  readonly overtimeMinutes: number;
  readonly fieldCount: number;
}

const CELL = sql`jsonb_build_object('id', d.id, 'day', d.day, 'status', d.status, 'flags', d.flags, 'isCorrected', d.is_corrected,
  'firstAt', to_char(d.first_at at time zone 'Asia/Shanghai', 'HH24:MI'), 'lastAt', to_char(d.last_at at time zone 'Asia/Shanghai', 'HH24:MI'),
  'lateMinutes', d.late_minutes, 'earlyMinutes', d.early_minutes, 'overtimeMinutes', d.overtime_minutes, 'fieldCount', d.field_count)`;

/** Staff of a place with their days, by number: of today's staff, and of whoever has a day there. */
export const monthRows = statement<{ scope: string; from: string; to: string; limit: number; offset: number }>()(
  (db, { scope, from, to, limit, offset }) =>
    db
      .selectFrom('staff_member as s')
      .leftJoin('attendance_day as d', (on) =>
        on
          .onRef('d.district_code', '=', 's.district_code')
          .onRef('d.staff_id' as never, '=', 's.id')
          .on('d.day', '>=', from)
          .on('d.day', '<=', to),
      )
      .select([
        's.id as staffId',
        's.staff_no as staffNo',
        's.name',
        's.post',
        's.division_code as divisionCode',
        sql<Cell[]>`coalesce(jsonb_agg(${CELL} order by d.day) filter (where d.id is not null), '[]')`.as('cells'),
        sql<number>`(count(*) over ())::int`.as('total'),
      ])
      .where(sql<boolean>`starts_with(s.division_code, ${scope}::text)`)
      .where(sql<boolean>`s.kind in ('COMMUNITY_WORKER', 'COMMUNITY_ASSISTANT', 'CIVIL_SERVANT')`)
      .where(sql<boolean>`(d.id is not null or s.status in ('PROBATION', 'ACTIVE', 'EXITING'))`)
      .groupBy(['s.district_code', 's.id', 's.staff_no', 's.name', 's.post', 's.division_code'])
      .orderBy(sql`length(s.division_code)`)
      .orderBy('s.staff_no')
      .limit(limit)
      .offset(offset),
);

/** All days of a place in a month, counted. */
export const monthCounts = statement<{ scope: string; from: string; to: string }>()((db, { scope, from, to }) =>
  db
    .selectFrom('attendance_day')
    .select(['status', sql<number>`count(*)::int`.as('count')])
    .where(sql<boolean>`starts_with(code, ${scope}::text)`)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy('status'),
);

/** Days on which the people of a grid were away and nobody stood in. */
export const uncoveredGridDays = statement<{ scope: string; from: string; to: string }>()((db, { scope, from, to }) =>
  db
    .selectFrom(
      sql<{ code: string; day: string }>`(
        select distinct m.code, d.day from absence v
        join grid_member m on m.district_code = v.district_code and m.staff_id = v.staff_id and m.role in ('LEADER', 'FULL_TIME') and starts_with(m.code, ${scope}::text)
        join attendance_day d on d.district_code = v.district_code and d.staff_id = v.staff_id and d.day between v.from_day and v.to_day
        where v.deputy_account_id is null and d.day between ${from}::date and ${to}::date and m.valid_from <= d.day and (m.valid_to is null or m.valid_to >= d.day)
          and not exists (
            select from grid_member o where o.district_code = m.district_code and o.grid_id = m.grid_id and o.staff_id <> m.staff_id and o.role in ('LEADER', 'FULL_TIME')
              and o.valid_from <= d.day and (o.valid_to is null or o.valid_to >= d.day)
              and not exists (select from absence w where w.district_code = o.district_code and w.staff_id = o.staff_id and d.day between w.from_day and w.to_day)
          )
      )`.as<'u'>(sql.raw('u') as never),
    )
    .select(sql<number>`count(*)::int`.as('count')),
);

export const lockOf = statement<{ street: string; month: string }>()((db, { street, month }) =>
  db
    .selectFrom('attendance_lock as l')
    .leftJoin('account as a', (on) => on.onRef('a.district_code', '=', 'l.district_code').onRef('a.id', '=', 'l.locked_by'))
    .select(['l.locked_at as lockedAt', 'a.name as lockedByName'])
    .where('l.code', '=', street)
    .where('l.month', '=', month),
);

/** Whose account this is. */
export const staffOfAccount = statement<{ accountId: string }>()((db, { accountId }) =>
  db
    .selectFrom('staff_member')
    .select(['id', 'name', 'staff_no as staffNo', 'post', 'division_code as divisionCode'])
    .where('account_id', '=', accountId)
    .where('status', 'in', ['PROBATION', 'ACTIVE', 'SUSPENDED', 'EXITING'])
    .orderBy('id')
    .limit(1),
);

export const daysOfStaff = statement<{ staffId: string; from: string; to: string }>()((db, { staffId, from, to }) =>
  db
    .selectFrom('attendance_day as d')
    .select(sql<Cell>`${CELL}`.as('cell'))
    .where('d.staff_id' as never, '=', staffId as never)
    .where('d.day', '>=', from)
    .where('d.day', '<=', to)
    .orderBy('d.day'),
);

export const checkInsOf = statement<{ staffId: string; from: string; to: string; limit: number }>()((db, { staffId, from, to, limit }) =>
  db
    .selectFrom('check_in as c')
    .leftJoin('account as a', (on) => on.onRef('a.district_code', '=', 'c.district_code').onRef('a.id', '=', 'c.entered_by'))
    .select([
      'c.id',
      sql<string>`c.day::text`.as('day'),
      'c.at',
      'c.kind',
      'c.method',
      'c.is_placed as isPlaced',
      'c.grid_code as gridCode',
      'c.note',
      'a.name as enteredByName',
    ])
    .where('c.staff_id' as never, '=', staffId as never)
    .where('c.day', '>=', from)
    .where('c.day', '<=', to)
    .orderBy('c.at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit),
);

export type CheckInSummary = (typeof checkInsOf)['row'];

/** What was asked to be corrected: by one person, or in a place, the newest first. */
export const corrections = statement<{ staffId: string | null; scope: string | null; state: string | null; limit: number }>()(
  (db, { staffId, scope, state, limit }) =>
    db
      .selectFrom('attendance_correction as r')
      .innerJoin('staff_member as s', (on) => on.onRef('s.district_code', '=', 'r.district_code').onRef('s.id', '=', 'r.staff_id' as never))
      .leftJoin('account as a', (on) => on.onRef('a.district_code', '=', 'r.district_code').onRef('a.id', '=', 'r.decided_by'))
      .leftJoin('attendance_day as d', (on) =>
        on
          .onRef('d.district_code', '=', 'r.district_code')
          .onRef('d.staff_id' as never, '=', 'r.staff_id' as never)
          .onRef('d.day', '=', 'r.day'),
      )
      .select([
        'r.id',
        'r.version',
        'r.code',
        's.id as staffId',
        's.name as staffName',
        'r.account_id as accountId',
        sql<string>`r.day::text`.as('day'),
        'r.status',
        'd.status as computed',
        'r.reason',
        'r.state',
        'r.note',
        'a.name as decidedByName',
        'r.created_at as createdAt',
      ])
      .where(sql<boolean>`(${staffId}::uuid is null or r.staff_id = ${staffId}::uuid)`)
      .where(sql<boolean>`(${scope}::text is null or starts_with(r.code, ${scope}::text))`)
      .where(sql<boolean>`(${state}::text is null or r.state = ${state}::text)`)
      .orderBy('r.created_at', 'desc')
      .orderBy('r.id')
      .limit(limit),
);

export type CorrectionSummary = (typeof corrections)['row'];
