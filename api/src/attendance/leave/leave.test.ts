import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { refusalOf } from '../../../../test/kit/client.js';
import { until } from '../../../../test/kit/socket.js';
import { JOBS, sessionContext } from '../../request/tenancy.js';
import { laterBy } from '../hours/workdays.js';
import { turnLeaves } from './turning.js';

let app: TestApp;
let worker: { id: string; staffId: string; code: string };
let deputy: { id: string; staffId: string; login: string };
let director: { id: string; staffId: string };
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

const personOf = async (where: string, values: unknown[] = []) => {
  const [row] = await app.database.sql<{ id: string; staffId: string; code: string; login: string }>(
    `select a.id, a.login, s.id as "staffId", s.division_code as code from account a join staff_member s on s.account_id = a.id where ${where} limit 1`,
    values,
  );
  return row!;
};

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  worker = await personOf(`a.login = 'worker@210102'`);
  director = await personOf(`a.login = 'director@210102'`);
  deputy = await personOf(
    `s.post = 'GRID_WORKER' and s.division_code like $1 and a.login <> 'worker@210102'
    and not exists (select from post_assignment p join post_assignment o on o.territory = p.territory where p.account_id = a.id and o.account_id = '${worker.id}')`,
    [`${worker.code.slice(0, 12)}%`],
  );
}, 60_000);
afterAll(() => app.stop());
beforeEach(async () => {
  for (const table of ['attendance_lock', 'absence', 'leave_request', 'attendance_day', 'calendar_day', 'shift_plan'])
    await app.database.sql(`delete from ${table} where district_code = '210102'`);
  await app.database.sql(`delete from post_assignment where stands_in_for is not null`);
});

interface Leave {
  id: string;
  version: number;
  state: string;
  days: number;
  stages: number;
  reason: string | null;
  deputyName: string | null;
  steps: { kind: string }[];
}
const FIELDS = 'id version state days stages reason deputyName steps { kind }';
const SAVE = `mutation ($input: SaveLeaveInput!) { saveLeave(input: $input) { leaveRequest { ${FIELDS} } } }`;
const DECIDE = `mutation ($input: DecideLeaveInput!) { decideLeave(input: $input) { leaveRequest { ${FIELDS} } } }`;
const change = (name: string) => `mutation ($input: ChangeLeaveInput!) { ${name}(input: $input) { leaveRequest { ${FIELDS} } } }`;
const input = (more: object = {}) => ({
  kind: 'PERSONAL',
  fromDay: today,
  toDay: today,
  reason: '家中有事',
  deputyStaffId: deputy.staffId,
  submit: true,
  ...more,
});
/** Whether today is worked is nothing that these tests may depend on. */
const everyDay = () =>
  app.database.sql(
    `insert into shift_plan (district_code, id, code, name, weekdays, valid_from) values ('210102', gen_random_uuid(), '210102', '全区', '{1,2,3,4,5,6,7}', '2026-01-01')`,
  );
const ask = async (more: object = {}, who = 'worker') =>
  (await app.data<{ saveLeave: { leaveRequest: Leave } }>(who, SAVE, { input: input(more) })).saveLeave.leaveRequest;
const decide = async ({ id, version }: Leave, who: string, approve = true, note?: string) =>
  (await app.data<{ decideLeave: { leaveRequest: Leave } }>(who, DECIDE, { input: { id, version, approve, note } })).decideLeave.leaveRequest;
const act = async (name: string, { id, version }: Leave, who = 'worker') =>
  (await app.data<Record<string, { leaveRequest: Leave }>>(who, change(name), { input: { id, version } }))[name]!.leaveRequest;
const turn = () => app.orm.em.fork({ session: sessionContext(JOBS) }).transactional(turnLeaves);
const standIns = () =>
  app.database.sql<{ territory: string; role: string; to: string }>(
    `select territory, role, valid_to::text as to from post_assignment where account_id = $1 and stands_in_for = $2 order by territory`,
    [deputy.id, worker.id],
  );

