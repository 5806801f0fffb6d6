import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { quantile } from '../fanout/visit.mjs';

const BUDGET = JSON.parse(readFileSync(new URL('../budget.json', import.meta.url), 'utf8')).answers;
const ms = (value) => value.toFixed(value < 10 ? 1 : 0);

/** @returns the text of ANSWERS.md, and whether an answer was lost, refused, or delivery became slower than it may */
export function report({ connected, rate, duration, help, result, stored, quiet, during }) {
  const still = quiet.flatMap(({ waits }) => waits);
  const expected = during.alerts * connected;
  const ratio = (share) => quantile(during.waits, share) / quantile(still, share);
  const refused = Object.values(result.refused).reduce((sum, n) => sum + n, 0);
  const verdicts = [
    ['answers accepted', result.waits.length / result.sent, BUDGET.accepted, true],
    ['answers stored, of those accepted', stored.answers / result.waits.length, BUDGET.stored, true],
    ['alerts delivered meanwhile', during.waits.length / expected, BUDGET.delivered, true],
    ['p99 of delivery, × without answers', ratio(0.99), BUDGET.deliveryP99, false],
  ].map(([name, value, limit, atLeast]) => ({ name, value, limit, missed: atLeast ? value < limit : value > limit }));
  const text = [
    '# Results of `npm run bench -- answers`',
    '',
    `${result.sent} phones without an account answer one alert over HTTP, ${rate} a second for ${duration} s, to one process that has ${connected} listeners;`,
    `every ${help}th calls for help. Meanwhile alerts are published to the listeners, as they are for 15 s before and after. ${cpus().length} cores, which PostgreSQL,`,
    `the phones and the listeners share; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}. An answer's wait counts from when it was due; a delivery's from the`,
    'request to publish to the last byte at the listener. Only ratios within one run mean anything.',
    '',
    '| | p50 ms | p99 ms | most ms | n |',
    '| --- | --- | --- | --- | --- |',
    row('an answer', result.waits),
    row('delivery without answers', still),
    row('delivery while everybody answers', during.waits),
    '',
    `Sent ${result.sent} in ${(result.sentAfter / 1_000).toFixed(1)} s; accepted ${result.waits.length}, refused ${refused}${refused ? ` (${JSON.stringify(result.refused)})` : ''}; stored ${stored.answers} answers, ${stored.calls} calls for help.`,
    `CPU of the process meanwhile: ${(result.cpu / result.sent).toFixed(2)} ms for each answer, deliveries included. Delivery × without answers: p50 ${ratio(0.5).toFixed(2)}, p99 ${ratio(0.99).toFixed(2)}.`,
    '',
    '## Against `budget.json`',
    '',
    ...verdicts.map(({ name, value, limit, missed }) => `- ${name}: ${value.toFixed(2)} (${limit}): ${missed ? 'MISSED' : 'reached'}`),
    '',
  ].join('\n');
  return { text, failed: verdicts.some(({ missed }) => missed) };
}

const row = (name, waits) =>
  `| ${name} | ${ms(quantile(waits, 0.5))} | ${ms(quantile(waits, 0.99))} | ${ms(waits.reduce((most, wait) => Math.max(most, wait), 0))} | ${waits.length} |`;
