/** A process of phones that answer an alert, each once, at an even rate. Times are of the clock that all processes of the machine share. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const REPORT = 'mutation PhoneReport($input: ReportAlertInput!) { reportAlert(input: $input) { at } }';
const CONNECTIONS = 256;
const STEP_MS = 5;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const now = () => Number(process.hrtime.bigint()) / 1e6;

/**
 * Sends when it is time, whether or not earlier ones have been answered; the wait counts from when it was time.
 * @param help one in so many calls for help
 */
async function answer({ port, alertId, area, rate, seconds, help }) {
  const began = now();
  const total = Math.round(rate * seconds);
  const sent = [];
  while (sent.length < total) {
    const due = Math.min(total, Math.floor(((now() - began) / 1_000) * rate));
    while (sent.length < due) sent.push(one(port, began + (sent.length / rate) * 1_000, inputOf(sent.length, { alertId, area, help })));
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  const sentAfter = now() - began;
  const outcomes = await Promise.all(sent);
  const refused = outcomes.filter(({ code }) => code);
  return {
    sent: sent.length,
    sentAfter,
    waits: outcomes.filter(({ code }) => !code).map(({ wait }) => Math.round(wait * 10) / 10),
    refused: Object.fromEntries([...Map.groupBy(refused, ({ code }) => code)].map(([code, all]) => [code, all.length])),
  };
}

const inputOf = (i, { alertId, area, help }) => ({
  alertId,
  device: randomUUID(),
  area,
  seen: true,
  acknowledged: true,
  answer: help && i % help === 0 ? 'NEED_HELP' : 'SAFE',
});

function one(port, dueAt, input) {
  const body = JSON.stringify({ query: REPORT, variables: { input } });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const fail = (error) => resolve({ code: error.code ?? error.message });
    request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers }, (response) => {
      let text = '';
      response
        .on('data', (chunk) => (text += chunk))
        .on('error', fail)
        .on('end', () => resolve({ code: refusalIn(text), wait: now() - dueAt }));
    })
      .on('error', fail)
      .end(body);
  });
}

const refusalIn = (text) => (text.includes('"errors"') ? (/"code":"(\w+)"/.exec(text)?.[1] ?? 'UNKNOWN') : undefined);

process.on('message', (job) => {
  answer(job).then(
    (result) => process.send(result),
    (error) => process.send({ error: error.message }),
  );
});
