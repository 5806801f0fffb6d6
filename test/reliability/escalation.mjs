#!/usr/bin/env node
/**
 * node test/reliability/escalation.mjs [--seed=N] [--kills=10] [--places=24] [--api=<folder of the API, built>]
 *
 * Alerts call places that nobody answers for, while both processes are killed at random moments (every other one has a clock an
 * hour ahead) and the database is restarted. Each place must be called up its whole ladder: nobody before the time to answer is
 * over, nobody left out, nobody twice. How late is counted from when it was due, or from when a process was there again.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Chance } from './random.mjs';
import { freePort, Server } from './server.mjs';
import { createWorld, tokenOf } from './world.mjs';

const DISTRICT = '210102';
/** The time to answer, in seconds: a tenth of what a district may set at least, so that a run takes a minute. */
const ANSWER_S = 6;
const LADDER = ['CALLED', 'NO_ANSWER', 'CALLED', 'NO_ANSWER', 'ANSWERED'];
const PATIENCE_MS = 120_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    kills: { type: 'string', default: '10' },
    places: { type: 'string', default: '24' },
    api: { type: 'string', default: fileURLToPath(new URL('../../api', import.meta.url)) },
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
try {
  process.exitCode = await run(values.api, new Chance(Number(values.seed)), Number(values.kills), Number(values.places));
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
process.exit();

async function run(api, chance, kills, count) {
  console.log(`seed ${values.seed}`);
  const world = await createWorld(api);
  const places = await fill(world.query, count);
  const env = {
    DATABASE_URL: world.apiUrl,
    NODE_ENV: 'production',
    GRIDWARD_LOG_LEVEL: 'error',
    GRIDWARD_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  };
  const servers = [new Server(api, await freePort(), env), new Server(api, await freePort(), env)];
  await Promise.all(servers.map((server) => server.start()));
  /** Spans in which no process was there, by the clock of the database. */
  const away = [];
  const breaking = breakAll({ world, servers, chance, away }, kills);
  for (const [i, place] of places.entries()) {
    await publishUntilStored(world, servers, place, i);
    await pause(chance.below(1_500));
  }
  await breaking;
  await until(async () => (await world.query(`select 1 from callout where status <> 'ANSWERED'`)).length === 0);
  const verdict = judge(await stepsOf(world), places, away);
  for (const server of servers) server.end();
  world.leave();
  console.log(
    `${places.length} places, ${kills} kills, every other one of both processes, 1 database restart; early ${verdict.early}, missing ${verdict.missing}, doubled ${verdict.doubled}, latest ${verdict.latest.toFixed(1)} s, median ${verdict.median.toFixed(1)} s after it was due`,
  );
  return verdict.early + verdict.missing + verdict.doubled === 0 ? 0 : 1;
}

/** Communities, each with a director and a deputy; above them only who publishes. */
async function fill(query, count) {
  await query(`update district set parameters = jsonb_build_object('callouts.minutesYellow', $1::numeric) where district_code = $2`, [
    ANSWER_S / 60,
    DISTRICT,
  ]);
  const places = Array.from({ length: count }, (_, i) => `${DISTRICT}001${String(i + 1).padStart(3, '0')}`);
  for (const place of places) {
    await query(
      `insert into division (code, level, kind, name, initials, parent_code, valid_from) values ($1, 'COMMUNITY', 'RESIDENTS_COMMITTEE', $2, 's', null, '2024-01-01')`,
      [place, `社区${place}`],
    );
    for (const role of ['COMMUNITY_DIRECTOR', 'COMMUNITY_DEPUTY']) {
      const [{ id }] = await query(`insert into account (district_code, id, login, name) values ($1, gen_random_uuid(), $2, $3) returning id`, [
        DISTRICT,
        `${role}${place}@${DISTRICT}`,
        role,
      ]);
      await query(
        `insert into post_assignment (district_code, id, account_id, role, territory, valid_from) values ($1, gen_random_uuid(), $2, $3, $4, '2024-01-01')`,
        [DISTRICT, id, role, place],
      );
    }
  }
  return places;
}

/** Half of the kills leave the other process alive; the database goes once. */
async function breakAll({ world, servers, chance, away }, kills) {
  for (let i = 0; i < kills; i++) {
    await pause(chance.below(4_000));
    const dying = i % 2 ? servers : [chance.from(servers)];
    const all = dying.length === servers.length;
    const from = all && (await clock(world));
    await Promise.all(dying.map((server) => server.kill()));
    if (i === Math.floor(kills / 2)) {
      const began = await clock(world);
      await world.restart();
      away.push({ from: began, to: await clock(world) });
    }
    if (all) await pause(chance.below(8_000));
    await Promise.all(dying.map((server) => server.start()));
    if (all) away.push({ from, to: await clock(world) });
  }
}

async function clock({ query }) {
  const [{ now }] = await query('select extract(epoch from now())::float8 as now');
  return now;
}

async function publishUntilStored(world, servers, place, n) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(200)) {
    const [stored] = await world.query('select 1 from alert where areas = array[$1]', [place]).catch(() => []);
    if (stored) return;
    await publish(servers[n % servers.length], place, n).catch(() => {});
  }
  throw new Error(`The alert for ${place} was not stored.`);
}

function publish({ base }, place, n) {
  const input = {
    areas: [place],
    level: 'YELLOW',
    event: '暴雨',
    category: 'MET',
    headline: `暴雨黄色预警 ${n}`,
    description: '试验。',
    instruction: '试验。',
    clientMutationId: place,
  };
  return fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(DISTRICT)}` },
    body: JSON.stringify({
      query: 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id } } }',
      variables: { input: { ...input, expiresAt: new Date(Date.now() + 5 * 3_600_000).toISOString() } },
    }),
    signal: AbortSignal.timeout(3_000),
  });
}

function stepsOf({ query }) {
  return query(
    `select code, kind, extract(epoch from at)::float8 as at from callout_step order by code, at, array_position(array['REPEATED', 'NO_ANSWER'], kind)`,
  );
}

function judge(steps, places, away) {
  const byPlace = Map.groupBy(steps, ({ code }) => code);
  const sum = { early: 0, missing: 0, doubled: 0, late: [] };
  for (const place of places) {
    const own = byPlace.get(place) ?? [];
    sum.missing += Math.max(0, LADDER.length - own.length);
    sum.doubled += Math.max(0, own.length - LADDER.length);
    const turns = own.filter(({ kind }) => kind !== 'NO_ANSWER');
    for (const [before, after] of turns.slice(1).map((turn, i) => [turns[i], turn])) {
      const due = before.at + ANSWER_S;
      const gone = away.filter(({ from, to }) => from <= due && due <= to).map(({ to }) => to);
      sum.late.push(after.at - Math.max(due, ...gone));
      // Moments are kept to the millisecond.
      if (after.at < due - 0.002) sum.early++;
    }
  }
  const late = sum.late.toSorted((a, b) => a - b);
  return { ...sum, latest: late.at(-1) ?? 0, median: late[late.length >> 1] ?? 0 };
}

async function until(done) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(300)) if (await done().catch(() => false)) return;
}
