import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { values, VARIABLES, within, type DatabaseRole, type Session } from '../../api/src/request/tenancy.js';
import { createDatabase, type TestDatabase } from '../kit/database.js';
import { createPlace, type Place } from './world.js';

let database: TestDatabase;
let pool: pg.Pool;
let here: Place;
let there: Place;
beforeAll(async () => {
  database = await createDatabase('demo');
  here = await createPlace(database, '210102977001', 'HEREQ');
  there = await createPlace(database, '210103977001', 'THEREQ');
  await database.sql('analyze');
  pool = new pg.Pool({ connectionString: database.apiUrl, max: 8 });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const district = (code: string, scope = code): Session => ({
  role: 'gridward_district',
  actor: '',
  districts: [code],
  scopes: [scope],
  writeDistrict: code,
});
const city: Session = { role: 'gridward_city', actor: '', districts: ['210100', '210102', '210103'], scopes: ['2101'], writeDistrict: '210100' };
const everybody = (role: DatabaseRole): Session => ({ role, actor: '', districts: [], scopes: [] });

/** As gridward_api, in a transaction that is undone. */
async function as<R extends object>(session: Session | undefined, text: string, parameters: readonly unknown[] = []): Promise<R[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    if (session) await client.query(`select ${VARIABLES.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`, values(session));
    return (await client.query<R>(text, [...parameters])).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
const count = async (session: Session | undefined, table: string) =>
  Number((await as<{ count: string }>(session, `select count(*) from ${table}`))[0]?.count);
const districts = async (session: Session, table: string) =>
  (await as<{ d: string }>(session, `select distinct district_code::text as d from ${table} order by 1`)).map(({ d }) => d);

describe('reading', () => {
  test('without a role nothing may be read, and with one but no district there is nothing', async () => {
    await expect(count(undefined, 'grid')).rejects.toMatchObject({ code: '42501' });
    for (const role of ['gridward_district', 'gridward_city', 'gridward_public', 'gridward_identity'] as const)
      expect([role, await count(everybody(role), 'grid')]).toEqual([role, 0]);
  });

  test('settings of an earlier transaction on the connection are gone', async () => {
    expect(await count(district('210102'), 'grid')).toBeGreaterThan(0);
    for (let i = 0; i < 8; i++) expect(await count(everybody('gridward_district'), 'grid')).toBe(0);
  });

  test('a district sees its own rows of every table, and the city those of its districts', async () => {
    for (const table of ['grid', 'grid_member', 'staff_member', 'account', 'alert', 'post_assignment'])
      expect([table, await districts(district('210102'), table)]).toEqual([table, ['210102']]);
    expect(await districts(city, 'grid')).toEqual(['210102', '210103']);
    for (const table of [
      'staff_member',
      'staff_personal',
      'dwelling',
      'household',
      'resident',
      'resident_identity',
      'sample_unit',
      'data_key',
      'audit_entry',
      'channel_message',
      'push_subscription',
      'assessment_subject',
      'assessment_rating',
      'assessment_result',
      'assessment_appeal',
    ])
      expect([table, await count(city, table)]).toEqual([table, 0]);
  });

  test('a territory hides the rest of the district, and one that only looks alike hides all', async () => {
    const codes = await as<{ code: string }>(district('210102', '210102977'), 'select code from grid');
    expect(codes).toEqual([{ code: `${here.records.code}798` }]);
    for (const scope of ['21010297', '%', '210102977%', '2101029770'])
      expect([
        scope,
        (await as<{ code: string }>(district('210102', scope), 'select code from grid')).filter(({ code }) => !code.startsWith(scope)),
      ]).toEqual([scope, []]);
  });

  test('a phone without an account sees public alerts and names, and no person', async () => {
    const phone = everybody('gridward_public');
    expect((await as<{ scope: string }>(phone, 'select distinct scope from alert')).map(({ scope }) => scope)).toEqual(['PUBLIC']);
    expect(await count(phone, 'division')).toBeGreaterThan(1_000);
    for (const table of [
      'grid',
      'staff_member',
      'staff_personal',
      'account',
      'post_assignment',
      'audit_entry',
      'break_glass_grant',
      'mutation_answer',
      'alert_receipt',
      'help_request',
      'callout',
      'callout_step',
      'duty_shift',
      'channel_endpoint',
      'channel_message',
      'push_subscription',
      'survey',
      'questionnaire',
      'sample_unit',
      'survey_point',
      'survey_figure',
      'assessment_scheme',
      'assessment_cycle',
      'assessment_result',
      'assessment_rating',
    ])
      expect([table, await count(phone, table)]).toEqual([table, 0]);
    for (const table of ['credential', 'sign_in_session', 'survey_token', 'survey_response'])
      await expect(count(phone, table)).rejects.toMatchObject({ code: '42501' });
  });

  test('a phone without an account sees a survey that was made public, what it asked and its figures down to communities; and no other', async () => {
    const phone = everybody('gridward_public');
    const { survey, questionnaire } = here.records;
    const codes = ['210102977', '210102977001', '210102977001798'];
    await database.sql('delete from survey_figure where survey_id = $1', [survey]);
    for (const code of codes)
      for (const [stream, slice] of [
        ['PROBABILITY', ''],
        ['PROBABILITY', 'channel=PAPER'],
        ['PROBABILITY', 'age=AGE_60_PLUS'],
        ['SELF_SELECTED', ''],
      ])
        await database.sql(
          `insert into survey_figure (district_code, id, survey_id, code, stream, slice, items) values ('210102', gen_random_uuid(), $1, $2, $3, $4, '{}')`,
          [survey, code, stream, slice],
        );
    await database.sql(`update survey set state = 'PUBLISHED', public_at = now() where id = $1`, [survey]);
    try {
      expect(await as(phone, 'select id from survey')).toEqual([{ id: survey }]);
      expect(await as(phone, 'select id from questionnaire')).toEqual([{ id: questionnaire }]);
      expect(await as(phone, 'select code, stream, slice from survey_figure order by code, slice')).toEqual(
        codes.slice(0, 2).flatMap((code) => ['', 'channel=PAPER'].map((slice) => ({ code, stream: 'PROBABILITY', slice }))),
      );
      for (const table of ['survey_stratum', 'sample_unit', 'survey_point']) expect([table, await count(phone, table)]).toEqual([table, 0]);
      await expect(as(phone, `update survey set title = 'x'`)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await database.sql(`update survey set state = 'CLOSED', public_at = null where id = $1`, [survey]);
    }
    expect(await count(phone, 'survey_figure')).toBe(0);
  });

  test('hashes of passwords are for nobody but who signs people in', async () => {
    for (const session of [district('210102'), city])
      await expect(as(session, 'select password_hash from credential')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('writing', () => {
  const grid = `insert into grid (district_code, id, code, community_code, name, initials, kind, valid_from) values ($1, gen_random_uuid(), $2, $3, 'x', 'x', 'RURAL', '2024-01-01')`;

  test('a row goes into one’s own district and territory only', async () => {
    expect(await as(district('210102'), grid, ['210102', '210102977001777', '210102977001'])).toEqual([]);
    const refused: [Session, string, string][] = [
      [district('210102'), '210103', '210103977001'],
      [district('210102', '210102003'), '210102', '210102977001'],
      [city, '210102', '210102977001'],
      [{ ...district('210102'), writeDistrict: undefined }, '210102', '210102977001'],
    ];
    for (const [session, code, community] of refused)
      await expect(as(session, grid, [code, `${community}777`, community])).rejects.toMatchObject({ code: '42501' });
  });

  test('rows of another district cannot be changed or removed, as they are not there', async () => {
    for (const text of [`update grid set name = 'x' where id = $1 returning id`, 'delete from grid_member where grid_id = $1 returning id']) {
      expect(await as(district('210102'), text, [there.records.grid])).toEqual([]);
      expect(await as(district('210102', '210102003'), text, [here.records.grid])).toEqual([]);
    }
  });

  test('a row cannot be moved into another district', async () => {
    await expect(
      as(district('210102'), `update staff_member set district_code = '210103' where id = $1`, [here.records.staff]),
    ).rejects.toMatchObject({ code: expect.stringMatching(/42501|23503/) });
  });

  test('a row cannot point to a row of another district, whatever the code does', async () => {
    await expect(
      as(district('210102'), `update grid_member set staff_id = $1 where id = $2`, [there.records.staff, here.records.member]),
    ).rejects.toMatchObject({ code: '23503' });
    await expect(
      as(everybody('gridward_jobs'), `update grid_member set staff_id = $1 where id = $2`, [there.records.staff, here.records.member]),
    ).rejects.toMatchObject({ code: '23503' });
  });
});

test('two hundred sessions on eight connections never see each other’s rows', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const code = i % 2 ? '210102' : '210103';
      return [code, ...(await districts(district(code), i % 3 ? 'grid' : 'staff_member'))];
    }),
  );
  expect(answers.filter(([code, ...seen]) => seen.join() !== code)).toEqual([]);
});

describe('a plan that serves every district', () => {
  /** Written once for all values, as a prepared statement is after some runs. */
  async function plan(session: Session, text: string, types: string, parameters: readonly string[]): Promise<string> {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`select ${VARIABLES.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`, values(session));
      await client.query(`set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off; prepare q (${types}) as ${text}`);
      const { rows } = await client.query<Record<string, string>>(`explain (costs off) execute q (${parameters.map((p) => `'${p}'`).join(', ')})`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    } finally {
      await client.query('rollback; deallocate all');
      client.release();
    }
  }

  test('takes the district as a condition of the index, and the territory as a filter', async () => {
    const text = await plan(district('210102'), 'select id from grid where id = $1', 'uuid', [here.records.grid]);
    expect(text).toMatch(/Index (Only )?Cond: .*district_code = .*id = \$1/);
    expect(text).toMatch(/Filter: .*CASE/s);
  });

  test('takes the range of a narrow territory as a condition of the index', async () => {
    const { from, to } = within('210102977');
    const text = await plan(district('210102', '210102977'), 'select id from grid where code >= $1 and code < $2', 'text, text', [from, to]);
    expect(text).toMatch(/Index Cond: .*district_code = .*code >= \$1.*code < \$2/);
  });

  test('does so for the city too', async () => {
    const text = await plan(city, 'select id from grid where id = $1', 'uuid', [here.records.grid]);
    expect(text).toMatch(/Index Cond: .*district_code = ANY .*id = \$1/);
  });
});
