/** Mercurius with graphql-jit and loaders, as its documentation says, over the same reader as the limit: one round trip per loader. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { Pool, settingsOf } from './session.mjs';

const schema = `
  type Query {
    grids(first: Int!): [Grid!]!
    grid(id: ID!): Grid
    streetFigures(parent: String!): [StreetFigures!]!
  }
  type Grid { id: ID! code: String! name: String! population: Int street: Street staff: [Staff!]! }
  type Street { id: ID! name: String! }
  type Staff { id: ID! name: String! post: String! }
  type StreetFigures { code: String! name: String! grids: Int! households: Int! population: Int! }
`;
const GRID = 'select id, code, name, population from grid';
const page = { name: 'page', text: `${GRID} order by district_code, code limit $1` };
const one = { name: 'one', text: `${GRID} where id = $1` };
const streets = { name: 'streets', text: 'select code, name from division where code = any ($1::text[])' };
const staffOf = {
  name: 'staffOf',
  text: `select m.grid_id, s.id, s.name, s.post from grid_member m join staff_member s on s.district_code = m.district_code and s.id = m.staff_id
    where m.grid_id = any ($1::uuid[]) and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date) order by m.role, m.id`,
};
const figures = {
  name: 'figures',
  text: `select d.code, d.name, count(g.id), coalesce(sum(g.households), 0), coalesce(sum(g.population), 0)
    from division d left join grid g on left(g.code, 9) = d.code and g.status = 'ACTIVE' where d.parent_code = $1 group by d.code order by d.code`,
};

const pool = await Pool.open(process.env.DATABASE_URL, 10);
const read = async ({ settings }, statement, ...values) => (await pool.read(settings, [{ statement, values }]))[0];
const gridOf = ([id, code, name, population]) => ({ id, code, name, population: Number(population) });

const resolvers = {
  Query: {
    grids: async (_, { first }, context) => (await read(context, page, first)).map(gridOf),
    grid: async (_, { id }, context) => (await read(context, one, id)).map(gridOf)[0] ?? null,
    streetFigures: async (_, { parent }, context) =>
      (await read(context, figures, parent)).map(([code, name, ...counts]) => {
        const [grids, households, population] = counts.map(Number);
        return { code, name, grids, households, population };
      }),
  },
};

const loaders = {
  Grid: {
    async street(queries, context) {
      const codes = queries.map(({ obj }) => obj.code.slice(0, 9));
      const found = new Map((await read(context, streets, [...new Set(codes)])).map(([id, name]) => [id, { id, name }]));
      return codes.map((code) => found.get(code) ?? null);
    },
    async staff(queries, context) {
      const ids = queries.map(({ obj }) => obj.id);
      const found = new Map(ids.map((id) => [id, []]));
      for (const [grid, id, name, post] of await read(context, staffOf, ids)) found.get(grid)?.push({ id, name, post });
      return ids.map((id) => found.get(id));
    },
  },
};

const app = Fastify();
await app.register(mercurius, {
  schema,
  resolvers,
  loaders,
  jit: 1,
  context: (request) => ({ settings: settingsOf(request.headers['x-district']) }),
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
console.log('READY');
