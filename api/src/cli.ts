#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readConfig, type Config } from './config.js';
import { describeFaults, describeImport, importDivisions, importSummary, readDivisions } from './divisions/index.js';
import { ADMINISTRATOR_ROLES, AdministratorRefused, createAdministrator } from './identity/index.js';
import { dayIn } from './request/context.js';
import { sessionContext } from './request/tenancy.js';
import { openKeyring } from './storage/master-key.js';
import { createOrm } from './storage/orm.js';
import { prepareDatabase } from './storage/prepare.js';

/** What an operator types. Results go to stdout, everything else to stderr; 1 = refused or failed, 2 = typed wrongly. */
const HELP = {
  'zh-CN': `网格通 命令行

  gridward divisions import 文件.csv [--dry-run] [--valid-from 日期] [--json]
      导入区划（列：code,name,level,parent；UTF-8）。整个文件无误才写入。
      --dry-run     只列出将新增、更名、合并、撤销的区划，不写入
      --valid-from  自哪一天起生效，默认今天，如 2026-11-22
      --json        以 JSON 输出全部结果

  gridward accounts create-admin --district 代码 --login 用户名 --role 角色 [--name 姓名] [--json]
      建立第一批管理员账号，打印一次性密码。角色：${ADMINISTRATOR_ROLES.join(' ')}

  gridward migrate [--show-url]
      把数据库升级到当前版本；--show-url 打印 API 运行时登录用的 DATABASE_URL（含密码）

  数据库由 DATABASE_URL 指定；未设置时使用内置的 PostgreSQL（数据在 GRIDWARD_DATA）。
`,
  en: `Gridward on the command line

  gridward divisions import FILE.csv [--dry-run] [--valid-from DAY] [--json]
      Imports divisions (columns code,name,level,parent; UTF-8). All of the file or nothing.
      --dry-run     only lists what would be added, renamed, merged or gone
      --valid-from  the first day on which it holds, today by default, e.g. 2026-11-22
      --json        prints everything as JSON

  gridward accounts create-admin --district CODE --login NAME --role ROLE [--name NAME] [--json]
      Makes an administrator's account and prints a one-time password. Roles: ${ADMINISTRATOR_ROLES.join(' ')}

  gridward migrate [--show-url]
      Brings the database up to date; --show-url prints the DATABASE_URL of the run-time login (with its password)

  DATABASE_URL names the database; without it the embedded PostgreSQL is used (its data is in GRIDWARD_DATA).
`,
};

/** A file of all of China has about 40 MB; anything larger is no list of divisions. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Something the operator can put right. */
class Refused extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
    readonly exitCode = 1,
  ) {
    super(en);
  }
}

const usage = (zh: string, en: string) => new Refused(`${zh}（gridward help 查看用法）`, `${en} (see: gridward help)`, 2);
const print = (text: string) => void process.stdout.write(`${text}\n`);
const say = (text: string) => void process.stderr.write(`gridward: ${text}\n`);

async function main(words: string[]): Promise<void> {
  const config = readConfig();
  const [command = 'help', ...rest] = words;
  if (command === 'help' || words.includes('--help')) return print(HELP[config.locale]);
  if (command === 'migrate') return migrateOnly(config, rest);
  if (command === 'divisions' && rest[0] === 'import') return divisionsImport(config, rest.slice(1));
  if (command === 'accounts' && rest[0] === 'create-admin') return createAdmin(config, rest.slice(1));
  throw usage(`没有这个命令：${words.slice(0, 2).join(' ')}`, `Unknown command: ${words.slice(0, 2).join(' ')}`);
}

async function migrateOnly({ databaseUrl, dataDirectory, locale }: Config, args: string[]) {
  const { values } = parsed(() => parseArgs({ args, options: { 'show-url': { type: 'boolean' } } }));
  const database = await prepareDatabase(databaseUrl, dataDirectory, say);
  await database.stop();
  if (!database.adminUrl)
    throw new Refused(
      '以 gridward_api 登录不能升级数据库，请用管理员的 DATABASE_URL。',
      'gridward_api may not migrate. Use the DATABASE_URL of an administrator.',
    );
  const { length } = database.applied;
  if (values['show-url']) return print(database.apiUrl);
  print(locale === 'en' ? `The database is up to date; ${length} migrations were applied now.` : `数据库已是当前版本，本次执行了 ${length} 个迁移。`);
}

