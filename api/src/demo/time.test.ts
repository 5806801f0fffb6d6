import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { COMPUTE_DAYS } from '../attendance/days/days.sql.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
}, 60_000);
afterAll(() => app.stop());

test('the days of the demonstration are as the job works them out', async () => {
  const [span] = await app.database.sql<{ first: string; last: string; count: number }>(
    `select min(day)::text as first, max(day)::text as last, count(*)::int as count from attendance_day`,
  );
  expect(span?.count).toBeGreaterThan(1_000);
  const settings = { starts: 510, ends: 1_050, grace: 10, most: 6, gap: 10, burst: 5 };
  const before = await app.database.sql(
    `select staff_id, day, status, flags, late_minutes, early_minutes, overtime_minutes, field_count from attendance_day order by 1, 2`,
  );
  const args = JSON.stringify({ district: '210102', scope: '210102', staff: null, first: span?.first, last: span?.last, ...settings });
  const [done] = await app.database.sql<{ written: number; gone: number }>(COMPUTE_DAYS.replace('?', '$1'), [args]);
  const after = await app.database.sql(
    `select staff_id, day, status, flags, late_minutes, early_minutes, overtime_minutes, field_count from attendance_day order by 1, 2`,
  );
  expect(after).toEqual(before);
  expect(done?.gone).toBe(0);
});

test('every page of time has something to show', async () => {
  const { leaveRequests, officialReports, attendanceCorrections } = await app.data<{
    leaveRequests: { nodes: { state: string; mayDecide: boolean }[] };
    officialReports: { nodes: { overdue: string[] }[] };
    attendanceCorrections: unknown[];
  }>(
    'street1',
    '{ leaveRequests { nodes { state mayDecide } } officialReports { nodes { overdue } } attendanceCorrections(code: "210102001") { id } }',
  );
  expect(new Set(leaveRequests.nodes.map(({ state }) => state)).size).toBe(5);
  expect(officialReports.nodes.flatMap(({ overdue }) => overdue)).toContain('ANSWER');
  expect(attendanceCorrections).toHaveLength(2);
});
