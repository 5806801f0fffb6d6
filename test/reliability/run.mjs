#!/usr/bin/env node
/**
 * node test/reliability/run.mjs [--seed=N] [--kills=100] [--phones=200] [--api=<folder of the API, built>]
 *
 * Two processes of the API on one database; phones on both, which come back with their cursors; alerts all the while; and
 * everything that can break is broken. In the end every phone must have heard what the table holds, once and in order.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FAULTS, plan } from './faults.mjs';
import { Phone } from './phone.mjs';
import { Publisher } from './publisher.mjs';
import { Chance } from './random.mjs';
import { freePort, Server } from './server.mjs';
import { compare, sumOf } from './verdict.mjs';
import { createWorld, DISTRICTS, tokenOf } from './world.mjs';

const BETWEEN_MS = 400;
const CATCH_UP_MS = 60_000;
/** One in so many is signed in. */
const SIGNED_IN = 4;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    kills: { type: 'string', default: '100' },
    phones: { type: 'string', default: '200' },
    api: { type: 'string', default: fileURLToPath(new URL('../../api', import.meta.url)) },
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
try {
  process.exitCode = await run({ api: values.api, seed: Number(values.seed), kills: Number(values.kills), count: Number(values.phones) });
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
// What a fault left behind must not keep us.
process.exit();

async function run({ api, seed, kills, count }) {
  const began = performance.now();
  const chance = new Chance(seed);
  console.log(`seed ${seed}`);
  const world = await createWorld(api);
  const servers = await startServers(api, world);
  const phones = Array.from({ length: count }, (_, i) => phoneOf(i, chance, servers));
  await Promise.all(phones.map((phone) => phone.start()));
  const publisher = new Publisher(servers, new Chance(seed + 1));
  const abandoned = [];
  const done = await breakAll({ world, servers, phones, chance, abandoned }, plan(kills));
  await publisher.stop();
  const stored = await storedIn(world);
  await until(() => phones.every(({ last, district }) => last >= (stored[district].at(-1) ?? 0)), CATCH_UP_MS);
  const sum = sumOf(phones.map(({ heard, district }) => compare(heard, stored[district])));
  const refusals = [...phones, publisher].flatMap((one) => one.refusals);
  for (const phone of phones) phone.end();
  for (const server of servers) server.end();
  world.leave();
  return report({ began, sum, refusals, done, phones, publisher, abandoned, servers, stored });
}

async function startServers(api, { apiUrl }) {
  const env = {
    DATABASE_URL: apiUrl,
    NODE_ENV: 'production',
    GRIDWARD_LOG_LEVEL: 'error',
    GRIDWARD_LINES_PER_ADDRESS: '100000',
    GRIDWARD_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  };
  const servers = [new Server(api, await freePort(), env), new Server(api, await freePort(), env)];
  await Promise.all(servers.map((server) => server.start()));
  return servers;
}

/** Half of them in either district; some signed in; each with a chance of its own, or the order of events would decide. */
function phoneOf(i, chance, servers) {
  const district = DISTRICTS[i % DISTRICTS.length];
  const token = i % SIGNED_IN === 0 ? tokenOf(district) : undefined;
  return new Phone({ district, token, chance: new Chance(chance.below(2 ** 32)) }, servers);
}

async function breakAll(scene, names) {
  const done = {};
  for (const name of names) {
    await pause(scene.chance.below(BETWEEN_MS));
    await FAULTS[name](scene);
    done[name] = (done[name] ?? 0) + 1;
    if (name.startsWith('kill') && (done.kill ?? 0) % 10 === 0) console.log(`  ${JSON.stringify(done)}`);
  }
  return done;
}

async function storedIn({ query }) {
  const rows = await query('select district_code as district, seq from alert order by seq');
  return Object.fromEntries(DISTRICTS.map((district) => [district, rows.filter((row) => row.district === district).map(({ seq }) => seq)]));
}

async function until(done, patienceMs) {
  for (const end = Date.now() + patienceMs; !done() && Date.now() < end; await pause(50));
}

function report({ began, sum, refusals, done, phones, publisher, abandoned, servers, stored }) {
  const alerts = Object.values(stored).flat().length;
  const resumed = phones.reduce((total, phone) => total + phone.resumed, 0);
  const heard = phones.reduce((total, phone) => total + phone.heard.length, 0);
  console.log(
    `${alerts} alerts stored (${publisher.answered} answered, ${publisher.unanswered} without an answer), ${phones.length} phones, ${heard} heard, ${resumed} resumed`,
  );
  console.log(`faults ${JSON.stringify(done)}, ${servers.reduce((n, { starts }) => n + starts, 0)} starts, ${abandoned.length} half-open sockets`);
  if (refusals.length > 0)
    console.log(`refusals ${JSON.stringify(Object.groupBy(refusals, String), (_, value) => (Array.isArray(value) ? value.length : value))}`);
  console.log(
    `lost ${sum.lost}, doubled ${sum.doubled}, out of order ${sum.outOfOrder}, unknown ${sum.unknown}; ${((performance.now() - began) / 1_000).toFixed(0)} s`,
  );
  const passing = refusals.every((code) => code === 'SERVICE_UNAVAILABLE' || code === 'INTERNAL_SERVER_ERROR');
  return passing && alerts > 0 && Object.values(sum).every((n) => n === 0) ? 0 : 1;
}
