/**
 * `npm run bench -- plans`: what PostgreSQL makes of the statements that run most, as it plans them once for all calls.
 * Every tenant table is entered by its tenant, and the territory is a filter only.
 */
import pg from 'pg';
import { fromApi } from '../database.mjs';
import { accountId, districtCode } from '../seed.mjs';
import { statementsOf } from './statements.mjs';

const TERRITORY = /\^@|starts_with/;

/** @returns the exit code: 1 when a plan breaks a rule */
export async function plans({ api }, { apiUrl }) {
  const { createOrm } = await fromApi(api, 'storage/orm.js');
  const { VARIABLES, values } = await fromApi(api, 'request/tenancy.js');
  const orm = await createOrm(apiUrl, 1);
  const client = new pg.Client({ connectionString: apiUrl });
  await client.connect();
  try {
    const tenantTables = await tenantTablesOf(client);
    const facts = [];
    for (const [name, text] of Object.entries(await statementsOf(api, orm.em.getKysely()))) {
      for (const session of SESSIONS) {
        await client.query('begin');
        await client.query(`select ${VARIABLES.map((variable, i) => `set_config('${variable}', $${i + 1}, true)`).join(', ')}`, values(session));
        const { rows } = await client.query(`explain (generic_plan, format json) ${text}`);
        await client.query('rollback');
        facts.push({ name, role: session.role.slice(9), ...judge(scansOf(rows[0]['QUERY PLAN'][0].Plan), tenantTables) });
      }
    }
    print(facts);
    return facts.every(({ faults }) => faults.length === 0) ? 0 : 1;
  } finally {
    await client.end();
    await orm.close();
  }
}

const common = { actor: accountId(1), writeDistrict: undefined };
const SESSIONS = [
  { ...common, role: 'gridward_district', districts: [districtCode(1)], scopes: [districtCode(1)] },
  { ...common, role: 'gridward_city', districts: [districtCode(1), districtCode(2), districtCode(3)], scopes: ['2101'] },
];

async function tenantTablesOf(client) {
  const { rows } = await client.query(`select attrelid::regclass::text as name from pg_attribute join pg_class c on c.oid = attrelid
    where attname = 'district_code' and not attisdropped and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`);
  return new Set(rows.map(({ name }) => name));
}

/** Scans of tables; of a bitmap scan the condition stands in the index scan below it. */
function scansOf(plan) {
  const below = (plan.Plans ?? []).flatMap(scansOf);
  if (!plan['Relation Name']) return below;
  const bitmaps = (plan.Plans ?? []).filter((child) => child['Node Type'] === 'Bitmap Index Scan');
  const conditions = [plan['Index Cond'], ...bitmaps.map((child) => child['Index Cond'])].filter(Boolean);
  return [{ table: plan['Relation Name'], kind: plan['Node Type'], conditions }, ...below];
}

function judge(scans, tenantTables) {
  const faults = scans.flatMap(({ table, kind, conditions }) => {
    const byTenant = !tenantTables.has(table) || conditions.some((condition) => condition.includes('district_code'));
    const byTerritory = conditions.some((condition) => TERRITORY.test(condition));
    return [...(byTenant ? [] : [`${kind} of ${table} without the tenant`]), ...(byTerritory ? [`territory is an index condition on ${table}`] : [])];
  });
  return { faults, scans: scans.map(({ table, kind }) => `${table} (${kind})`).join(', ') };
}

function print(facts) {
  for (const { name, role, faults, scans } of facts)
    console.log(
      `${faults.length ? 'FAULT' : 'ok   '} ${name.padEnd(24)} ${role.padEnd(9)} ${faults.join('; ') || scans || 'reads nothing, whatever is asked'}`,
    );
}
