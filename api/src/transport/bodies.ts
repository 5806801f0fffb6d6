import { setTimeout as pause } from 'node:timers/promises';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { ServiceUnavailable } from '../request/errors.js';
import { Framed } from './frame.js';

/** Executes one event. */
export type Run = (args: ExecutionArgs, root: unknown) => Promise<ExecutionResult>;

const REMEMBERED = 256;
/** An event that finds the database away is executed again, after so much more each time. */
const ATTEMPTS = 5;
const AGAIN_MS = 200;

/** The events of a group as they are written: executed and serialised once, whoever replays them. */
export class Bodies {
  #known = new Map<number, Promise<Framed>>();

  constructor(private readonly execute: (root: unknown) => Promise<ExecutionResult>) {}

  /** @throws ExpectedError SERVICE_UNAVAILABLE when the database stays away */
  get(key: number, root: unknown, cursor?: string): Promise<Framed> {
    const known = this.#known.get(key);
    if (known) return known;
    const body = executed(() => this.execute(root), cursor);
    this.#known.set(key, body);
    body.catch(() => this.#known.delete(key));
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
    return body;
  }
}

/**
 * An error in place of an event would move cursors past it: it must be executed, or the members must come back for it.
 * @throws ExpectedError SERVICE_UNAVAILABLE when the database stays away
 */
export async function executed(execute: () => Promise<ExecutionResult>, cursor?: string): Promise<Framed> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = await execute();
    if (!result.errors?.some(({ extensions }) => extensions['code'] === 'SERVICE_UNAVAILABLE')) return new Framed(result, cursor);
    await pause(attempt * AGAIN_MS);
  }
  throw ServiceUnavailable();
}
