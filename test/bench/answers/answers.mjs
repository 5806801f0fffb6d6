/**
 * `npm run bench -- answers`: everybody answers an alert at once, to one process, while alerts go on being published to those who
 * listen there. Delivery is measured before, during and after, in the same run.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Crowds } from '../fanout/crowds.mjs';
import { mutationOf, subscriptionTo } from '../fanout/event.mjs';
import { requireFiles } from '../fanout/files.mjs';
import { deliver } from '../fanout/visit.mjs';
import { cpuOf } from '../queries/cpu.mjs';
import { servers, start } from '../queries/servers.mjs';
import { districtCode, tokenOf } from '../seed.mjs';
import { report } from './report.mjs';

const RESULTS = new URL('../ANSWERS.md', import.meta.url);
const DISTRICT = 1;
const BETWEEN_MS = 400;
const QUIET_MS = 15_000;
const WARM_UPS = 10;
/** One in so many calls for help, which is a transaction and an audit entry of its own. */
const HELP = 50;

/** @returns the exit code: 1 when an answer was lost or refused */
export async function answers({ api, listeners, rate, duration }, { adminUrl, apiUrl }) {
  requireFiles(listeners);
  const server = await start('ours', servers({ api, beside: [] }, apiUrl).ours);
  const crowds = new Crowds(listeners);
  try {
    const connected = await crowds.connect(server.port, subscriptionTo(DISTRICT));
    for (let i = 0; i < WARM_UPS; i++) await deliver(server, crowds, DISTRICT);
    const before = await deliverFor(server, crowds, pause(QUIET_MS));
    const alertId = await publishOne(server);
    const cpu = cpuOf(server.pid);
    const load = answerAll({ port: server.port, alertId, area: districtCode(DISTRICT), rate, seconds: duration, help: HELP });
    const during = await deliverFor(server, crowds, load);
    const result = { ...(await load), cpu: (cpuOf(server.pid) - cpu) / 1_000 };
    const after = await deliverFor(server, crowds, pause(QUIET_MS));
    const stored = await storedFor(adminUrl, alertId);
    const { text, failed } = report({ connected, rate, duration, help: HELP, result, stored, quiet: [before, after], during });
    // A shorter or a weaker one says nothing of the goal.
    if (rate >= 850 && duration >= 60) writeFileSync(RESULTS, text);
    console.log(text);
    return failed ? 1 : 0;
  } finally {
    crowds.close();
    await server.stop();
  }
}

/** Publishes one alert after the other until something is over. @returns ms until each listener had it, and how many should have */
async function deliverFor(server, crowds, something) {
  let isOver = false;
  void something.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  const waits = [];
  let alerts = 0;
  while (!isOver) {
    waits.push(...(await deliver(server, crowds, DISTRICT)));
    alerts++;
    await pause(BETWEEN_MS);
  }
  return { waits, alerts };
}

async function publishOne({ port }) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(DISTRICT)}` },
    body: JSON.stringify(mutationOf(DISTRICT, 'to be answered')),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`Not published: ${JSON.stringify(errors).slice(0, 500)}`);
  return data.publishAlert.alerts[0].id;
}

/** In a process of its own, so that its waits are not those of who measures the delivery. */
async function answerAll(job) {
  const child = fork(new URL('phones.mjs', import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error('The phones ended early.')));
      child.once('message', (answer) => (answer.error ? reject(new Error(answer.error)) : resolve(answer)));
      child.send(job);
    });
  } finally {
    child.kill();
  }
}

async function storedFor(connectionString, alertId) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const one = (text) => client.query(text, [alertId]).then(({ rows }) => rows[0].n);
    return {
      answers: await one('select count(answer)::int as n from alert_receipt where alert_id = $1'),
      calls: await one('select count(*)::int as n from help_request where alert_id = $1'),
    };
  } finally {
    await client.end();
  }
}
