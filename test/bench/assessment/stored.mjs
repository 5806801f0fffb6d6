/**
 * The same through the database, in a process of its own: frozen figures and packed ratings are read, computed, and every line written.
 * `stored.mjs <api> <people>`, forked by assessment.mjs.
 */
import pg from 'pg';
import { fromApi, withDatabase } from '../database.mjs';
import { districtCode } from '../seed.mjs';

const [, , api, size] = process.argv;
const people = Number(size);
const RATERS = 20;
const KPIS = 11;
const district = districtCode(1);
const CYCLE = '00000000-0000-7000-8000-0000000000c1';
const SCHEME = '00000000-0000-7000-8000-0000000000a1';

const plain = {
  block: 'OTHER',
  nameEn: null,
  explanation: null,
  source: null,
  item: null,
  unit: 'PERCENT',
  direction: 'MORE',
  floor: 40,
  target: 95,
};
const rest = { leastExposure: 0, isExpected: false, isShrunken: true, most: null, cap: null, raters: [], isLocked: false };
const indicators = [
  ...Array.from({ length: KPIS }, (_, i) => ({ ...plain, ...rest, key: `k${i}`, name: `k${i}`, kind: 'KPI', weight: 800 })),
  { ...plain, ...rest, key: 'rated', name: 'rated', kind: 'RATING', weight: 1_200, isShrunken: false, raters: [{ kind: 'PEER', share: 100 }] },
];

/** Ids are numbers in the clothes of ids; raters are the people themselves, spread over the communities around. */
const ID = (prefix, number) => `('${prefix}' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const SUBJECT = '00000000-0000-7000-8001-';
const ACCOUNT = '00000000-0000-7000-8002-';
const CODE = `$1 || lpad((1 + n / 5000)::text, 3, '0') || lpad((1 + n / 50 % 100)::text, 3, '0')`;
const part = (salt, most) => `(('x' || substr(md5(n::text || '${salt}'), 1, 4))::bit(16)::int % ${most})`;
const FIGURES = `(select jsonb_agg(jsonb_build_object('key', 'k' || i, 'numerator', 10 + ('x' || substr(md5(n::text || i), 1, 4))::bit(16)::int % 11, 'denominator', 20)) from generate_series(0, ${KPIS - 1}) i)`;

async function fill(client) {
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into assessment_scheme (district_code, id, code, lineage, state, title, post, indicators) values ($1::text, $2::uuid, $1::text, $2::uuid, 'PUBLISHED', 'bench', 'GRID_WORKER', $3)`,
    [district, SCHEME, JSON.stringify(indicators)],
  );
  await client.query(
    `insert into assessment_cycle (district_code, id, code, title, period, "from", "to", state, collect_until, frozen_at, samples) values ($1::text, $2, $1::text, 'bench', 'YEAR', '2025-01-01', '2025-12-31', 'SCORING', '2026-01-10', now(), '[]')`,
    [district, CYCLE],
  );
  await client.query(
    `insert into assessment_subject (district_code, id, cycle_id, code, account_id, name, staff_no, post, staff_id, scheme_id, facts, figures)
     select $1::text, ${ID(SUBJECT, 'n')}, $2, ${CODE}, ${ID(ACCOUNT, 'n')}, 'bench ' || n, n::text, 'GRID_WORKER', ${ID(SUBJECT, 'n')}, $3, '{}', ${FIGURES} from generate_series(0, $4 - 1) n`,
    [district, CYCLE, SCHEME, people],
  );
  await client.query(
    `insert into assessment_rating (district_code, id, cycle_id, subject_id, rater_id, kind, name, post, code, staff_id, scheme_id, scores)
     select $1::text, gen_random_uuid(), $2, ${ID(SUBJECT, 'n')}, ${ID(ACCOUNT, `(n + r * (1 + ${part('s', 40)})) % $4`)}, 'PEER', 'bench', 'GRID_WORKER', ${CODE}, ${ID(SUBJECT, 'n')}, $3,
       array[5 + ${part('q', 4)} + r % 2]::smallint[] from generate_series(0, $4 - 1) n, generate_series(1, ${RATERS}) r`,
    [district, CYCLE, SCHEME, people],
  );
  await client.query('set session_replication_role = origin; analyze assessment_subject; analyze assessment_rating');
}

const run = async ({ adminUrl, apiUrl }) => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await fill(client);
  // The root first: it loads what decorators need.
  await fromApi(api, 'app.js');
  const { score } = await fromApi(api, 'assessments/scoring/score.js');
  const { createOrm } = await fromApi(api, 'storage/orm.js');
  const { JOBS, sessionContext } = await fromApi(api, 'request/tenancy.js');
  const orm = await createOrm(apiUrl, 1, 600_000);
  const timed = async () => {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    await orm.em.fork({ session: sessionContext(JOBS) }).transactional((em) => score(em, { district, cycle: CYCLE }, []));
    const { user, system } = process.cpuUsage(cpu);
    return { seconds: (performance.now() - began) / 1_000, cpu: (user + system) / 1e6 };
  };
  const first = await timed();
  const again = await timed();
  await orm.close();
  const one = async (text) => (await client.query(text)).rows[0];
  const { n: ratings } = await one('select count(*)::int as n from assessment_rating');
  const { n: lines } = await one('select sum(jsonb_array_length(lines))::int as n from assessment_result');
  const { same, digest } = await one('select is_same as same, output_digest as digest from assessment_edition');
  await client.end();
  return { people, ratings, lines, ...first, again: again.seconds, same, digest, peak: process.resourceUsage().maxRSS / 1_024 };
};

process.send?.(await withDatabase(api, run));