async function divisionsImport(config: Config, args: string[]) {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, 'valid-from': { type: 'string' }, json: { type: 'boolean' } },
    }),
  );
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw usage('请给出一个 CSV 文件', 'Name one CSV file');
  const validFrom = values['valid-from'] ?? dayIn(new Date());
  if (!isDay(validFrom)) throw usage(`不是有效日期：${validFrom}，应如 2026-11-22`, `Not a day: ${validFrom}; expected one like 2026-11-22`);
  const english = config.locale === 'en';
  const { rows, faults } = readDivisions(contentOf(path.resolve(config.workingDirectory, name)));
  if (faults.length > 0) {
    // Before any connection: a bad file needs no database.
    print(values.json ? JSON.stringify({ faults, written: false }) : describeFaults(faults, english));
    process.exitCode = 1;
    return;
  }
  const dryRun = values['dry-run'] ?? false;
  const result = await withDatabase(config, (em) => importDivisions(em, rows, { validFrom, dryRun }));
  if (values.json) return print(JSON.stringify({ ...importSummary(result), validFrom, written: !dryRun }));
  print(describeImport(result, { english, full: dryRun }));
  if (dryRun) print(english ? 'Dry run: nothing was written.' : '试运行：未写入任何内容。');
  else print(english ? `Written, valid from ${validFrom}.` : `已写入，自 ${validFrom} 起生效。`);
}

async function createAdmin(config: Config, args: string[]) {
  const text = { type: 'string' } as const;
  const { values } = parsed(() => parseArgs({ args, options: { district: text, login: text, role: text, name: text, json: { type: 'boolean' } } }));
  const { district, login, name = '' } = values;
  const role = ADMINISTRATOR_ROLES.find((known) => known === values.role);
  if (!district || !login || !values.role) throw usage('需要 --district、--login 和 --role', '--district, --login and --role are required');
  if (!role)
    throw usage(
      `没有这个角色：${values.role}，可选 ${ADMINISTRATOR_ROLES.join(' ')}`,
      `Unknown role: ${values.role}; choose from ${ADMINISTRATOR_ROLES.join(' ')}`,
    );
  const keyring = openKeyring(config.masterKey, config.dataDirectory);
  const today = dayIn(new Date());
  const made = await withDatabase(config, (em) => createAdministrator(em, keyring, { district, login, role, name, today })).catch(
    (error: unknown) => {
      throw error instanceof AdministratorRefused ? refusals(district, login)[error.reason] : error;
    },
  );
  if (values.json) return print(JSON.stringify({ ...made, role, district }));
  const hint =
    config.locale === 'en' ? 'Works until the first sign-in, where it must be changed. It is not shown again.' : '首次登录时必须修改，之后不再显示。';
  print(
    `${config.locale === 'en' ? 'User name' : '用户名'}  ${made.login}\n${config.locale === 'en' ? 'Password ' : '密码  '}  ${made.password}\n${hint}`,
  );
}

const refusals = (district: string, login: string): Record<AdministratorRefused['reason'], Refused> => ({
  NO_SUCH_DISTRICT: new Refused(`没有租户 ${district}。请先导入区划。`, `There is no tenant ${district}. Import the divisions first.`),
  WRONG_LEVEL: new Refused(
    `这个角色不能设在 ${district}。市级管理员用城市代码（如 210100），区级管理员用区县代码。`,
    `This role cannot be held in ${district}. A city's code ends in 00 (210100); a district administrator needs a district.`,
  ),
  BAD_LOGIN: new Refused(
    `用户名 ${login} 不可用：3 到 40 个小写字母、数字、点或横线。`,
    `The user name ${login} will not do: use 3 to 40 lower-case letters, digits, dots or hyphens.`,
  ),
  LOGIN_TAKEN: new Refused(`用户名 ${login} 已被使用。`, `The user name ${login} is taken.`),
});

/** As the role for work that crosses tenants; nothing here is done in the name of an account. */
async function withDatabase<T>({ databaseUrl, dataDirectory }: Config, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const database = await prepareDatabase(databaseUrl, dataDirectory, say);
  try {
    const orm = await createOrm(database.apiUrl, 1);
    try {
      return await work(orm.em.fork({ session: sessionContext({ role: 'gridward_jobs', actor: '', districts: [], scopes: [] }) }));
    } finally {
      await orm.close();
    }
  } finally {
    await database.stop();
  }
}

function contentOf(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      throw new Refused(
        `文件过大：${Math.round(size / 1e6)} MB，最大 64 MB。`,
        `The file is too large: ${Math.round(size / 1e6)} MB; at most 64 MB.`,
      );
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`无法读取文件 ${file}：${(error as Error).message}`, `Cannot read ${file}: ${(error as Error).message}`);
  }
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw usage((error as Error).message, (error as Error).message);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  // The environment may be what is wrong, so it is not asked for the language here but read again, forgivingly.
  say(error instanceof Refused ? (languageOf() === 'en' ? error.en : error.zh) : (error as Error).message);
  process.exitCode = error instanceof Refused ? error.exitCode : 1;
});

function languageOf() {
  try {
    return readConfig().locale;
  } catch {
    return 'en';
  }
}
