import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { Surroundings } from './channels/index.js';
import { readConfig, type Config } from './config.js';
import { demoAssessments } from './demo/assessments.js';
import { connectSimulator } from './demo/simulator/connect.js';
import { serveSimulator } from './demo/simulator/serve.js';
import { Simulator } from './demo/simulator/simulator.js';
import { DEMO_PASSWORD, ensureDemo, isDemo, printedAccounts } from './demo/start.js';
import { openKeyring } from './storage/master-key.js';
import { prepareDatabase } from './storage/prepare.js';
import { Log } from './transport/log.js';

const PAGES = fileURLToPath(new URL('../../console/dist', import.meta.url));
const OPERATIONS = fileURLToPath(new URL('../../schema/operations', import.meta.url));
const asJson = process.argv.includes('--json');
const say = (text: string) => void process.stderr.write(`gridward: ${text}\n`);

async function main() {
  const config = readConfig();
  const log = new Log(config.logLevel);
  const database = await prepareDatabase(config.databaseUrl, config.dataDirectory, say);
  const keyring = openKeyring(config.masterKey, config.dataDirectory);
  const { adminUrl } = database;
  if (adminUrl)
    await ensureDemo(adminUrl, config.demo, keyring, say)
      .then(async (isNew) => void (isNew && (await demoAssessments(adminUrl, new Date()))))
      .catch((error: Error) => say(`no demonstration city: ${error.message}`));
  const simulator = config.demo !== 'none' && adminUrl && (await isDemo(adminUrl)) ? new Simulator(keyring) : undefined;
  const surroundings = new Surroundings(config);
  if (config.port) tellWhere(surroundings, ownBase(config.host, config.port), simulator);
  const app = await createApp({
    ...config,
    surroundings,
    more: (http) => simulator && serveSimulator(http, simulator),
    databaseUrl: database.apiUrl,
    keyring,
    log,
    pages: PAGES,
    safelistFolder: config.safelist ? OPERATIONS : undefined,
  });
  const port = await listen(app, config);
  const base = ownBase(config.host, port);
  if (!config.port) tellWhere(surroundings, base, simulator);
  if (simulator) await connectSimulator(app.orm, keyring, base).catch((error: Error) => say(`no simulator of messages: ${error.message}`));
  announce(port, config, Boolean(adminUrl && (await isDemo(adminUrl))), Boolean(simulator), app.hasPages);
  let closing = false;
  const shutDown = async (signal: string) => {
    if (closing) process.exit(1);
    closing = true;
    say(`${signal}: draining`);
    await app.close();
    await database.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void shutDown(signal));
}

/** How this process reaches itself. */
const ownBase = (host: string, port: number) => `http://${['0.0.0.0', '::', 'localhost'].includes(host) ? '127.0.0.1' : host}:${port}`;

/** Only a demonstration may send to the machine itself, and only to its own simulator. */
function tellWhere(surroundings: Surroundings, base: string, simulator: Simulator | undefined) {
  surroundings.reachedAt(base);
  if (simulator) surroundings.webhooks.allow(base);
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, { port, host }: Config): Promise<number> {
  await app.http.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Stop what uses it, or set PORT to another one.` : error.message);
  });
  const address = app.http.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function announce(port: number, config: Config, demo: boolean, simulated: boolean, hasPages: boolean) {
  const base = `http://localhost:${port}`;
  const accounts = demo ? printedAccounts(config.demo).map((account) => ({ ...account, password: DEMO_PASSWORD })) : [];
  const addresses = {
    console: `${base}/`,
    phone: `${base}/m`,
    graphql: `${base}/graphql`,
    socket: `ws://localhost:${port}/graphql`,
    health: `${base}/healthz`,
    ready: `${base}/readyz`,
    ...(simulated && { simulator: `${base}/simulator` }),
  };
  if (asJson) {
    process.stdout.write(`READY ${JSON.stringify({ ...addresses, port, accounts })}\n`);
    return;
  }
  const lines = [
    '',
    'Gridward 网格通',
    `  console  ${addresses.console}${hasPages ? '' : '  (not built)'}`,
    `  phone    ${addresses.phone}`,
    `  GraphQL  ${addresses.graphql}`,
    ...(addresses.simulator ? [`  messages ${addresses.simulator}`] : []),
  ];
  for (const { family, address, internal } of Object.values(networkInterfaces())
    .flat()
    .filter((i) => i !== undefined)) {
    if (family === 'IPv4' && !internal) lines.push(`  network  http://${address}:${port}/`);
  }
  if (demo) {
    lines.push('', `  Demo accounts, all with the password ${DEMO_PASSWORD}`);
    for (const { login, title, posts } of accounts) lines.push(`    ${login.padEnd(22)} ${title}  ${posts.map((p) => p.territory).join(' ')}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((error: Error) => {
  say(error.message);
  if (process.env['GRIDWARD_LOG_LEVEL'] === 'debug') say(error.stack ?? '');
  process.exit(1);
});
