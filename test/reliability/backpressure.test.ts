import { afterAll, beforeAll, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { startTestApp, type TestApp } from '../kit/app.js';
import { until } from '../kit/socket.js';

const STORED = 3_000;
const LARGE = '雨'.repeat(2_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  // A history of 18 MB, as if published over years: nobody is told.
  await app.database.sql(
    `with numbered as (update alert_counter set last = last + $1 where district_code = '210102' returning last)
     insert into alert (district_code, id, seq, identifier, sender, sender_name, status, msg_type, scope, level, category, event, urgency, severity, certainty, headline, description, instruction, areas, reached, effective_at, expires_at, incident_id, published_by)
     select '210102', gen_random_uuid(), last - $1 + n, 'old_' || n, 's', 's', 'ACTUAL', 'ALERT', 'PUBLIC', 'RED', 'FIRE', '火灾', 'IMMEDIATE', 'EXTREME', 'LIKELY', 'h', $2, 'i', '{210102}', '{210102}', now(), now(), gen_random_uuid(), ''
     from numbered, generate_series(1, $1) n`,
    [STORED, LARGE],
  );
}, 120_000);
afterAll(() => app.stop());

const QUERY = 'subscription ($after: String) { alerts(areas: ["210102"], after: $after) { kind cursor alert { seq description } } }';

/** Reads by fits and starts, as a phone on a bad line does. */
function slowPhone(after: string) {
  const heard: number[] = [];
  const state = { heard, cursor: after, isOver: false, code: 0 };
  const socket = new WebSocket(app.socketUrl, 'graphql-transport-ws');
  socket
    .on('open', () => socket.send('{"type":"connection_init"}'))
    .on('message', (text) => {
      const { type, payload } = JSON.parse(String(text)) as Message;
      if (type === 'connection_ack')
        socket.send(JSON.stringify({ id: 'a', type: 'subscribe', payload: { query: QUERY, variables: { after: state.cursor } } }));
      if (type !== 'next') return;
      const { kind, cursor, alert } = payload.data.alerts;
      state.cursor = cursor;
      if (alert) heard.push(alert.seq);
      if (kind === 'CAUGHT_UP') state.isOver = true;
    })
    .on('close', (code) => (state.code = code));
  return { state, socket };
}
interface Message {
  readonly type: string;
  readonly payload: { readonly data: { readonly alerts: { kind: string; cursor: string; alert: { seq: number } | null } } };
}

const beginning = async () => {
  const [row] = await app.database.sql<{ epoch: string }>('select epoch from installation');
  return Buffer.from(`${row?.epoch}.210102.0`).toString('base64url');
};
const all = async () =>
  (await app.database.sql<{ seq: number }>(`select seq from alert where district_code = '210102' order by seq`)).map(({ seq }) => seq);

/** Megabytes through a line that is stopped every 20 ms take their time beside the other tests. */
const SLOW_MS = 50_000;

test('a phone that reads slowly gets a history of many megabytes on one line, and the server holds little of it', async () => {
  const { state, socket } = slowPhone(await beginning());
  const pausing = setInterval(() => (socket.isPaused ? socket.resume() : socket.pause()), 20);
  let most = 0;
  await until(
    () => {
      most = Math.max(most, ...[...app.sockets].map(({ bufferedAmount }) => bufferedAmount));
      return state.isOver;
    },
    'the end of the history',
    SLOW_MS,
  );
  clearInterval(pausing);
  expect(state.heard).toEqual(await all());
  expect(most).toBeLessThan(1 << 20);
  socket.terminate();
}, 120_000);

test('a phone that is cut again and again comes forward each time, and has heard everything once in the end', async () => {
  const heard: number[] = [];
  let cuts = 0;
  for (let cursor = await beginning(); ; cuts++) {
    const { state, socket } = slowPhone(cursor);
    await until(() => state.heard.length > 400 || state.isOver, 'some of it', SLOW_MS);
    socket.terminate();
    heard.push(...state.heard);
    if (state.isOver) break;
    expect(state.cursor).not.toBe(cursor);
    cursor = state.cursor;
  }
  expect(cuts).toBeGreaterThan(2);
  expect(heard).toEqual(await all());
}, 120_000);
