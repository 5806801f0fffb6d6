import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createAccount } from '../../../test/kit/builders.js';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { post } from '../../../test/kit/client.js';
import { until } from '../../../test/kit/socket.js';

let app: TestApp;
let second: TestApp;
/** A community with a director and a deputy of its own, in a street with a manager. */
let community: string;
let director: { id: string; login: string };
let deputy: { id: string; login: string };
let me: Record<string, string> = {};

const STREET = '210102001';
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  second = await startTestApp({ database: app.database });
  const { sql } = app.database;
  const [free] = await sql<{ code: string }>(
    `select code from division d where level = 'COMMUNITY' and code like '210102001%' and not exists (select from post_assignment p where p.territory = d.code) order by code desc limit 1`,
  );
  community = free?.code ?? '';
  director = await createAccount(app.database, { posts: [{ role: 'COMMUNITY_DIRECTOR', territory: community }] });
  deputy = await createAccount(app.database, { posts: [{ role: 'COMMUNITY_DEPUTY', territory: community }] });
  const accounts = await sql<{ login: string; id: string }>(
    `select login, id from account where login in ('street1@210102', 'district@210102', 'worker@210102')`,
  );
  me = Object.fromEntries(accounts.map(({ login, id }) => [login.split('@')[0], id]));
}, 60_000);
afterAll(async () => {
  await second.stop();
  await app.stop();
});

const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id incidentId } } }';
interface Published {
  readonly id: string;
  readonly incidentId: string;
}
async function publish(areas: string[], more: object = {}, who = 'district'): Promise<Published> {
  const words = { event: '暴雨', category: 'MET', level: 'YELLOW', headline: '暴雨黄色预警', description: '测试', instruction: '测试' };
  const override = { reason: '试验' };
  const input = { ...words, areas, override, expiresAt: new Date(Date.now() + 3_600_000).toISOString(), ...more };
  const { publishAlert } = await app.data<{ publishAlert: { alerts: Published[] } }>(who, PUBLISH, { input });
  return publishAlert.alerts[0]!;
}

interface Shown {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly round: number;
  readonly calledName: string | null;
  readonly answeredByName: string | null;
  readonly steps: readonly { kind: string; rung: string | null; channels: readonly string[] | null; name: string | null; note: string | null }[];
}
const CALLOUTS = `query ($incidentId: ID!) { callouts(filter: { incidentId: $incidentId }, first: 200) {
  nodes { id code status round calledName answeredByName steps { kind rung channels name note } } } }`;
const calloutsOf = async ({ incidentId }: Published, who = 'district') =>
  (await app.data<{ callouts: { nodes: Shown[] } }>(who, CALLOUTS, { incidentId })).callouts.nodes;
const only = async (alert: Published) => (await calloutsOf(alert)).find(({ code }) => code === community);
const status = async (alert: Published) => (await only(alert))?.status;
const kinds = async (alert: Published) => (await only(alert))?.steps.map(({ kind, rung }) => [kind, rung]);
const called = (alert: Published) => until(async () => ((await only(alert))?.steps.length ?? 0) > 0, 'the first call');

/** The time to answer is over now, and the job that waits for it runs. */
async function letTimePass({ incidentId }: Published) {
  const before = (await app.database.sql('select 1 from callout_step')).length;
  await app.database.sql(`update callout set due_at = now() where incident_id = $1 and status = 'CALLING'`, [incidentId]);
  await app.database.sql(`update graphile_worker._private_jobs set run_at = now() where key = 'call-next 210102'`);
  await app.database.sql(`select pg_notify('jobs:insert', '{"r":1,"count":1}')`);
  await until(async () => (await app.database.sql('select 1 from callout_step')).length > before, 'the next step');
}

/** A line with one subscription to what somebody is called for. */
function lineOf(query: string, token: string) {
  const client = createClient({ url: app.socketUrl, webSocketImpl: WebSocket, connectionParams: { token } });
  const heard: { incidentId: string }[][] = [];
  const sink = {
    next: ({ data }: { data?: unknown }) => void heard.push((data as { myCallouts: { incidentId: string }[] }).myCallouts),
    error: () => {},
    complete: () => {},
  };
  client.subscribe({ query }, sink);
  return { heard, end: () => void client.dispose() };
}

const ANSWER = 'mutation ($input: AnswerCalloutsInput!) { answerCallouts(input: $input) { answered } }';
const answer = ({ login }: { login: string }, { id }: Published, note?: string) =>
  sendAs<{ answerCallouts: { answered: number } }>(login, ANSWER, { input: { alertId: id, note } });

/** As somebody whom a builder made. */
async function sendAs<T>(login: string, document: string, variables: object) {
  return post<T>(app.url, await app.actors.directSession(login), document, variables);
}

