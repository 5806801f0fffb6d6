/** The limit: node:http, no GraphQL, one round trip for a whole request, flat rows stitched in JavaScript. */
import http from 'node:http';
import { Pool, settingsOf } from './session.mjs';

const statement = (name, text) => ({ name, text });
const GRID = 'g.id, g.code, g.name, g.population, d.code, d.name';
const STREET = 'join division d on d.code = left(g.code, 9)';
const WORKING = `m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)`;
const STAFF = `m.grid_id, s.id, s.name, s.post from grid_member m join staff_member s on s.district_code = m.district_code and s.id = m.staff_id`;

// Materialised, or the planner joins and sorts the whole district before it takes the first.
const PAGE = 'with g as materialized (select id, district_code, code, name, population from grid order by district_code, code limit $1)';
const page = statement('page', `${PAGE} select ${GRID} from g ${STREET} order by g.district_code, g.code`);
const pageStaff = statement('pageStaff', `${PAGE} select ${STAFF} where m.grid_id = any (array(select id from g)) and ${WORKING} order by m.role, m.id`);
const one = statement('one', `select ${GRID} from grid g ${STREET} where g.id = $1`);
const oneStaff = statement('oneStaff', `select ${STAFF} where m.grid_id = $1 and ${WORKING} order by m.role, m.id`);
const figures = statement(
  'figures',
  `select left(code, 9), count(*), coalesce(sum(households), 0), coalesce(sum(population), 0) from grid where status = 'ACTIVE' group by 1`,
);
const streets = statement('streets', `select code, name from division where parent_code = $1 order by code`);

const withStaff = (rows, staff) => {
  const grids = new Map();
  for (const [id, code, name, population, streetCode, streetName] of rows)
    grids.set(id, { id, code, name, population: Number(population), street: { id: streetCode, name: streetName }, staff: [] });
  for (const [grid, id, name, post] of staff) grids.get(grid)?.staff.push({ id, name, post });
  return [...grids.values()];
};

// One id makes PostgreSQL believe that a plan of its own is worth making, every time anew.
const pool = await Pool.open(process.env.DATABASE_URL, 10, { plan_cache_mode: 'force_generic_plan' });
const ANSWERS = {
  async q1(settings, { first }) {
    const [rows, staff] = await pool.read(settings, [{ statement: page, values: [first] }, { statement: pageStaff, values: [first] }]);
    return withStaff(rows, staff);
  },
  async q2(settings, { id }) {
    const [rows, staff] = await pool.read(settings, [{ statement: one, values: [id] }, { statement: oneStaff, values: [id] }]);
    return withStaff(rows, staff)[0] ?? null;
  },
  async q3(settings, { parent }) {
    const [names, counts] = await pool.read(settings, [{ statement: streets, values: [parent] }, { statement: figures, values: [] }]);
    const byCode = new Map(counts.map((row) => [row[0], row]));
    return names.map(([code, name]) => {
      const [, grids = 0, households = 0, population = 0] = byCode.get(code) ?? [];
      return { code, name, grids: Number(grids), households: Number(households), population: Number(population) };
    });
  },
};

async function answer(request, response, body) {
  const { query, variables } = JSON.parse(body);
  const text = JSON.stringify({ data: await ANSWERS[query](settingsOf(request.headers['x-district']), variables) });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

const server = http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk) => (body += chunk));
  request.on('end', () => void answer(request, response, body).catch((error) => response.writeHead(500).end(String(error))));
});
server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' }, () => console.log('READY'));
