/** The limit: node:http, no GraphQL, one round trip for a whole request, flat rows stitched in JavaScript. */
import http from 'node:http';
import { Pool, settingsOf } from './session.mjs';

const statement = (name, text) => ({ name, text });
const GRID = 'id, code, name, population';
const WORKING = `m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)`;
const STAFF = `select m.grid_id, s.id, s.name, s.post from grid_member m join staff_member s on s.district_code = m.district_code and s.id = m.staff_id`;

// Arrays instead of joins to the page: row security hides from the planner how few rows there are, and it would read all.
const PAGE = 'with g as materialized (select id, code, name, population from grid order by district_code, code limit $1)';
const page = statement('page', `${PAGE} select ${GRID} from g order by code`);
const pageStreets = statement(
  'pageStreets',
  `${PAGE} select code, name from division where code = any (array(select distinct left(code, 9) from g))`,
);
const pageStaff = statement('pageStaff', `${PAGE} ${STAFF} where m.grid_id = any (array(select id from g)) and ${WORKING} order by m.role, m.id`);
const one = statement('one', `select ${GRID} from grid where id = $1`);
const oneStreet = statement('oneStreet', 'select code, name from division where code = (select left(code, 9) from grid where id = $1)');
const oneStaff = statement('oneStaff', `${STAFF} where m.grid_id = $1 and ${WORKING} order by m.role, m.id`);
const figures = statement(
  'figures',
  `select left(code, 9), count(*), coalesce(sum(households), 0), coalesce(sum(population), 0) from grid where status = 'ACTIVE' group by 1`,
);
const streets = statement('streets', `select code, name from division where parent_code = $1 order by code`);

const stitched = ([rows, streetRows, staff]) => {
  const found = new Map(streetRows.map(([id, name]) => [id, { id, name }]));
  const grids = new Map();
  for (const [id, code, name, population] of rows)
    grids.set(id, { id, code, name, population: Number(population), street: found.get(code.slice(0, 9)), staff: [] });
  for (const [grid, id, name, post] of staff) grids.get(grid)?.staff.push({ id, name, post });
  return [...grids.values()];
};

const pool = await Pool.open(process.env.DATABASE_URL, 10, { plan_cache_mode: 'force_generic_plan' });
const asking = (values, ...statements) => statements.map((statement) => ({ statement, values }));
const ANSWERS = {
  q1: async (settings, { first }) => stitched(await pool.read(settings, asking([first], page, pageStreets, pageStaff))),
  q2: async (settings, { id }) => stitched(await pool.read(settings, asking([id], one, oneStreet, oneStaff)))[0] ?? null,
  async q3(settings, { parent }) {
    const [names, counts] = await pool.read(settings, [
      { statement: streets, values: [parent] },
      { statement: figures, values: [] },
    ]);
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
