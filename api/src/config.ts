import path from 'node:path';
import { localeOf, type Locale } from './request/words.js';
import { LINE_LIMITS, type LineLimits } from './transport/doors.js';
import { parseHost } from './transport/hosts.js';

/** Everything that can be set from outside; the README's table lists the same. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly demo: DemoSize;
  /** A login that may migrate; without it the embedded server is used. */
  readonly databaseUrl: string | undefined;
  readonly connections: number;
  readonly queue: number;
  readonly statementTimeoutMs: number;
  /** 32 bytes, base64. Without it one is made and kept in the data directory. */
  readonly masterKey: string | undefined;
  readonly requireSecondFactor: boolean;
  readonly safelist: boolean;
  readonly trustProxy: boolean;
  /** WebSockets and event streams that one process keeps open. */
  readonly lines: LineLimits;
  /** Where the gateways of channels reach this installation; its own address if not given. */
  readonly publicUrl: string | undefined;
  /** Hosts that districts may ask for alerts. */
  readonly capHosts: readonly string[];
  /** Hosts of gateways that districts may name. */
  readonly webhookHosts: readonly string[];
  /** Hosts of browsers' push services; the usual ones if not given. */
  readonly pushHosts: readonly string[] | undefined;
  readonly logLevel: LogLevel;
  /** What the command line speaks: English where the machine does, else Chinese. */
  readonly locale: Locale;
  /** Where the command was typed: npm itself works in the project's folder. */
  readonly workingDirectory: string;
}

const DEMO_SIZES = ['S', 'M', 'L', 'none'] as const;
export type DemoSize = (typeof DEMO_SIZES)[number];
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The only reader of the environment.
 * @throws Error that lists every mistake together
 */
export function readConfig(environment: Environment = process.env): Config {
  const mistakes: string[] = [];
  const wrong = (name: string, expected: string) => void mistakes.push(`${name}=${environment[name] ?? ''}: expected ${expected}.`);
  const whole = (name: string, fallback: number, min: number, max: number) => {
    const value = Number(environment[name] || fallback);
    if (!Number.isInteger(value) || value < min || value > max) wrong(name, `a whole number from ${min} to ${max}`);
    return value;
  };
  const flag = (name: string) => {
    const value = environment[name] || 'false';
    if (!['true', 'false', '1', '0'].includes(value)) wrong(name, 'true or false');
    return value === 'true' || value === '1';
  };
  const choice = <T extends string>(name: string, choices: readonly T[], fallback: T) => {
    const value = choices.find((c) => c.toLowerCase() === (environment[name] || fallback).toLowerCase());
    if (!value) wrong(name, `one of ${choices.join(', ')}`);
    return value ?? fallback;
  };
  const hosts = (name: string) => {
    const entries = (environment[name] || '').split(',').flatMap((entry) => entry.trim() || []);
    if (!entries.every(parseHost)) wrong(name, 'hosts such as sms.example.cn, *.example.cn or http://10.0.0.5:8080, with commas between');
    return entries;
  };
  const config: Config = {
    port: whole('PORT', 4000, 0, 65_535),
    host: environment['HOST'] || '0.0.0.0',
    dataDirectory: path.resolve(environment['GRIDWARD_DATA'] || '.data'),
    demo: choice('GRIDWARD_DEMO', DEMO_SIZES, 'S'),
    databaseUrl: environment['DATABASE_URL'] || undefined,
    connections: whole('GRIDWARD_CONNECTIONS', 10, 1, 500),
    queue: whole('GRIDWARD_QUEUE', 200, 0, 100_000),
    statementTimeoutMs: whole('GRIDWARD_STATEMENT_TIMEOUT_MS', 10_000, 100, 600_000),
    masterKey: environment['GRIDWARD_MASTER_KEY'] || undefined,
    requireSecondFactor: flag('REQUIRE_SECOND_FACTOR'),
    safelist: flag('GRIDWARD_SAFELIST'),
    trustProxy: flag('GRIDWARD_TRUST_PROXY'),
    lines: {
      perAddress: whole('GRIDWARD_LINES_PER_ADDRESS', LINE_LIMITS.perAddress, 1, 1_000_000),
      perAccount: whole('GRIDWARD_LINES_PER_ACCOUNT', LINE_LIMITS.perAccount, 1, 1_000_000),
      subscriptions: whole('GRIDWARD_SUBSCRIPTIONS_PER_LINE', LINE_LIMITS.subscriptions, 1, 10_000),
    },
    publicUrl: environment['GRIDWARD_PUBLIC_URL'] || undefined,
    capHosts: hosts('GRIDWARD_CAP_HOSTS'),
    webhookHosts: hosts('GRIDWARD_WEBHOOK_HOSTS'),
    pushHosts: environment['GRIDWARD_PUSH_HOSTS'] ? hosts('GRIDWARD_PUSH_HOSTS') : undefined,
    logLevel: choice('GRIDWARD_LOG_LEVEL', LOG_LEVELS, 'info'),
    locale: localeOf(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG']),
    workingDirectory: path.resolve(environment['INIT_CWD'] || '.'),
  };
  if (config.databaseUrl && !/^postgres(ql)?:\/\//.test(config.databaseUrl))
    mistakes.push('DATABASE_URL: expected postgres://user:password@host:port/database.');
  if (config.masterKey && Buffer.from(config.masterKey, 'base64').length !== 32) mistakes.push('GRIDWARD_MASTER_KEY: expected 32 bytes in base64.');
  if (config.publicUrl && !/^https?:\/\/[^/?#]+\/?$/.test(config.publicUrl)) wrong('GRIDWARD_PUBLIC_URL', 'https://host, without a path');
  if (mistakes.length > 0) throw new Error(`The configuration has mistakes:\n${mistakes.map((m) => `  ${m}`).join('\n')}`);
  return config;
}
