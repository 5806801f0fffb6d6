import type { LogLevel } from '../config.js';

const ORDER: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** One JSON object a line. Callers pass codes, names of operations, times and ids; never what a person typed or is called. */
export class Log {
  constructor(
    private readonly level: LogLevel,
    private readonly write: (line: string) => void = (line) => void process.stderr.write(line),
  ) {}

  debug = (event: string, facts: Facts = {}) => this.#say('debug', event, facts);
  info = (event: string, facts: Facts = {}) => this.#say('info', event, facts);
  warn = (event: string, facts: Facts = {}) => this.#say('warn', event, facts);
  error = (event: string, facts: Facts = {}) => this.#say('error', event, facts);

  #say(level: LogLevel, event: string, facts: Facts) {
    if (ORDER.indexOf(level) < ORDER.indexOf(this.level)) return;
    this.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`);
  }
}

type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** What of an error may be written down: no message of PostgreSQL's, because it can quote a value. */
export function factsOf(error: unknown): Facts {
  for (let e = error as Chained | undefined; e; e = e.cause ?? e.originalError) {
    if (e.code && /^[0-9A-Z]{5}$/.test(e.code)) return { sqlState: e.code, name: e.name, where: frameOf(e) };
    if (!e.cause && !e.originalError) return { name: e.name, where: frameOf(e), text: e.code ? e.code : messageOf(e) };
  }
  return {};
}

interface Chained {
  code?: string;
  name?: string;
  message?: string;
  stack?: string;
  cause?: Chained;
  originalError?: Chained;
}

const frameOf = ({ stack }: Chained) =>
  stack
    ?.split('\n')
    .find((line) => line.includes('/src/') || line.includes('/dist/'))
    ?.trim();
const messageOf = ({ message }: Chained) => message?.slice(0, 200);
