/** What a run stands on: a PostgreSQL with two districts in it. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { fromBuilt } from './built.mjs';

export const DISTRICTS = ['210102', '210103'];
const DATABASE = 'gridward_reliability';
/** What is committed must survive; the machine's own crash is not part of this. */
const SETTINGS = ['max_connections=100', 'shared_buffers=64MB', 'fsync=off'];

/** @returns the token of a district's administrator */
export const tokenOf = (district) => `${district}.${'r'.repeat(43)}`;

/** A PostgreSQL of the run's own, which can be restarted, and is gone afterwards. */
export async function createWorld(api) {
  const { startEmbedded } = await fromBuilt(api, 'storage/embedded.js');
  const { migrate } = await fromBuilt(api, 'storage/migrate.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'gridward-reliability-'));
  // The server may run as another user than we do.
  chmodSync(folder, 0o755);
  const start = (port) => startEmbedded(path.join(folder, 'postgres'), [...SETTINGS, ...(port ? [`port=${port}`] : [])]);
  let server = await start();
  const { port } = server;
  const leave = () => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', leave);
  const query = (text, values) => once(server.url(DATABASE), text, values);
  await once(server.url('postgres'), `create database ${DATABASE}`);
  const { apiUrl } = await migrate(server.url(DATABASE));
  for (const district of DISTRICTS) await fill(query, district);
  return {
    apiUrl,
    query,
    async restart() {
      server.stop();
      server = await start(port);
    },
    leave() {
      process.off('exit', leave);
      leave();
    },
  };
}

async function once(connectionString, text, values = []) {
  const client = new pg.Client({ connectionString, application_name: 'reliability' });
  // A restart may end it meanwhile; the query then says so.
  client.on('error', () => {});
  await client.connect();
  return client
    .query(text, values)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const idOf = (district, n) => `00000000-0000-7000-8000-${district}${String(n).padStart(6, '0')}`;
const hashOf = (token) => createHash('sha256').update(token).digest('base64url');

/** A district with an administrator who is signed in. */
async function fill(query, district) {
  await query('insert into district (district_code, territory) values ($1, $2)', [district, district]);
  const division = `insert into division (code, level, kind, name, initials, parent_code, valid_from) values ($1, $2, $3, $4, 'q', $5, '2024-01-01') on conflict do nothing`;
  await query(division, [district.slice(0, 4), 'CITY', 'CITY', '沈阳市', null]);
  await query(division, [district, 'DISTRICT', 'DISTRICT', `区${district}`, district.slice(0, 4)]);
  const [account, login] = [idOf(district, 1), `admin@${district}`];
  await query(`insert into account (district_code, id, login, name) values ($1, $2, $3, '管理员')`, [district, account, login]);
  await query(`insert into credential (district_code, id, account_id, password_hash) values ($1, $2, $3, 'none')`, [
    district,
    idOf(district, 2),
    account,
  ]);
  await query(
    `insert into post_assignment (district_code, id, account_id, role, territory, valid_from) values ($1, $2, $3, 'DISTRICT_ADMIN', $4, '2024-01-01')`,
    [district, idOf(district, 3), account, district],
  );
  await query(
    `insert into sign_in_session (district_code, id, account_id, kind, access_hash, access_expires_at, expires_at)
      values ($1, $2, $3, 'PHONE', $4, now() + interval '1 day', now() + interval '30 days')`,
    [district, idOf(district, 4), account, hashOf(tokenOf(district))],
  );
}
