import type { ExecutionResult } from 'graphql';
import { executed } from './bodies.js';
import type { Framed } from './frame.js';
import type { Member } from './member.js';
import type { Latest } from './source.js';

interface State {
  readonly seq: number;
  readonly framed: Framed;
}

/** Sends the state as it is now, and again whenever it has become another one. Nobody is sent the same twice. */
export class Newest {
  #newest: State | undefined;
  #reading: Promise<State> | undefined;

  constructor(
    private readonly source: Latest,
    private readonly members: ReadonlySet<Member>,
    private readonly execute: (root: unknown) => Promise<ExecutionResult>,
  ) {}

  /** Until the source ends. What cannot be read now is read at the next tick. */
  async run() {
    for await (const _ of this.source) {
      // One that is under way began before the tick.
      await this.#reading?.catch(() => {});
      const state = await this.#read().catch(() => undefined);
      if (state) for (const member of this.members) member.send(state, state.framed);
    }
  }

  /** @throws ExpectedError SERVICE_UNAVAILABLE */
  async bringUp(member: Member) {
    const state = await this.#read();
    // After the acknowledgement that the transport makes of our return.
    setImmediate(() => {
      member.send(state, state.framed);
      member.goLive();
    });
  }

  /** All who ask while it is being read share it. */
  #read(): Promise<State> {
    this.#reading ??= executed(() => this.execute(this.source.root))
      .then((framed) => this.#keep(framed))
      .finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  #keep(framed: Framed): State {
    const before = this.#newest;
    if (before?.framed.json.equals(framed.json)) return before;
    return (this.#newest = { seq: (before?.seq ?? 0) + 1, framed });
  }
}