describe('leave', () => {
  beforeEach(everyDay);

  test('of one day is approved by the director, begins, is reported back from and closed', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'SUBMITTED', days: 1, stages: 1, reason: '家中有事' });
    const approved = await decide(asked, 'director');
    expect(approved.state).toBe('ON_LEAVE');
    const back = await act('reportLeaveReturn', approved);
    expect(back.state).toBe('RETURN_REPORTED');
    expect(refusalOf(await app.send('worker', change('closeLeave'), { input: { id: back.id, version: back.version } })).code).toBe('FORBIDDEN');
    const closed = await act('closeLeave', back, 'director');
    expect(closed.steps.map(({ kind }) => kind)).toEqual(['SUBMITTED', 'APPROVED', 'STARTED', 'RETURN_REPORTED', 'CLOSED']);
  });

  test('of three days takes the street section too, of more its head', async () => {
    const from = laterBy(today, 3);
    const three = await ask({ fromDay: from, toDay: laterBy(from, 2) });
    expect(three).toMatchObject({ days: 3, stages: 2 });
    const once = await decide(three, 'director');
    expect(once.state).toBe('APPROVED_L1');
    expect(refusalOf(await app.send('director', DECIDE, { input: { id: once.id, version: once.version, approve: true } })).code).toBe('FORBIDDEN');
    expect((await decide(once, 'clerk1')).state).toBe('APPROVED_L2');
    const longer = await ask({ fromDay: laterBy(from, 10), toDay: laterBy(from, 14) });
    const half = await decide(await decide(longer, 'director'), 'street1');
    expect(half.state).toBe('APPROVED_L2');
    const direct = await ask({ fromDay: laterBy(from, 20), toDay: laterBy(from, 24) });
    expect(await decide(direct, 'street1')).toMatchObject({ state: 'APPROVED_L1', stages: 1 });
  });

  test('nobody approves their own, nor where they stand in', async () => {
    const own = await ask({ deputyStaffId: null }, 'director');
    const refusal = refusalOf(await app.send('director', DECIDE, { input: { id: own.id, version: own.version, approve: true } }));
    expect([refusal.code, refusal.fields]).toEqual(['BAD_USER_INPUT', ['id']]);
    expect((await decide(own, 'clerk1')).state).toBe('ON_LEAVE');
    const other = await ask({ fromDay: laterBy(today, 30), toDay: laterBy(today, 30), deputyStaffId: director.staffId });
    expect(refusalOf(await app.send('director', DECIDE, { input: { id: other.id, version: other.version, approve: true } })).fields).toEqual(['id']);
    expect(refusalOf(await app.send('director@210103', DECIDE, { input: { id: other.id, version: other.version, approve: true } })).code).toBe(
      'NOT_FOUND',
    );
  });

  test('what cannot be is refused, field by field', async () => {
    const fields = async (more: object, who = 'worker') => refusalOf(await app.send(who, SAVE, { input: input(more) })).fields;
    expect(await fields({ deputyStaffId: null })).toEqual(['deputyStaffId']);
    expect(await fields({ deputyStaffId: worker.staffId })).toEqual(['deputyStaffId']);
    expect(await fields({ toDay: laterBy(today, -1) })).toEqual(['toDay']);
    expect(await fields({ fromDay: laterBy(today, -3) })).toEqual(['fromDay']);
    expect(await fields({ toDay: laterBy(today, 300) })).toEqual(['toDay']);
    expect(await fields({ reason: ' ' })).toEqual(['reason']);
    await ask();
    expect(await fields({})).toEqual(['fromDay']);
    // Who stands in cannot be away as well.
    expect(await fields({ deputyStaffId: worker.staffId }, deputy.login)).toEqual(expect.arrayContaining(['fromDay']));
    expect(refusalOf(await app.send('resident', SAVE, { input: input() })).code).toBe('FORBIDDEN');
  });

  test('two who decide at once: one of them hears of the other', async () => {
    const asked = await ask();
    const answers = await Promise.all(
      ['director', 'street1'].map((who) => app.send(who, DECIDE, { input: { id: asked.id, version: asked.version, approve: true } })),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);
    expect(await app.database.sql('select from absence')).toHaveLength(1);
  });

  test('why somebody is away is sealed, and told to who decides only', async () => {
    const secret = '复查心脏';
    const asked = await ask({ kind: 'SICK', reason: secret });
    const list = `{ leaveRequests { nodes { id reason } } }`;
    const reasonFor = async (who: string) =>
      (await app.data<{ leaveRequests: { nodes: { id: string; reason: string | null }[] } }>(who, list)).leaveRequests.nodes[0]?.reason;
    expect(await reasonFor('director')).toBe(secret);
    expect(await reasonFor('deputy')).toBeNull();
    await decide(asked, 'director');
    const kept = JSON.stringify([
      await app.database.sql('select * from leave_request'),
      await app.database.sql('select * from absence'),
      await app.database.sql('select * from audit_entry'),
      app.logged,
    ]);
    expect(kept).not.toContain(secret);
  });
});

