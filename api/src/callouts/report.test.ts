import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAlert } from '../../../test/kit/builders.js';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { uuidv7 } from '../storage/keys.js';

let app: TestApp;
/** The grid of `worker`, in the street of `street1`. */
let grid: string;
let community: string;
let street: string;
let worker: string;
/** A warning, its update after 20 minutes, its cancel after 40; all of it six hours ago. */
let warning: string;
let update: string;
let cancel: string;
const BEGAN = new Date(Date.now() - 6 * 3_600_000);
const after = (minutes: number) => new Date(BEGAN.getTime() + minutes * 60_000);

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  const { me } = await app.data<{ me: { id: string; territory: { code: string } } }>('worker', '{ me { id territory { code } } }');
  [worker, grid] = [me.id, me.territory.code];
  [community, street] = [grid.slice(0, 12), grid.slice(0, 9)];
  [warning, update, cancel] = [await createAlert(app.database, { area: street }), await message(), await message()];
  const chain = 'update alert set incident_id = $2, msg_type = $3, sent_at = $4, superseded_at = $5, published_by = $6 where id = $1';
  const { me: publisher } = await app.data<{ me: { id: string } }>('district', '{ me { id } }');
  await app.database.sql(chain, [warning, warning, 'ALERT', BEGAN, after(20), publisher.id]);
  await app.database.sql(chain, [update, warning, 'UPDATE', after(20), after(40), publisher.id]);
  await app.database.sql(chain, [cancel, warning, 'CANCEL', after(40), null, '']);
  await facts();
  await callouts();
  await help();
}, 60_000);
afterAll(() => app.stop());

const message = () => createAlert(app.database, { area: street });

