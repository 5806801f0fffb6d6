import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { alertInput, next } from '../../../test/kit/builders.js';
import { connected } from '../../../test/kit/database.js';

let app: TestApp;
let street: string;
let grid: { id: string; version: number; name: string };
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  street = (await app.data<{ me: { territory: { code: string } } }>('street1', '{ me { territory { code } } }')).me.territory.code;
  grid =
    (await app.data<{ grids: { nodes: (typeof grid)[] } }>('street1', '{ grids(first: 1) { nodes { id version name } } }')).grids.nodes[0] ?? grid;
}, 60_000);
afterAll(() => app.stop());

interface Entry {
  action: string;
  actorName: string | null;
  tableName: string;
  reason: string | null;
  changes: { field: string; before: unknown; after: unknown }[];
}
const HISTORY = 'query($id: ID!) { recordHistory(recordId: $id) { nodes { action actorName tableName reason changes { field before after } } } }';
const history = async (who: string, id: string) => (await app.data<{ recordHistory: { nodes: Entry[] } }>(who, HISTORY, { id })).recordHistory.nodes;
const tablesSince = async (work: () => Promise<unknown>) => {
  const [{ at } = { at: '' }] = await app.database.sql<{ at: string }>('select clock_timestamp()::text as at');
  await work();
  const rows = await app.database.sql<{ table_name: string; action: string }>(
    `select distinct table_name, action from audit_entry where at >= $1::timestamptz - interval '1 ms' and table_name <> 'sign_in_session' order by 1`,
    [at],
  );
  return rows.map(({ table_name, action }) => `${action} ${table_name}`);
};

test('a change is kept with who made it, and how it was before and after', async () => {
  await app.data('street1', 'mutation($input: UpdateGridInput!) { updateGrid(input: $input) { grid { id } } }', {
    input: { id: grid.id, version: grid.version, name: '新名称', households: 321 },
  });
  const [entry] = await history('street1', grid.id);
  expect(entry).toMatchObject({ action: 'UPDATE', tableName: 'grid', actorName: expect.stringContaining('街道负责人') });
  expect(entry?.changes).toEqual(
    expect.arrayContaining([
      { field: 'name', before: grid.name, after: '新名称' },
      { field: 'households', before: expect.anything(), after: 321 },
    ]),
  );
  expect(entry?.changes.map(({ field }) => field)).not.toContain('version');
});

test('whatever is written leaves entries, of every table', async () => {
  const staff = () =>
    app.data('street1', 'mutation($input: CreateStaffMemberInput!) { createStaffMember(input: $input) { staffMember { id } } }', {
      input: { staffNo: `A${next()}`, name: '审计', kind: 'VOLUNTEER', post: 'OTHER', divisionCode: street, phone: '13812345678' },
    });
  expect(await tablesSince(staff)).toEqual(['INSERT staff_member', 'INSERT staff_personal', 'INSERT staff_post']);
  const alert = () =>
    app.data('district', 'mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id } } }', { input: alertInput(['210102']) });
  expect(await tablesSince(alert)).toEqual(['INSERT alert', 'UPDATE alert_counter']);
  const account = () =>
    app.data('security', 'mutation($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }', {
      input: { login: `audited${next()}`, name: '新人', password: 'Correct-Horse-9', role: 'STREET_CLERK', territory: street },
    });
  expect(await tablesSince(account)).toEqual(['INSERT account', 'INSERT credential', 'INSERT post_assignment']);
  const parameter = () =>
    app.data('system', 'mutation($input: SetParameterInput!) { setParameter(input: $input) { parameter { value } } }', {
      input: { key: 'identity.lockMinutes', value: 20 },
    });
  expect(await tablesSince(parameter)).toEqual(['UPDATE district']);
});

test('what is sealed or hashed is in no entry', async () => {
  await app.actors.signIn('clerk1');
  const entries = JSON.stringify(await app.database.sql('select before, after, reason from audit_entry'));
  expect(entries).not.toMatch(/\$argon2|"v1:|13812345678/);
  expect(entries).toContain('***');
});

test('an entry is never changed or removed, whoever tries', async () => {
  for (const role of ['gridward_district', 'gridward_city', 'gridward_identity', 'gridward_jobs', 'gridward_public']) {
    for (const text of [
      `update audit_entry set reason = 'x'`,
      'delete from audit_entry',
      'truncate audit_entry',
      `insert into audit_entry (district_code, id, actor, action, table_name, record_id) values ('210102', gen_random_uuid(), 'x', 'INSERT', 'grid', 'x')`,
    ]) {
      const attempt = connected(app.database.apiUrl, (client) =>
        client.query(`set role ${role}; set app.district = '210102'; set app.write_district = '210102'; set app.scope = '210102'; ${text}`),
      );
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
  }
});

test('who reads personal data cannot write that it was somebody else’s district, or nobody', async () => {
  const note = (actor: string, district: string) =>
    connected(app.database.apiUrl, (client) =>
      client.query(
        `set role gridward_district; set app.actor = '${actor}'; set app.district = '210102'; select gridward.note_read('${district}', 'staff_personal', 'x', null, 'why')`,
      ),
    );
  await expect(note('', '210102')).rejects.toMatchObject({ code: '42501' });
  await expect(note('someone', '210103')).rejects.toMatchObject({ code: '42501' });
});

test('the auditor of the district reads everything, by person, record and time; others read histories only', async () => {
  const { auditEntries } = await app.data<{ auditEntries: { totalCount: number; nodes: { tableName: string }[] } }>(
    'auditor',
    '{ auditEntries(filter: { tableName: { eq: "alert" }, action: [INSERT] }) { totalCount nodes { tableName } } }',
  );
  expect(auditEntries.nodes.every(({ tableName }) => tableName === 'alert')).toBe(true);
  expect(auditEntries.totalCount).toBeGreaterThan(0);
  for (const who of ['district', 'street1', 'system', 'security', 'city'])
    expect((await app.refusal(who, '{ auditEntries { totalCount } }')).code).toBe('FORBIDDEN');
  expect(
    (
      await app.data<{ auditEntries: { totalCount: number } }>(
        'auditor@210103',
        '{ auditEntries(filter: { tableName: { eq: "staff_member" } }) { totalCount } }',
      )
    ).auditEntries.totalCount,
  ).toBe(0);
});

test('the history of a record is for who may see the record', async () => {
  expect((await history('director', grid.id)).length).toBeGreaterThan(0);
  expect(await history('street1@210103', grid.id)).toEqual([]);
  expect(await history('worker@210103', grid.id)).toEqual([]);
});
