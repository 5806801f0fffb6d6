import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));
const READY_MS = 90_000;

/** The real server with a demonstration city of its own. */
export async function startServer(settings = {}) {
  const data = mkdtempSync(path.join(tmpdir(), 'gridward-e2e-'));
  // As root the embedded server runs as somebody else.
  chmodSync(data, 0o755);
  const own = { ...process.env };
  delete own.DATABASE_URL;
  const env = { ...own, PORT: '0', HOST: '127.0.0.1', GRIDWARD_DATA: data, GRIDWARD_DEMO: 'S', GRIDWARD_LOG_LEVEL: 'warn', ...settings };
  const child = spawn(process.execPath, [main, '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const ready = await Promise.race([readyLine(child), gone.then(() => undefined), pause(READY_MS)]);
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([gone, pause(15_000)]);
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  };
  if (!ready) {
    await stop();
    throw new Error(`The server did not start.\n${said}`);
  }
  return {
    base: `http://127.0.0.1:${ready.port}`,
    port: ready.port,
    accounts: ready.accounts,
    password: ready.accounts[0].password,
    said: () => said,
    stop,
  };
}

async function readyLine(child) {
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('READY ')) return JSON.parse(line.slice(6));
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** A line to the server that can be cut and mended, as a lift does it: what is sent meanwhile is lost without a word. */
export async function openTunnel(port) {
  const pairs = new Set();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(port, '127.0.0.1');
    const pair = [near, far];
    pairs.add(pair);
    near.pipe(far).pipe(near);
    for (const end of pair) end.on('error', () => {}).on('close', () => (pairs.delete(pair), near.destroy(), far.destroy()));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    cut() {
      isCut = true;
      for (const [near, far] of pairs) (near.destroy(), far.destroy());
    },
    mend: () => void (isCut = false),
    close: () => (server.close(), [...pairs].flat().forEach((end) => end.destroy())),
  };
}
