import { isSignedWith, isTimely, signedHeaders, type ChannelKind, type Signed } from '../../channels/index.js';
import type { Keyring } from '../../storage/sealing.js';

/** A message as the gateway contract has it (schema/README.md). */
interface Message {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly to: string;
  readonly title: string;
  readonly text: string;
  readonly replyTo: string;
}

interface Kept extends Message {
  readonly district: string;
  readonly at: string;
  /** How often it came; more than once means that a repeated attempt was known by its id. */
  readonly times: number;
  readonly replies: readonly string[];
}

const MOST = 200;
const MOST_FAILURES = 100;
const DELIVERED_AFTER_MS = 800;
const PATIENCE_MS = 10_000;

/** The secret of a district's simulated gateway: known to every process, kept nowhere but in the district's own settings. */
export const simulatorSecret = (keyring: Keyring, district: string, kind: string) =>
  keyring.secretFor(`simulator ${district} ${kind}`, 32).toString('base64url');

/**
 * A gateway and the phones behind it, for the demonstration: takes messages as a real one would, checks their signatures, says
 * that they have arrived, and answers when somebody presses the button. In memory; a restart forgets.
 */
export class Simulator {
  #messages = new Map<string, Kept>();
  #failures = 0;

  constructor(private readonly keyring: Keyring) {}

  get messages(): readonly Kept[] {
    return [...this.#messages.values()].reverse();
  }

  /** Attempts that are still to be refused, so that retries and dead letters can be seen. */
  get failures(): number {
    return this.#failures;
  }

  failNext(count: number): void {
    this.#failures = Math.max(0, Math.min(MOST_FAILURES, Math.floor(count) || 0));
  }

  /** @returns the status to answer with */
  receive(district: string, kind: string, signed: Signed): number {
    if (!isTimely(signed) || !isSignedWith(simulatorSecret(this.keyring, district, kind), signed)) return 401;
    if (this.#failures > 0) {
      this.#failures--;
      return 503;
    }
    const message = JSON.parse(signed.body) as Message;
    const known = this.#messages.get(message.id);
    this.#keep({ ...message, district, at: new Date().toISOString(), replies: [], ...known, times: (known?.times ?? 0) + 1 });
    if (!known) setTimeout(() => void this.#report(message.id, { delivered: true }).catch(() => undefined), DELIVERED_AFTER_MS).unref();
    return 200;
  }

  /** As if the person had answered. @returns the status of the report; 404 for a message that is not here */
  async reply(id: string, text: string): Promise<number> {
    const message = this.#messages.get(id);
    if (!message) return 404;
    const status = await this.#report(id, { reply: text });
    if (status === 200) this.#messages.set(id, { ...message, replies: [...message.replies, text] });
    return status;
  }

  #keep(message: Kept) {
    this.#messages.set(message.id, message);
    const [oldest] = this.#messages.keys();
    if (this.#messages.size > MOST && oldest) this.#messages.delete(oldest);
  }

  async #report(id: string, what: { delivered?: true; reply?: string }): Promise<number> {
    const message = this.#messages.get(id);
    if (!message) return 404;
    const body = JSON.stringify({ id, ...what });
    const headers = {
      'content-type': 'application/json',
      ...signedHeaders(simulatorSecret(this.keyring, message.district, message.kind), body),
    };
    const response = await fetch(message.replyTo, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.body?.cancel();
    return response.status;
  }
}
