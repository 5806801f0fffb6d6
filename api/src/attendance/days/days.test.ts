import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { refusalOf } from '../../../../test/kit/client.js';
import type { Measure } from '../../request/measures.js';
import { JOBS, sessionContext } from '../../request/tenancy.js';
import { attendanceRate, lateRate } from './measures.js';

let app: TestApp;
let community = '';
let street = '';
/** A month that is over: its first and last day, and a Monday with the four days after it. */
const MONTH = '2026-09-01';
const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] = ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11'] as const;
let person: { id: string; staffId: string; code: string; login: string };

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  for (const table of ['attendance_lock', 'attendance_correction', 'attendance_day', 'check_in', 'shift_plan', 'calendar_day'])
    await app.database.sql(`delete from ${table}`);
  const [worker] = await app.database.sql<{ id: string; staffId: string; code: string }>(
    `select a.id, s.id as "staffId", s.division_code as code from account a join staff_member s on s.account_id = a.id where a.login = 'worker@210102'`,
  );
  person = { ...worker!, login: 'worker' };
  community = person.code.slice(0, 12);
  street = person.code.slice(0, 9);
  await app.data('street1', 'mutation ($input: SaveShiftPlanInput!) { saveShiftPlan(input: $input) { shiftPlan { id startsAt } } }', {
    input: {
      code: street,
      name: '街道作息',
      weekdays: [1, 2, 3, 4, 5],
      startsAt: '08:30',
      endsAt: '17:30',
      graceMinutes: 10,
      validFrom: '2026-01-01',
    },
  });
}, 60_000);
afterAll(() => app.stop());

const seen = (day: string, time: string, kind: string) =>
  app.database.sql(
    `insert into check_in (district_code, id, staff_id, account_id, code, day, at, kind, method, is_placed) values ('210102', gen_random_uuid(), $1, $2, $3, $4::date, ($4::text || ' ' || $5)::timestamp at time zone 'Asia/Shanghai', $6, 'PHONE', false)`,
    [person.staffId, person.id, person.code, day, time, kind],
  );
const compute = (who = 'director') =>
  app.data<{ computeAttendance: { changed: number } }>(
    who,
    'mutation ($input: AttendanceMonthInput!) { computeAttendance(input: $input) { changed } }',
    {
      input: { code: community, month: MONTH },
    },
  );
interface Cell {
  day: string;
  status: string;
  flags: string[];
  lateMinutes: number;
  earlyMinutes: number;
  overtimeMinutes: number;
  fieldCount: number;
  isCorrected: boolean;
}
const MINE =
  'query ($month: Date!) { myAttendance(month: $month) { days { day status flags lateMinutes earlyMinutes overtimeMinutes fieldCount isCorrected } corrections { id version state isOwn } } }';
const mine = async () =>
  (await app.data<{ myAttendance: { days: Cell[]; corrections: { id: string; version: number }[] } }>(person.login, MINE, { month: MONTH }))
    .myAttendance;
const dayOf = async (day: string) => (await mine()).days.find((cell) => cell.day === day);