describe('叫应', () => {
  test('a text message says so, and its answer counts', async () => {
    const alert = await publish([community], { level: 'ORANGE' }, 'city');
    await called(alert);
    const step = (await only(alert))?.steps[0];
    expect(step?.channels?.[0]).toBe('SOCKET');
    expect(step?.channels).toEqual(expect.arrayContaining(['SMS:NO_PHONE', 'VOICE:NO_PHONE', 'PUSH:NO_SUBSCRIPTION']));
    const payload = { district: '210102', messageId: alert.id, accountId: director.id, purpose: 'CALLOUT', reference: alert.id, text: '收到。' };
    await app.database.sql(`select graphile_worker.add_job('channel-replied', $1)`, [JSON.stringify(payload)]);
    await until(async () => (await status(alert)) === 'ANSWERED', 'the answer');
  });

  test('who is called hears of it on an open line, and nobody else does', async () => {
    const document = 'subscription { myCallouts { incidentId status } }';
    const token = await app.actors.directSession(director.login);
    const [mine, other] = [lineOf(document, token), lineOf(document, await app.actors.directSession(deputy.login))];
    await until(() => mine.heard.length > 0 && other.heard.length > 0, 'the first state');
    const alert = await publish([community], {}, 'city');
    const hears = (line: typeof mine) => line.heard.at(-1)?.some(({ incidentId }) => incidentId === alert.incidentId);
    await until(() => Boolean(hears(mine)), 'the call');
    expect(hears(other)).toBe(false);
    await answer(director, alert);
    await until(() => !hears(mine), 'that it is answered');
    mine.end();
    other.end();
  });

  test('the person responsible is called, then the deputy, then who is above, and then nobody is left', async () => {
    const alert = await publish([community], { level: 'YELLOW' }, 'city');
    await called(alert);
    expect(await kinds(alert)).toEqual([['CALLED', 'RESPONSIBLE']]);
    await letTimePass(alert);
    expect((await kinds(alert))?.slice(1)).toEqual([
      ['NO_ANSWER', null],
      ['CALLED', 'DEPUTY'],
    ]);
    await letTimePass(alert);
    expect((await kinds(alert))?.at(-1)).toEqual(['CALLED', 'SUPERIOR']);
    await letTimePass(alert);
    expect((await only(alert))?.steps.filter(({ rung }) => rung === 'SUPERIOR')).toHaveLength(2);
    expect(await status(alert)).toBe('CALLING');
    await letTimePass(alert);
    expect(await status(alert)).toBe('UNANSWERED');
  });

  test('whoever was called may answer, also late, once, and everybody sees who did', async () => {
    const alert = await publish([community], {}, 'city');
    await called(alert);
    await letTimePass(alert);
    const [first, again] = await Promise.all([answer(director, alert, '已通知各楼长'), answer(deputy, alert)]);
    expect([first.data?.answerCallouts.answered ?? 0, again.data?.answerCallouts.answered ?? 0].sort()).toEqual([0, 1]);
    const callout = await only(alert);
    expect(callout?.status).toBe('ANSWERED');
    expect(callout?.steps.filter(({ kind }) => kind === 'ANSWERED')).toHaveLength(1);
    expect((await answer({ login: 'worker@210102' }, alert)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('confirming the message on the phone is an answer', async () => {
    const alert = await publish([community], {}, 'city');
    await called(alert);
    await sendAs(director.login, 'mutation ($input: ReportAlertInput!) { reportAlert(input: $input) { at } }', {
      input: { alertId: alert.id, acknowledged: true },
    });
    await until(async () => (await status(alert)) === 'ANSWERED', 'the answer');
  });

  test('who published it is not called for it', async () => {
    const [row] = await app.database.sql<{ code: string }>(`select code from division where level = 'COMMUNITY' and code like '${STREET}%' limit 1`);
    const alert = await publish([STREET], {}, 'street1');
    await until(async () => (await calloutsOf(alert)).length > 1, 'all places');
    const all = await calloutsOf(alert);
    // Whoever sees the places sees the calls: both are written in one turn.
    expect(all.every(({ steps }) => steps.length > 0)).toBe(true);
    expect(all.find(({ code }) => code === STREET)).toMatchObject({ status: 'ANSWERED' });
    expect(all.map(({ code }) => code)).toContain(row?.code);
    expect(all.every(({ code }) => code.length <= 12)).toBe(true);
  });

  test('a red one calls the grids, a test nobody', async () => {
    const [{ code: withGrids } = { code: '' }] = await app.database.sql<{ code: string }>(
      `select left(code, 12) as code from grid where status = 'ACTIVE' and code like '${STREET}%' limit 1`,
    );
    const red = await publish([withGrids], { level: 'RED' }, 'city');
    await until(async () => (await calloutsOf(red)).length > 1, 'the grids');
    expect((await calloutsOf(red)).some(({ code }) => code.length === 15)).toBe(true);
    const trial = await publish([withGrids], { level: 'RED', status: 'TEST' });
    await until(
      async () => (await app.database.sql(`select 1 from graphile_worker.jobs where task_identifier = 'alert-published'`)).length === 0,
      'the job',
    );
    expect(await calloutsOf(trial)).toEqual([]);
  });

  test('a higher level calls again, the same level goes on, and a cancel ends it', async () => {
    const alert = await publish([community], {}, 'city');
    await called(alert);
    await answer(director, alert);
    const update = 'mutation ($input: UpdateAlertInput!) { updateAlert(input: $input) { alert { id incidentId } } }';
    const { updateAlert: same } = await app.data<{ updateAlert: { alert: Published } }>('city', update, {
      input: { id: alert.id, headline: '暴雨持续' },
    });
    await until(
      async () => (await app.database.sql(`select 1 from graphile_worker.jobs where task_identifier = 'alert-published'`)).length === 0,
      'the job',
    );
    expect(await status(alert)).toBe('ANSWERED');
    const { updateAlert: higher } = await app.data<{ updateAlert: { alert: Published } }>('city', update, {
      input: { id: same.alert.id, level: 'ORANGE', override: { reason: '试验' } },
    });
    await until(async () => (await only(alert))?.round === 2, 'the second round');
    expect(await status(alert)).toBe('CALLING');
    await app.data('city', 'mutation ($input: CancelAlertInput!) { cancelAlert(input: $input) { alert { id } } }', {
      input: { id: higher.alert.id, reason: '雨停' },
    });
    await until(async () => (await status(alert)) === 'ENDED', 'the end');
  });

  test('a place reached by telephone is written down by the office, once, and by nobody else', async () => {
    const alert = await publish([community], {}, 'city');
    await called(alert);
    const note =
      'mutation ($input: NoteCalloutAnswerInput!) { noteCalloutAnswer(input: $input) { callout { status answeredByName areaName calledName dueAt startedAt answeredAt incidentId headline level round } } }';
    const input = { id: (await only(alert))?.id, note: '电话打通' };
    expect((await app.send('worker', note, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await app.send('street1@210103', note, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await app.send('street1', note, { input: { ...input, note: ' ' } })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await app.data('street1', note, { input })).toMatchObject({ noteCalloutAnswer: { callout: { status: 'ANSWERED' } } });
    expect((await app.send('street1', note, { input })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await only(alert))?.steps.at(-1)).toMatchObject({ kind: 'NOTED', note: '电话打通' });
  });

  test('where nobody answered the office has everybody called again', async () => {
    const alert = await publish([community], {}, 'city');
    await called(alert);
    const repeat = 'mutation ($input: RepeatCalloutsInput!) { repeatCallouts(input: $input) { repeated } }';
    const again = (more: object = {}) =>
      app.send<{ repeatCallouts: { repeated: number } }>('street1', repeat, { input: { incidentId: alert.incidentId, ...more } });
    expect((await again()).data?.repeatCallouts.repeated).toBe(0);
    await app.database.sql(`update callout set status = 'UNANSWERED', due_at = null where incident_id = $1`, [alert.incidentId]);
    expect((await again({ ids: [(await only(alert))?.id] })).data?.repeatCallouts.repeated).toBe(1);
    await until(async () => (await only(alert))?.steps.at(-1)?.kind === 'CALLED', 'the call');
    expect(await only(alert)).toMatchObject({ status: 'CALLING', round: 2 });
  });

  test('nobody to call is said at once', async () => {
    await app.database.sql(`update account set status = 'DISABLED' where id in ($1, $2, $3, $4)`, [
      director.id,
      deputy.id,
      me['street1'],
      me['district'],
    ]);
    await app.database.sql(
      `update post_assignment set valid_to = '2020-01-01' where territory in ('${STREET}', '210102') and role in ('STREET_MANAGER', 'STREET_CLERK', 'DISTRICT_ADMIN') and account_id not in ($1, $2)`,
      [me['street1'], me['district']],
    );
    const alert = await publish([community], {}, 'city');
    await until(
      async () => (await app.database.sql(`select 1 from callout where incident_id = $1 and status = 'UNANSWERED'`, [alert.incidentId])).length === 1,
      'that nobody is there',
    );
    const steps = await app.database.sql<{ kind: string }>(
      `select kind from callout_step s join callout c on c.id = s.callout_id where c.incident_id = $1`,
      [alert.incidentId],
    );
    expect(steps.map(({ kind }) => kind)).toEqual(['NOBODY']);
    await app.database.sql(`update account set status = 'ACTIVE' where id in ($1, $2, $3, $4)`, [
      director.id,
      deputy.id,
      me['street1'],
      me['district'],
    ]);
  });
});
