import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schemaDifference } from '../../api/src/storage/difference.js';
import { migrate } from '../../api/src/storage/migrate.js';
import { connected, createBareDatabase, createDatabase, type TestDatabase } from '../kit/database.js';
import { RULES } from './rules.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

const offences = async (rule: string) => (await database.sql<{ offence: string }>(rule)).map(({ offence }) => offence);

describe.each(RULES)('$name', (rule) => {
  test('holds', async () => {
    expect(await offences(rule.offences)).toEqual([]);
  });

  test('is seen to be broken', async () => {
    await database.sql('begin');
    await database.sql(rule.spoil);
    const found = await offences(rule.offences).finally(() => database.sql('rollback'));
    expect(found).not.toEqual([]);
    expect(found.join()).toMatch(/bad_|gridward_jobs DELETE/);
  });
});

/** Everything that the catalogue says about our schemas, without the numbers that it gives to things. */
const FINGERPRINT = `
  select 'column ' || c.table_name || '.' || c.column_name || ' ' || c.data_type || ' ' || c.is_nullable || ' ' || coalesce(c.column_default, '') as fact from information_schema.columns c where table_schema in ('public', 'gridward')
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  union all select 'policy ' || tablename || ' ' || policyname || ' ' || permissive || roles::text || cmd || coalesce(qual, '') || coalesce(with_check, '') from pg_policies
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'function ' || pg_get_functiondef(oid) || coalesce(proacl::text, '') from pg_proc where pronamespace = 'gridward'::regnamespace
  union all select 'grant ' || oid::regclass || ' ' || coalesce(relacl::text, '') || relowner::regrole from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
  union all select 'grant ' || attrelid::regclass || '.' || attname || ' ' || attacl::text from pg_attribute where attacl is not null and attrelid > 16384
  union all select 'applied ' || name from mikro_orm_migrations
  union all select 'epoch ' || epoch from installation
  order by 1`;

const facts = (url: string) => connected(url, async (client) => (await client.query<{ fact: string }>(FINGERPRINT)).rows.map(({ fact }) => fact));

describe('migrations', () => {
  test('make a database from nothing, and running them again changes nothing', async () => {
    const bare = await createBareDatabase();
    try {
      expect((await migrate(bare.adminUrl)).applied).not.toEqual([]);
      const made = await facts(bare.adminUrl);
      expect((await migrate(bare.adminUrl)).applied).toEqual([]);
      expect(await facts(bare.adminUrl)).toEqual(made);
    } finally {
      await bare.drop();
    }
  });

  test('change nothing in a database that is in use', async () => {
    const filled = await createDatabase('demo');
    try {
      const before = await facts(filled.adminUrl);
      const rows = await countRows(filled);
      expect((await migrate(filled.adminUrl)).applied).toEqual([]);
      expect(await facts(filled.adminUrl)).toEqual(before);
      expect(await countRows(filled)).toEqual(rows);
    } finally {
      await filled.drop();
    }
  });

  test('leave the schema that the entities describe', async () => {
    expect(await schemaDifference(database.adminUrl)).toEqual([]);
  });

  test('a column that no entity describes would be seen', async () => {
    await database.sql('alter table grid add bad_column text');
    expect(await schemaDifference(database.adminUrl)).toEqual([expect.stringContaining('bad_column')]);
    await database.sql('alter table grid drop bad_column');
  });
});

async function countRows({ sql }: TestDatabase) {
  const tables = await sql<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  return Promise.all(tables.map(async ({ name }) => [name, (await sql(`select count(*) from ${name}`))[0]?.['count']]));
}
