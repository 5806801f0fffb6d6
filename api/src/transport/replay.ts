import type { ExecutionResult } from 'graphql';
import { Bodies } from './bodies.js';
import type { Framed } from './frame.js';
import type { Member } from './member.js';
import type { Numbered, Replayable } from './source.js';

/** Sends every event in order, once: first what a member missed, then what comes. */
export class Replay {
  #bodies: Bodies;
  #position: number;

  constructor(
    private readonly source: Replayable<Numbered>,
    private readonly members: ReadonlySet<Member>,
    execute: (root: unknown) => Promise<ExecutionResult>,
  ) {
    this.#bodies = new Bodies(execute);
    this.#position = source.position;
  }

  /** Sends what comes, until the source ends. @throws when an event could not be executed: nothing more can come */
  async run() {
    for await (const event of this.source) {
      const framed = this.source.concerns(event) ? await this.#body(event) : undefined;
      this.#position = event.seq;
      if (framed) this.#writeAll(event, framed);
    }
  }

  #body = (event: Numbered) => this.#bodies.get(event.seq, event, this.source.cursorAt(event.seq));

  #writeAll(event: Numbered, framed: Framed) {
    const holders: string[] = [];
    for (const member of this.members) if (member.send(event, framed) && member.holder) holders.push(member.holder);
    if (holders.length > 0) this.source.wrote?.(event, holders);
  }

  /**
   * What was committed up to the group's position is replayed; what the group sends from here on waits in the member.
   * The position is read in the same tick in which the member starts to hold back, so there is no seam. A cursor may be ahead
   * of the group, which then has yet to send what the member saw elsewhere: the member leaves that out.
   */
  async bringUp(member: Member, cursor: string | undefined) {
    const seen = cursor === undefined ? 0 : await this.source.reach(cursor);
    member.hold(seen);
    const upTo = Math.max(this.#position, seen);
    const missed = await this.source.before(cursor, upTo);
    // After the acknowledgement that the transport makes of our return, so that a refusal can still be told in band.
    setImmediate(() => void this.#replay(member, missed, upTo).catch(() => member.outlet.cut()));
  }

  async #replay(member: Member, missed: readonly Numbered[], upTo: number) {
    const { holder } = member;
    const note = (event: Numbered) => holder && this.source.wrote?.(event, [holder]);
    for (const event of missed) if (member.write(await this.#body(event))) note(event);
    member.write(await this.#bodies.get(-1 - upTo, this.source.caughtUp(upTo), this.source.cursorAt(upTo)));
    member.goLive().forEach(note);
  }
}