describe('a deputy', () => {
  beforeEach(everyDay);
  const grids = async () =>
    (await app.data<{ grids: { nodes: { code: string }[] } }>(deputy.login, '{ grids(first: 200) { nodes { code } } }')).grids.nodes.map(
      ({ code }) => code,
    );
  const ladder = async (code: string) =>
    (
      await app.data<{ dutyLadders: { people: { accountId: string; standsInFor: string | null }[] }[] }>(
        'street1',
        'query ($codes: [String!]!) { dutyLadders(codes: $codes) { people { accountId standsInFor } } }',
        { codes: [code] },
      )
    ).dutyLadders[0]!.people;

  test('acts in the grids of who is away for these days, is called in their place, and no longer', async () => {
    const territories = (
      await app.database.sql<{ territory: string }>(`select territory from post_assignment where account_id = $1 order by 1`, [worker.id])
    ).map(({ territory }) => territory);
    const grid = territories[0] ?? '';
    expect(await grids()).not.toContain(grid);
    expect((await ladder(grid)).map(({ accountId }) => accountId)).toContain(worker.id);
    const away = await decide(await ask({ toDay: laterBy(today, 0) }), 'director');
    expect((await standIns()).map(({ territory, to }) => [territory, to])).toEqual(territories.map((territory) => [territory, today]));
    expect(await grids()).toEqual(expect.arrayContaining(territories));
    const called = await ladder(grid);
    expect(called.map(({ accountId }) => accountId)).not.toContain(worker.id);
    expect(called.find(({ accountId }) => accountId === deputy.id)?.standsInFor).toMatch(/网格员/);
    const { me } = await app.data<{ me: { territories: { code: string; standsInFor: string | null }[] } }>(
      deputy.login,
      '{ me { territories { code standsInFor } } }',
    );
    expect(me.territories.find(({ code }) => code === grid)?.standsInFor).toMatch(/网格员/);
    await act('reportLeaveReturn', away);
    expect(await standIns()).toEqual([]);
    expect(await grids()).not.toContain(grid);
    expect((await ladder(grid)).map(({ accountId }) => accountId)).toContain(worker.id);
  });

  test('is called when an alert comes, and the steps say for whom', async () => {
    const grid = worker.code;
    await app.database.sql(
      `insert into duty_shift (district_code, id, code, account_id, starts_at, ends_at) values ('210102', gen_random_uuid(), $1, $2, now() - interval '1 hour', now() + interval '1 hour')`,
      [grid, worker.id],
    );
    await decide(await ask(), 'director');
    const alert = {
      event: '暴雨',
      category: 'MET',
      level: 'RED',
      headline: '暴雨红色预警',
      description: '测试',
      instruction: '测试',
      areas: [grid],
      override: { reason: '试验' },
    };
    const { publishAlert } = await app.data<{ publishAlert: { alerts: { incidentId: string }[] } }>(
      'city',
      'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { incidentId } } }',
      {
        input: { ...alert, expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
      },
    );
    const incidentId = publishAlert.alerts[0]?.incidentId;
    const steps = () =>
      app.database.sql<{ account: string; note: string; rung: string }>(
        `select s.account_id as account, s.note, s.rung from callout_step s join callout c on c.id = s.callout_id where c.incident_id = $1 and c.code = $2 and s.kind = 'CALLED'`,
        [incidentId, grid],
      );
    await until(async () => (await steps()).length > 0, 'the call');
    const [first] = await steps();
    expect(first).toMatchObject({ account: deputy.id, rung: 'RESPONSIBLE' });
    expect(first?.note).toMatch(/^代演示/);
  });

  test('goes on while nobody has reported back, and that is marked', async () => {
    const away = await decide(await ask(), 'director');
    await app.database.sql(
      `update leave_request set from_day = from_day - 3, to_day = to_day - 3, return_due_at = now() - interval '1 minute' where id = $1`,
      [away.id],
    );
    await app.database.sql(`update absence set from_day = from_day - 3, to_day = to_day - 3, covered_to = covered_to - 3`);
    await app.database.sql(`update post_assignment set valid_from = valid_from - 3, valid_to = valid_to - 3 where stands_in_for = $1`, [worker.id]);
    await turn();
    const [row] = await app.database.sql<{ state: string; covered: string; to: string }>(
      `select l.state, v.covered_to::text as covered, v.to_day::text as to from leave_request l join absence v on v.leave_id = l.id`,
    );
    expect(row).toEqual({ state: 'OVERDUE_RETURN', covered: today, to: laterBy(today, -3) });
    expect(new Set((await standIns()).map(({ to }) => to))).toEqual(new Set([today]));
    await turn();
    const [leave] = await app.database.sql<{ steps: unknown[]; version: number }>('select steps, version from leave_request');
    expect(leave?.steps).toHaveLength(4);
    await act('reportLeaveReturn', { ...away, version: leave?.version ?? 0 });
    expect((await standIns()).every(({ to }) => to < today)).toBe(true);
  });

  test('leave that was approved before begins with its day, and can be taken back until then', async () => {
    const [from, to] = [laterBy(today, 2), laterBy(today, 2)];
    const planned = await decide(await ask({ fromDay: from, toDay: to }), 'director');
    expect(planned.state).toBe('APPROVED_L1');
    await turn();
    expect((await app.database.sql<{ state: string }>('select state from leave_request'))[0]?.state).toBe('APPROVED_L1');
    expect((await standIns()).length).toBeGreaterThan(0);
    await act('withdrawLeave', planned);
    expect([await standIns(), await app.database.sql('select from absence')]).toEqual([[], []]);
  });
});
