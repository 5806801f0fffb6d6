import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { builtFile } from './built.mjs';

const AHEAD = fileURLToPath(new URL('clock-ahead.mjs', import.meta.url));
const STANDBY = fileURLToPath(new URL('standby.mjs', import.meta.url));
const START_MS = 60_000;

/** One of the API's processes: killed as a power cut does it, and started again on its own port. */
export class Server {
  starts = 0;
  #child;
  /** Takes the place of the one that is killed next. */
  #spare;
  #loaded = 0;
  #said = '';
  #wanted = true;

  constructor(api, port, env) {
    Object.assign(this, { main: builtFile(api, 'main.js'), port, env });
    process.once('exit', () => this.end());
  }

  get base() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Until it is ready. One that cannot start, such as while the database restarts, is started again, as a supervisor does. */
  async start() {
    this.#wanted = true;
    const end = Date.now() + START_MS;
    while (this.#wanted && !(await this.#tryStart())) if (Date.now() > end) throw new Error(`The API did not start. ${this.#said}`);
  }

  async #tryStart() {
    this.starts++;
    const child = (this.#child = this.#spare ?? this.#load());
    this.#spare = undefined;
    const outcome = new Promise((resolve) => {
      child.once('exit', () => resolve(false));
      child.stdout.on('data', (text) => String(text).includes('READY') && resolve(true));
    });
    if (child.connected) child.send({ port: this.port });
    const started = await outcome;
    if (this.#wanted) this.#spare = this.#load();
    return started;
  }

  /** The clock of every other process is an hour ahead. */
  #load() {
    const flags = this.#loaded++ % 2 ? ['--import', AHEAD] : [];
    const child = spawn(process.execPath, [...flags, STANDBY, this.main, '--json'], {
      env: { ...process.env, ...this.env, HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.on('error', () => {});
    child.stderr.setEncoding('utf8').on('data', (text) => (this.#said = (this.#said + text).slice(-4_000)));
    return child;
  }

  /** kill -9: nothing is closed, nothing is said. */
  async kill() {
    this.#wanted = false;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** For good. */
  end() {
    this.#wanted = false;
    this.#child?.kill('SIGKILL');
    this.#spare?.kill('SIGKILL');
  }
}

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
