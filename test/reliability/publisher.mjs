import { setTimeout as pause } from 'node:timers/promises';
import { DISTRICTS, tokenOf } from './world.mjs';

const PUBLISH = 'mutation Publish($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { seq } } }';
const PAUSE_MS = 60;
const TIMEOUT_MS = 5_000;

/** Publishes without end, now here and now there. What gets no answer may have been stored or not: the table knows. */
export class Publisher {
  answered = 0;
  unanswered = 0;
  refusals = [];
  #going = true;
  #done;

  constructor(servers, chance) {
    Object.assign(this, { servers, chance });
    this.#done = this.#publishAll();
  }

  async stop() {
    this.#going = false;
    await this.#done;
  }

  async #publishAll() {
    for (let n = 1; this.#going; n++) {
      await this.#publish(n).catch(() => this.unanswered++);
      await pause(this.chance.below(PAUSE_MS));
    }
  }

  async #publish(n) {
    const district = this.chance.from(DISTRICTS);
    const response = await fetch(`${this.chance.from(this.servers).base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(district)}` },
      body: JSON.stringify({ query: PUBLISH, variables: { input: inputOf(district, n) } }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { errors } = await response.json();
    if (errors) this.refusals.push(...errors.map(({ extensions }) => extensions?.code));
    else this.answered++;
  }
}

const inputOf = (district, n) => ({
  areas: [district],
  level: 'BLUE',
  event: '大风',
  category: 'MET',
  headline: `大风蓝色预警 ${n}`,
  description: '预计未来有大风。',
  instruction: '请关好门窗。',
  // Beyond the hour by which a process may be ahead.
  expiresAt: new Date(Date.now() + 5 * 3_600_000).toISOString(),
});
