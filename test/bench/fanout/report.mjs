/** The table of a run, and what it says of the goals: ratios are taken lap by lap, because only those mean anything. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const BUDGET = JSON.parse(readFileSync(new URL('../budget.json', import.meta.url), 'utf8')).fanout;
const NAMES = { ours: 'Gridward', limit: 'limit', mercurius: 'Mercurius', usual: 'the usual way' };

/** @param storm what the reconnect storm gave, unless it was left out */
export function report(visits, storm, { subscribers, publications }) {
  const verdicts = [...verdictsOf(visits), ...(storm ? verdictsOfStorm(storm) : [])];
  const text = [
    '# Results of `npm run bench -- fanout`',
    '',
    `One alert to ${subscribers} subscribers on one process, ${publications} times a visit, all servers in turn, a lap after another; ${cpus().length} cores; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`,
    'The usual way is graphql-ws `useServer` with `subscribe` of graphql-js for every client; the limit is `ws` and one frame built once. CPU is',
    "the server's own, user and system. p99 runs from the request to publish to the last byte at the subscriber, so ours includes the",
    'transaction that stores the alert, and all of them the clients that share the cores. KB is what a connection adds to the RSS.',
    'Only ratios within one run mean anything.',
    ...(visits.length > 0 ? ['', ...tableOf(visits)] : []),
    ...(storm ? ['', '## Reconnect storm', '', ...linesOf(storm, subscribers)] : []),
    '',
    '## Against the floor and the goal of `performance.md`',
    '',
    ...verdicts.map(({ line }) => `- ${line}`),
    '',
  ].join('\n');
  return { text, failed: verdicts.some(({ failed }) => failed) };
}

function tableOf(visits) {
  const rows = [...new Set(visits.map(({ server }) => server))].map((server) => {
    const own = visits.filter((visit) => visit.server === server);
    const laps = (text) => own.map(text).join(' / ');
    const limits = visits.filter((visit) => visit.server === 'limit');
    const ofLimit = limits.length > 0 ? laps(({ cpu }, i) => (cpu / limits[i].cpu).toFixed(2)) : '';
    return `| ${NAMES[server]} | ${laps(({ cpu }) => cpu.toFixed(1))} | ${ofLimit} | ${laps(({ p99 }) => p99.toFixed(0))} | ${laps(({ memory }) => memory.toFixed(1))} | ${laps(({ delivered, expected }) => `${delivered} of ${expected}`)} |`;
  });
  return ['| lap after lap | CPU µs a delivery | × limit | p99 ms | KB a connection | delivered |', '| --- | --- | --- | --- | --- | --- |', ...rows];
}

function linesOf({ milliseconds, cpu, right, retries, statements, missed }, subscribers) {
  return [
    `${subscribers} clients come back to a process with an empty memory, their cursors spread over ${missed} alerts that it does not know yet.`,
    `All had caught up after ${(milliseconds / 1_000).toFixed(1)} s (server CPU ${(cpu / 1_000).toFixed(1)} s; the clients share the cores); ${right} got exactly what they had missed, in order; ${retries} tried again.`,
    `Statements meanwhile: ${statements.alerts} that read alerts; ${statements.all} in all, with what the process asks by itself every few seconds.`,
  ];
}

function verdictsOf(visits) {
  const ours = visits.filter(({ server }) => server === 'ours');
  if (ours.length === 0) return [];
  const of = (server) => visits.filter((visit) => visit.server === server);
  const ratio = (theirs) => mean(ours.map(({ cpu }, i) => cpu / theirs[i].cpu));
  const sum = (field) => visits.reduce((total, visit) => total + (visit.server === 'ours' ? visit[field] : 0), 0);
  return [
    ...(of('limit').length > 0 ? [atMost('cpuOfLimit', 'CPU a delivery, × limit', ratio(of('limit')))] : []),
    ...(of('usual').length > 0 ? [atMost('cpuOfUsual', 'CPU a delivery, × the usual way', ratio(of('usual')))] : []),
    atMost('memoryKb', 'KB a connection', mean(ours.map(({ memory }) => memory))),
    atLeast('delivered', 'share delivered', sum('delivered') / sum('expected')),
  ];
}

const verdictsOfStorm = ({ milliseconds, statements, missed }) => [
  atMost('stormStatementsPerAlert', 'storm: statements per missed alert', statements.alerts / missed),
  atMost('stormSeconds', 'storm: seconds until all had caught up', milliseconds / 1_000),
];

const atMost = (name, words, value) => judge(name, words, value, (limit) => value <= limit);
const atLeast = (name, words, value) => judge(name, words, value, (limit) => value >= limit);

function judge(name, words, value, holds) {
  const { floor, goal } = BUDGET[name];
  const verdict = holds(goal) ? 'goal reached' : holds(floor) ? 'floor reached, goal missed' : 'FLOOR MISSED';
  return { failed: !holds(floor), line: `${words}: ${value.toFixed(2)} (floor ${floor}, goal ${goal}): ${verdict}` };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