/** Minutes after the warning at which each thing happened. */
type Facts = { sent?: number; delivered?: number; seen?: number; acknowledged?: number; safe?: number };
async function receipt(alert: string, recipient: string, code: string, { sent, delivered, seen, acknowledged, safe }: Facts) {
  const at = (minutes: number | undefined) => (minutes === undefined ? null : after(minutes));
  await app.database.sql(
    `insert into alert_receipt (district_code, id, alert_id, recipient, code, sent_at, delivered_at, seen_at, acknowledged_at, answered_at, answer)
     values ('210102', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [uuidv7(), alert, recipient, code, at(sent), at(delivered), at(seen), at(acknowledged), at(safe), safe === undefined ? null : 'SAFE'],
  );
}

async function facts() {
  await receipt(warning, 'device:1', grid, { sent: 0.1, delivered: 0.3, seen: 0.5, acknowledged: 0.8 });
  await receipt(warning, 'device:2', community, { sent: 0.1, acknowledged: 4 });
  await receipt(update, 'device:2', community, { delivered: 21, acknowledged: 22 });
  await receipt(warning, 'device:3', street, { delivered: 10 });
  await receipt(update, 'device:4', '210102', { acknowledged: 25 });
  await receipt(warning, 'device:5', community, { safe: 6 });
  await receipt(warning, `account:${worker}`, grid, { acknowledged: 2 });
  // Warned by nothing: the cancel, and a phone that came back when it was over.
  await receipt(cancel, 'device:6', grid, { acknowledged: 41 });
  await receipt(warning, 'device:7', grid, { delivered: 180, acknowledged: 181 });
}

async function callouts() {
  const { sql } = app.database;
  const place = async (code: string, status: string, answered: number | null) => {
    const id = uuidv7();
    await sql(
      `insert into callout (district_code, id, alert_id, incident_id, code, headline, level, status, called, started_at, answered_at, answered_by)
       values ('210102', $1, $2, $3, $4, 'h', 'RED', $5, $6, $7, $8, $9)`,
      [id, update, warning, code, status, [worker], BEGAN, answered === null ? null : after(answered), answered === null ? null : worker],
    );
    return id;
  };
  const step = (callout: string, code: string, minutes: number, kind: string) =>
    sql(
      `insert into callout_step (district_code, id, callout_id, code, at, kind, rung, account_id, channels) values ('210102', $1, $2, $3, $4, $5, 'RESPONSIBLE', $6, '{SOCKET,SMS:NO_PHONE}')`,
      [uuidv7(), callout, code, after(minutes), kind, worker],
    );
  const answered = await place(community, 'ANSWERED', 21);
  await step(answered, community, 0, 'CALLED');
  await step(answered, community, 20, 'REPEATED');
  await step(answered, community, 21, 'ANSWERED');
  await step(await place(street, 'UNANSWERED', null), street, 0, 'CALLED');
}

const SECRET = 'sealed-by-the-key-of-the-district';
async function help() {
  const insert = `insert into help_request (district_code, id, alert_id, recipient, code, status, sealed, created_at, taken_by, taken_at, closed_at, outcome)
     values ('210102', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
  await app.database.sql(insert, [uuidv7(), update, 'device:8', community, 'OPEN', SECRET, after(30), null, null, null, null]);
  await app.database.sql(insert, [uuidv7(), warning, 'device:5', grid, 'CLOSED', SECRET, after(6), worker, after(7.5), after(16), '已送医']);
  await app.database.sql(insert, [uuidv7(), await message(), 'device:9', grid, 'OPEN', SECRET, after(6), null, null, null, null]);
}

const PLACE =
  'code name recipients sent delivered seen acknowledged safe residentsConfirmed grids households householdsUnconfirmed callouts { places answered unanswered medianSeconds }';
const REPORT = `query ($id: ID!) { alert(id: $id) { report {
  startedAt endedAt
  messages { id msgType publishedByName recipients acknowledged }
  moments { minutes recipients sent delivered seen acknowledged }
  total { ${PLACE} }
  communities: places(by: COMMUNITY) { ${PLACE} }
  callouts { code status answerSeconds answeredByName steps { kind name channels } }
  helpRequests { code status takenByName takenSeconds outcome }
} } }`;
type Place = { code: string; name: string; [fact: string]: unknown };
type Report = {
  startedAt: string;
  endedAt: string | null;
  messages: object[];
  moments: { minutes: number | null; acknowledged: number }[];
  total: Place;
  communities: Place[];
  callouts: { code: string }[] | null;
  helpRequests: object[] | null;
};
const reportFor = async (who: string, id = warning) =>
  (await app.data<{ alert: { report: Report | null } | null }>(who, REPORT, { id })).alert?.report ?? null;

describe('the report of an alert', () => {
  test('counts each recipient once, until it was over, by minutes that have passed', async () => {
    const { startedAt, endedAt, moments } = (await reportFor('district')) as Report;
    expect([startedAt, endedAt]).toEqual([BEGAN.toISOString(), after(40).toISOString()]);
    const row = (minutes: number | null, [sent, delivered, seen, acknowledged]: readonly number[]) => ({
      minutes,
      recipients: 6,
      sent,
      delivered,
      seen,
      acknowledged,
    });
    expect(moments).toEqual([
      row(1, [2, 1, 1, 1]),
      row(2, [2, 1, 1, 2]),
      row(5, [2, 1, 1, 3]),
      row(15, [2, 2, 1, 3]),
      row(30, [2, 3, 1, 4]),
      row(null, [2, 3, 1, 4]),
    ]);
  });

  test('is the same whichever message of the chain one asks from', async () => {
    const one = await reportFor('district');
    expect(await reportFor('district', update)).toEqual(one);
    expect(await reportFor('district', cancel)).toEqual(one);
  });

  test('says who published what, and whom each message reached, the cancel too', async () => {
    const { messages } = (await reportFor('district')) as Report;
    const [name] = await app.database.sql<{ name: string }>(`select name from account where login = 'district@210102'`);
    expect(messages).toMatchObject([
      { id: warning, msgType: 'ALERT', publishedByName: name?.name, recipients: 6 },
      { id: update, msgType: 'UPDATE', publishedByName: name?.name, recipients: 2, acknowledged: 2 },
      { id: cancel, msgType: 'CANCEL', publishedByName: null, recipients: 1, acknowledged: 1 },
    ]);
  });

  test('estimates the households that confirmed nothing, without those who have a post, and never below none', async () => {
    const [known] = await app.database.sql<{ households: number; grids: number }>(
      `select sum(households)::int as households, count(*)::int as grids from grid where status = 'ACTIVE' and code like '${community}%'`,
    );
    const { communities, total } = (await reportFor('district')) as Report;
    expect(communities.find(({ code }) => code === community)).toMatchObject({
      recipients: 4,
      acknowledged: 3,
      safe: 1,
      residentsConfirmed: 3,
      grids: known?.grids,
      households: known?.households,
      householdsUnconfirmed: (known?.households ?? 0) - 3,
    });
    expect(total).toMatchObject({ code: '210102', recipients: 6, acknowledged: 4, residentsConfirmed: 4 });
    await app.database.sql(`update grid set households = 0 where code like '${community}%'`);
    const again = (await reportFor('district')) as Report;
    expect(again.communities.find(({ code }) => code === community)).toMatchObject({ householdsUnconfirmed: 0 });
    await app.database.sql(`update grid set households = null where code like '${community}%'`);
    const unknown = (await reportFor('district')) as Report;
    expect(unknown.communities.find(({ code }) => code === community)).toMatchObject({ households: null, householdsUnconfirmed: null });
  });

  test('lists places that were called, unanswered ones first, and counts from the call that was answered', async () => {
    const { callouts: called, total } = (await reportFor('district')) as Report;
    const [{ name }] = (await app.database.sql<{ name: string }>(`select name from account where id = $1`, [worker])) as [{ name: string }];
    expect(called).toMatchObject([
      { code: street, status: 'UNANSWERED', answerSeconds: null, steps: [{ kind: 'CALLED', name, channels: ['SOCKET', 'SMS:NO_PHONE'] }] },
      { code: community, status: 'ANSWERED', answerSeconds: 60, answeredByName: name },
    ]);
    expect(total['callouts']).toEqual({ places: 2, answered: 1, unanswered: 1, medianSeconds: 60 });
  });

  test('tells who helped and how soon, of this chain only, and never what was written', async () => {
    const { helpRequests } = (await reportFor('district')) as Report;
    expect(helpRequests).toMatchObject([
      { code: grid, status: 'CLOSED', takenSeconds: 90, outcome: '已送医' },
      { code: community, status: 'OPEN', takenByName: null, takenSeconds: null },
    ]);
    expect(JSON.stringify(await reportFor('district'))).not.toContain(SECRET);
  });
});

describe('who may read it', () => {
  test('everybody within their own territory, names only who runs the calling', async () => {
    const ofStreet = (await reportFor('street1')) as Report;
    expect(ofStreet.total).toMatchObject({ code: street, recipients: 5 });
    expect([ofStreet.callouts?.length, ofStreet.helpRequests?.length]).toEqual([2, 2]);
    const ofGrid = (await reportFor('worker')) as Report;
    expect(ofGrid.total).toMatchObject({ code: grid, recipients: 2, callouts: null });
    expect([ofGrid.callouts, ofGrid.helpRequests]).toEqual([null, null]);
  });

  test('the city counts for the district whose alert it is, and sees nobody’s name', async () => {
    const report = (await reportFor('city')) as Report;
    expect(report.total).toMatchObject({ code: '210102', recipients: 6, residentsConfirmed: 4 });
    expect([report.callouts, report.helpRequests]).toEqual([null, null]);
  });

  test('a resident gets none, somebody of another tenant not even the alert, and nobody must sign in', async () => {
    expect(await reportFor('resident')).toBeNull();
    expect(await app.data('district@210103', REPORT, { id: warning })).toEqual({ alert: null });
    expect((await app.refusal('', REPORT, { id: warning })).code).toBe('SIGN_IN_REQUIRED');
  });

  test('in parts of a size that is allowed', async () => {
    const part = (field: string) => `query ($id: ID!) { alert(id: $id) { report { ${field} { code } } } }`;
    const codes = async (field: string) => {
      const { alert } = await app.data<{ alert: { report: Record<string, { code: string }[]> } }>('district', part(field), { id: warning });
      return Object.values(alert.report)[0]?.map(({ code }) => code);
    };
    expect(await codes('callouts(first: 1, offset: 1)')).toEqual([community]);
    const all = (await codes('places(by: GRID)')) as string[];
    expect(await codes(`places(by: GRID, first: 2, afterCode: "${all[0]}")`)).toEqual(all.slice(1, 3));
    for (const field of ['callouts(first: 201)', 'helpRequests(first: -1)', 'helpRequests(offset: -1)', 'places(by: GRID, first: 201)'])
      expect([field, (await app.refusal('district', part(field), { id: warning })).code]).toEqual([field, 'BAD_USER_INPUT']);
  });
});

test('while it is in force it counts up to now, and is told as it goes', async () => {
  const id = await createAlert(app.database, { area: grid });
  await app.database.sql(`update alert set sent_at = now() - interval '3 minutes' where id = $1`, [id]);
  const { endedAt, moments } = (await reportFor('district', id)) as Report;
  expect(endedAt).toBeNull();
  expect(moments.map(({ minutes }) => minutes)).toEqual([1, 2, null]);
});
