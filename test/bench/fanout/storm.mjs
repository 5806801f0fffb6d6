/** The reconnect storm: a process is killed, another takes its place with an empty memory, and everybody comes back at once. */
import pg from 'pg';
import { cpuOf } from '../queries/cpu.mjs';
import { start } from '../queries/servers.mjs';
import { Crowds } from './crowds.mjs';
import { subscriptionTo } from './event.mjs';
import { Phone } from './phone.mjs';
import { DISTRICTS } from '../seed.mjs';
import { publish } from './publish.mjs';

/** The last one: the laps take the first. */
const DISTRICT = DISTRICTS;
const CURSOR = /"cursor":"([^"]+)"/;
const now = () => Number(process.hrtime.bigint()) / 1e6;

/** What the API's sessions asked for who comes back, and all of it: jobs, too, which meanwhile call whom the alerts concern. */
const STATEMENTS = `select coalesce(sum(calls) filter (where query ~* 'from "?alert"?\\s' and userid <> 'gridward_jobs'::regrole), 0)::int as alerts, coalesce(sum(calls), 0)::int as all
  from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database()) and query !~ 'pg_stat_statements'`;

/**
 * @param missed alerts since the oldest cursor; the cursors are spread over them
 * @returns ms until the last had caught up, how many got exactly what they had missed, and statements meanwhile
 */
export async function storm(what, { subscribers, missed }, adminUrl) {
  const cursors = await collectCursors(what, missed);
  const server = await start('ours', what);
  const crowds = new Crowds(subscribers);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('create extension if not exists pg_stat_statements; select pg_stat_statements_reset()');
    const before = cpuOf(server.pid);
    const began = now();
    const answers = await crowds.ask('resume', { port: server.port, district: DISTRICT, cursors });
    const { rows } = await client.query(STATEMENTS);
    const sum = (field) => answers.reduce((total, answer) => total + answer[field], 0);
    return {
      milliseconds: Math.max(...answers.map(({ last }) => last)) - began,
      cpu: (cpuOf(server.pid) - before) / 1_000,
      right: sum('right'),
      retries: sum('retries'),
      statements: rows[0],
    };
  } finally {
    crowds.close();
    await client.end();
    await server.stop();
  }
}

/** @returns the cursor before the first of the missed alerts, and the one after each */
async function collectCursors(what, missed) {
  const server = await start('ours', what);
  const cursors = [];
  let standing = false;
  let tell = () => {};
  const phone = new Phone({ port: server.port }, subscriptionTo(DISTRICT), {
    onSubscribed() {},
    onText(payload) {
      const cursor = CURSOR.exec(payload.toString())?.[1];
      standing ||= payload.includes('"CAUGHT_UP"');
      // What was in force before is not missed.
      if (standing) cursors.push(cursor);
      tell();
    },
    onGone() {},
  });
  const until = (done) => new Promise((resolve) => (tell = () => done() && resolve())).then(() => (tell = () => {}));
  await until(() => standing);
  const all = until(() => cursors.length === missed + 1);
  for (let i = 0; i < missed; i++) await publish(server, DISTRICT, `storm ${i}`);
  await all;
  phone.drop();
  await server.stop();
  return cursors;
}
