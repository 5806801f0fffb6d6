/** `npm run bench -- queries`: Q1, Q2 and Q3 of all servers in turn, round after round. */
import { fork } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { cpuOf, cpuOfChildren } from './cpu.mjs';
import { report } from './report.mjs';
import { QUERIES, requestsFor } from './requests.mjs';
import { installPeers, servers, start } from './servers.mjs';

const CONCURRENCIES = [1, 16, 64];
const RESULTS = new URL('../RESULTS.md', import.meta.url);
const COMPARED = 20;
const WARM_UP_MS = 1_500;

/** @returns the exit code: 1 when a floor of budget.json is missed */
export async function queries(options, { adminUrl, apiUrl }) {
  installPeers();
  const postmaster = await postmasterOf(adminUrl);
  const running = [];
  const load = fork(new URL('load.mjs', import.meta.url));
  try {
    for (const [name, what] of Object.entries(servers(options, apiUrl))) running.push(await start(name, what));
    for (const query of QUERIES) await compareAnswers(running, query);
    console.error(`bench: ${running.map(({ name }) => name).join(', ')} give the same answers`);
    const visits = await measure(options, running, (server, query, concurrency, milliseconds) =>
      visit(load, postmaster, server, query, concurrency, milliseconds),
    );
    const { text, failed } = report(visits, options);
    if (!options.only && !options.without && options.beside.length === 0) writeFileSync(RESULTS, text);
    console.log(text);
    return failed ? 1 : 0;
  } finally {
    load.kill();
    await Promise.all(running.map((server) => server.stop()));
  }
}

async function postmasterOf(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query(`select (string_to_array(pg_read_file('postmaster.pid'), E'\\n'))[1]::int as pid`);
  await client.end();
  return rows[0].pid;
}

/** @throws Error that shows the first difference */
async function compareAnswers(running, query) {
  const answers = await Promise.all(running.map((server) => answersOf(server, query)));
  answers.forEach((own, i) => {
    const at = own.findIndex((answer, turn) => !isDeepStrictEqual(answer, answers[0][turn]));
    if (at >= 0)
      throw new Error(
        `${query}: ${running[i].name} answers ${JSON.stringify(own[at]).slice(0, 600)}\n${running[0].name} answers ${JSON.stringify(answers[0][at]).slice(0, 600)}`,
      );
  });
}

async function answersOf({ name, port }, query) {
  const { requests, read } = requestsFor(name, query);
  const answers = [];
  for (const { headers, body } of requests.slice(0, COMPARED)) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors":'))
      throw new Error(`${query}: ${name} answers ${response.status} ${text.slice(0, 1_000)}`);
    answers.push(read(JSON.parse(text)));
  }
  return answers;
}

/** All servers in turn, so that a slow minute of the machine hits all; another one first in each round. */
async function measure({ rounds, seconds, only }, running, visitOnce) {
  const cases = QUERIES.flatMap((query) => CONCURRENCIES.map((concurrency) => ({ query, concurrency }))).filter(
    ({ query, concurrency }) => !only || new RegExp(only).test(`${query} ${concurrency}`),
  );
  for (const query of new Set(cases.map((one) => one.query))) for (const server of running) await visitOnce(server, query, 16, WARM_UP_MS);
  const visits = [];
  for (let round = 0; round < rounds; round++) {
    for (const [place, { query, concurrency }] of cases.entries()) {
      const order = running.map((_, i) => running[(i + round + place) % running.length]);
      for (const server of order)
        visits.push({ round, query, concurrency, server: server.name, ...(await visitOnce(server, query, concurrency, seconds * 1_000)) });
    }
    console.error(`bench: round ${round + 1} of ${rounds}`);
  }
  return visits;
}

/** @returns requests per second, and CPU µs per request of the server and of PostgreSQL */
async function visit(load, postmaster, { name, port, pid, said }, query, concurrency, milliseconds) {
  const before = { own: cpuOf(pid), database: cpuOfChildren(postmaster) };
  const answer = new Promise((resolve, reject) => load.once('message', resolve).once('exit', reject));
  load.send({ port, path: '/graphql', requests: requestsFor(name, query).requests, concurrency, milliseconds });
  const { count, failed, failure, error, milliseconds: took } = await answer;
  load.removeAllListeners('exit');
  if (error || failed) throw new Error(`${query} at ${concurrency}: ${name}: ${error ?? `${failed} of ${count} failed: ${failure}`} ${said()}`);
  return { rps: (count / took) * 1_000, own: (cpuOf(pid) - before.own) / count, database: (cpuOfChildren(postmaster) - before.database) / count };
}