describe('days of attendance', () => {
  test('are worked out from the check-ins', async () => {
    for (const [time, kind] of [
      ['08:25', 'IN'],
      ['17:40', 'OUT'],
    ] as const)
      await seen(MONDAY, time, kind);
    for (const [time, kind] of [
      ['08:52', 'IN'],
      ['17:00', 'OUT'],
    ] as const)
      await seen(TUESDAY, time, kind);
    for (const [time, kind] of [
      ['08:20', 'IN'],
      ['16:30', 'OUT'],
    ] as const)
      await seen(WEDNESDAY, time, kind);
    for (const [time, kind] of [
      ['08:35', 'FIELD'],
      ['08:36', 'FIELD'],
      ['08:37', 'FIELD'],
      ['11:00', 'FIELD'],
    ] as const)
      await seen(THURSDAY, time, kind);
    await seen(FRIDAY, '08:30', 'IN');
    await compute();
    expect(await dayOf(MONDAY)).toMatchObject({ status: 'NORMAL', flags: [], lateMinutes: 0, overtimeMinutes: 10 });
    expect(await dayOf(TUESDAY)).toMatchObject({ status: 'LATE', lateMinutes: 22, earlyMinutes: 30 });
    expect(await dayOf(WEDNESDAY)).toMatchObject({ status: 'EARLY', earlyMinutes: 60 });
    // Three within two minutes are a burst, and count once.
    expect(await dayOf(THURSDAY)).toMatchObject({ status: 'OUT_ON_DUTY', fieldCount: 2, flags: ['BURST', 'FIELD_LIMIT'] });
    expect(await dayOf(FRIDAY)).toMatchObject({ status: 'EARLY', flags: ['NO_OUT'] });
    expect(await dayOf('2026-09-14')).toMatchObject({ status: 'ABSENT' });
    expect(await dayOf('2026-09-12')).toBeUndefined();
  });

  test('are the same when worked out again, and follow the calendar', async () => {
    expect((await compute()).computeAttendance.changed).toBe(0);
    const save = (isWorking: boolean | null, day: string) =>
      app.data('district', 'mutation ($input: SaveCalendarDayInput!) { saveCalendarDay(input: $input) { calendarDays { day } } }', {
        input: { day, isWorking, name: '调休' },
      });
    await save(true, '2026-09-12');
    await save(false, '2026-09-14');
    await compute();
    expect((await dayOf('2026-09-12'))?.status).toBe('ABSENT');
    expect(await dayOf('2026-09-14')).toBeUndefined();
    await save(null, '2026-09-12');
    await save(null, '2026-09-14');
    await compute();
    expect(await dayOf('2026-09-12')).toBeUndefined();
  });

  test('one person cannot count more in the field than the district allows', async () => {
    for (let hour = 9; hour < 18; hour++) await seen('2026-09-15', `${String(hour).padStart(2, '0')}:00`, 'FIELD');
    await seen('2026-09-15', '08:30', 'IN');
    await compute();
    expect(await dayOf('2026-09-15')).toMatchObject({ fieldCount: 6, flags: ['FIELD_LIMIT'] });
  });

  test('the measures give days present of days due, and days late of days present', async () => {
    const period = { district: '210102', from: MONDAY, to: FRIDAY, item: null };
    const own = (measure: Measure) =>
      app.orm.em
        .fork({ session: sessionContext(JOBS) })
        .transactional(async (em) => (await measure.read(em, period)).find(({ staffId }) => staffId === person.staffId));
    expect(await own(attendanceRate)).toMatchObject({ numerator: 5, denominator: 5 });
    expect(await own(lateRate)).toMatchObject({ numerator: 3, denominator: 5 });
  });
});

const REQUEST = 'mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) { correction { id version state } } }';
const DECIDE = 'mutation ($input: DecideCorrectionInput!) { decideCorrection(input: $input) { correction { id state } } }';
const LOCK = 'mutation ($input: AttendanceMonthInput!) { lockAttendanceMonth(input: $input) { lockedAt } }';

describe('corrections and closing', () => {
  test('a correction is asked for by the person and confirmed by somebody else; it stays', async () => {
    const { requestCorrection } = await app.data<{ requestCorrection: { correction: { id: string; version: number } } }>(person.login, REQUEST, {
      input: { day: FRIDAY, status: 'NORMAL', reason: '下班时手机没电' },
    });
    const { id, version } = requestCorrection.correction;
    expect(refusalOf(await app.send(person.login, REQUEST, { input: { day: FRIDAY, status: 'NORMAL', reason: '再申请一次' } })).fields).toEqual([
      'day',
    ]);
    expect(refusalOf(await app.send(person.login, DECIDE, { input: { id, version, confirm: true } })).code).toBe('FORBIDDEN');
    expect(refusalOf(await app.send('street1', LOCK, { input: { code: street, month: MONTH } })).fields).toEqual(['month']);
    expect(refusalOf(await app.send('director@210103', DECIDE, { input: { id, version, confirm: true } })).code).toBe('NOT_FOUND');
    await app.data('director', DECIDE, { input: { id, version, confirm: true } });
    expect(await dayOf(FRIDAY)).toMatchObject({ status: 'NORMAL', isCorrected: true });
    await compute();
    expect((await dayOf(FRIDAY))?.status).toBe('NORMAL');
  });

  test('nobody confirms their own, whatever their post', async () => {
    const [director] = await app.database.sql<{ id: string; account: string; code: string }>(
      `select s.id, s.account_id as account, s.division_code as code from staff_member s join account a on a.id = s.account_id where a.login = 'director@210102'`,
    );
    const [row] = await app.database.sql<{ id: string }>(
      `insert into attendance_correction (district_code, id, staff_id, account_id, code, day, status, reason, requested_by) values ('210102', gen_random_uuid(), $1, $2, $3, $4, 'NORMAL', '自己', $2) returning id`,
      [director?.id, director?.account, director?.code, WEDNESDAY],
    );
    const refusal = refusalOf(await app.send('director', DECIDE, { input: { id: row?.id, version: 1, confirm: true } }));
    expect([refusal.code, refusal.fields]).toEqual(['BAD_USER_INPUT', ['id']]);
    await expect(app.database.sql(`update attendance_correction set decided_by = requested_by where id = $1`, [row?.id])).rejects.toThrow(
      /decided_by_another/,
    );
    await app.database.sql('delete from attendance_correction where id = $1', [row?.id]);
    const enter = 'mutation ($input: EnterCheckInInput!) { enterCheckIn(input: $input) { checkIn { id } } }';
    const input = { staffId: director?.id, kind: 'IN', at: new Date(Date.now() - 60_000).toISOString(), reason: '补签' };
    expect(refusalOf(await app.send('director', enter, { input })).fields).toEqual(['staffId']);
  });

  test('a closed month is refused by the database, for whoever writes', async () => {
    expect(refusalOf(await app.send('director', LOCK, { input: { code: community, month: MONTH } })).code).toBe('NOT_FOUND');
    expect(refusalOf(await app.send('street1', LOCK, { input: { code: street, month: new Date().toISOString().slice(0, 10) } })).fields).toEqual([
      'month',
    ]);
    await app.data('street1', LOCK, { input: { code: street, month: MONTH } });
    await expect(seen(FRIDAY, '19:00', 'OUT')).rejects.toThrow(/the month is locked/);
    await expect(
      app.database.sql(`update attendance_day set status = 'NORMAL' where staff_id = $1 and day = $2`, [person.staffId, TUESDAY]),
    ).rejects.toThrow(/locked/);
    await expect(app.database.sql(`delete from attendance_day where staff_id = $1 and day = $2`, [person.staffId, TUESDAY])).rejects.toThrow(
      /locked/,
    );
    expect(refusalOf(await app.send(person.login, REQUEST, { input: { day: TUESDAY, status: 'NORMAL', reason: '晚了' } })).fields).toEqual(['day']);
    expect((await compute()).computeAttendance.changed).toBe(0);
    expect(refusalOf(await app.send('street1', LOCK, { input: { code: street, month: MONTH } })).fields).toEqual(['month']);
  });
});

