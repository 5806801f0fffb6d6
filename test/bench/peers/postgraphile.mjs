/** PostGraphile with its Amber preset, in production mode, on node:http; row security settings per request as its documentation says. */
import http from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils';
import { settingsOf, VARIABLES } from './session.mjs';

const tags = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: { grid: { tags: { foreignKey: '(street_code) references division (code)|@fieldName street' } } },
    attribute: { 'grid.code': { tags: { behavior: '+orderBy' } }, 'grid.district_code': { tags: { behavior: '+orderBy' } } },
  },
});

const pgSettings = ({ node }) => {
  const values = settingsOf(node?.req.headers['x-district']);
  return Object.fromEntries(VARIABLES.map((name, i) => [name, values[i]]));
};

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  disablePlugins: ['PgRBACPlugin'],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: 10 } })],
  grafast: { context: (request) => ({ pgSettings: pgSettings(request) }) },
  grafserv: { graphiql: false, websockets: false },
});
const service = instance.createServ(grafserv);
const server = http.createServer();
await service.addTo(server);
server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' }, () => console.log('READY'));
