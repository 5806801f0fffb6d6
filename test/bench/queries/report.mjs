/** The table of a run: medians, and ratios taken round by round before the median, because only those mean anything. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const BUDGET = JSON.parse(readFileSync(new URL('../budget.json', import.meta.url), 'utf8')).queries;
const TITLES = {
  q1: 'Q1: a page of 50 grids with street and staff',
  q2: 'Q2: one grid by id with street and staff',
  q3: 'Q3: figures of 20 streets',
};
const NAMES = { ours: 'Gridward', limit: 'limit', mercurius: 'Mercurius', postgraphile: 'PostGraphile' };

export function report(visits, { rounds, seconds }) {
  const queries = distinct(visits, 'query');
  const verdicts = queries.flatMap((query) => verdictsOf(visits, query));
  const text = [
    '# Results of `npm run bench -- queries`',
    '',
    `${rounds} rounds of ${seconds} s a visit, all servers in turn; ${cpus().length} cores; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}. 16 districts × 20 streets × 60 grids,`,
    '3 people in each. Every server reads as the same role with the same row security; ours signs in, checks permissions and reads one',
    'snapshot besides. Figures are medians; a ratio is the median over the rounds. "by CPU" compares what server and PostgreSQL together',
    'burn for one request: steadier than requests/s when others use the machine. Only ratios within one run mean anything.',
    ...queries.flatMap((query) => ['', `## ${TITLES[query]}`, '', ...tableOf(visits, query)]),
    '',
    '## Against the floor and the goal of `performance.md`',
    '',
    ...verdicts.map(({ line }) => `- ${line}`),
    '',
  ].join('\n');
  return { text, failed: verdicts.some(({ failed }) => failed) };
}

function tableOf(visits, query) {
  const own = visits.filter((visit) => visit.query === query);
  const concurrencies = distinct(own, 'concurrency');
  const join = (of) => concurrencies.map(of).join(' / ');
  const rows = distinct(own, 'server')
    .sort(byName)
    .map((server) => {
      const at = (field, digits) =>
        join((c) => median(own.filter((v) => v.server === server && v.concurrency === c).map((v) => v[field])).toFixed(digits));
      return `| ${nameOf(server)} | ${at('rps', 0)} | ${at('own', 0)} | ${at('database', 0)} | ${server === 'ours' ? '|' : `${join((c) => ratio(own, server, c).toFixed(2))} | ${join((c) => ratio(own, server, c, byCpu).toFixed(2))}`} |`;
    });
  return [
    `| c = ${concurrencies.join(' / ')} | requests/s | CPU µs a request, server | PostgreSQL | Gridward is × | by CPU |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

/** One line for each promise: the median of the concurrencies counts. */
function verdictsOf(visits, query) {
  const own = visits.filter((visit) => visit.query === query);
  const concurrencies = distinct(own, 'concurrency');
  return Object.entries(BUDGET[query]).flatMap(([peer, { floor, goal }]) => {
    if (!own.some(({ server }) => server === peer)) return [];
    const value = median(concurrencies.map((c) => ratio(own, peer, c)));
    const cpu = median(concurrencies.map((c) => ratio(own, peer, c, byCpu)));
    const verdict =
      value >= goal
        ? 'goal reached'
        : value >= floor
          ? `floor reached, goal missed by ${missed(value, goal)}`
          : `FLOOR MISSED by ${missed(value, floor)}, goal by ${missed(value, goal)}`;
    return [
      {
        failed: value < floor,
        line: `${query.toUpperCase()} ${value.toFixed(2)} × ${NAMES[peer]} (floor ${floor}, goal ${goal}): ${verdict}; by CPU ${cpu.toFixed(2)}`,
      },
    ];
  });
}

const missed = (value, wanted) => `${Math.round((1 - value / wanted) * 100)} %`;

const bySpeed = ({ rps }) => rps;
const byCpu = ({ own, database }) => 1 / (own + database);

/** Ours to another's, in the same round. */
function ratio(visits, peer, concurrency, measure = bySpeed) {
  const of = (server) => visits.filter((v) => v.server === server && v.concurrency === concurrency).sort((a, b) => a.round - b.round);
  const theirs = of(peer);
  return median(of('ours').map((visit, i) => measure(visit) / measure(theirs[i])));
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const distinct = (list, field) =>
  [...new Set(list.map((one) => one[field]))].sort((a, b) => (typeof a === 'number' ? a - b : String(a).localeCompare(b)));
const nameOf = (server) => NAMES[server] ?? `Gridward, ${server}`;
const ORDER = Object.keys(NAMES);
const byName = (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b) || a.localeCompare(b);