describe('checking in', () => {
  const CHECK_IN = 'mutation ($input: CheckInInput!) { checkIn(input: $input) { checkIn { id gridCode isPlaced method } } }';
  type Answer = { checkIn: { checkIn: { id: string; gridCode: string | null; isPlaced: boolean } } };

  test('keeps the grid and forgets where', async () => {
    const [grid] = await app.database.sql<{ code: string; longitude: number; latitude: number }>(
      `select g.code, g.longitude, g.latitude from grid g join grid_member m on m.grid_id = g.id join staff_member s on s.id = m.staff_id join account a on a.id = s.account_id where a.login = 'worker@210102' order by g.code limit 1`,
    );
    const { longitude, latitude } = grid!;
    const at = await app.data<Answer>('worker', CHECK_IN, { input: { kind: 'FIELD', longitude, latitude, note: '巡查' } });
    expect(at.checkIn.checkIn).toMatchObject({ gridCode: grid?.code, isPlaced: true });
    const outside = await app.data<Answer>('worker', CHECK_IN, { input: { kind: 'IN', longitude: 100, latitude: 30 } });
    expect(outside.checkIn.checkIn).toMatchObject({ gridCode: null, isPlaced: true });
    const kept = JSON.stringify([
      await app.database.sql('select * from check_in'),
      await app.database.sql(`select * from audit_entry where table_name = 'check_in'`),
      await app.database.sql('select * from mutation_answer'),
      app.logged,
    ]);
    expect(kept).not.toContain(String(longitude));
  });

  test('two taps are one, also at once; what is wrong is said', async () => {
    const taps = await Promise.all([1, 2, 3].map(() => app.data<Answer>('worker', CHECK_IN, { input: { kind: 'OUT' } })));
    expect(new Set(taps.map((answer) => answer.checkIn.checkIn.id)).size).toBe(1);
    expect(refusalOf(await app.send('worker', CHECK_IN, { input: { kind: 'IN', longitude: 500, latitude: 91 } })).fields).toEqual([
      'longitude',
      'latitude',
    ]);
    expect(refusalOf(await app.send('worker', CHECK_IN, { input: { kind: 'IN', longitude: 120 } })).fields).toEqual(['latitude']);
    expect(refusalOf(await app.send('resident', CHECK_IN, { input: { kind: 'IN' } })).code).toBe('FORBIDDEN');
  });

  test('others are seen by who answers for them, not by a colleague', async () => {
    const month = `query { attendanceMonth(code: "${community}", month: "2026-09-01") { totalCount lockedAt rows { staffId cells { day } } counts { due late uncoveredGridDays } } }`;
    const { attendanceMonth } = await app.data<{ attendanceMonth: { totalCount: number; lockedAt: string | null } }>('director', month);
    expect(attendanceMonth.totalCount).toBeGreaterThan(5);
    expect(attendanceMonth.lockedAt).not.toBeNull();
    expect((await app.send<{ attendanceMonth: unknown }>('worker', month)).data?.attendanceMonth).toBeNull();
    expect((await app.data<{ attendanceMonth: unknown }>('street1@210103', month)).attendanceMonth).toBeNull();
  });
});
