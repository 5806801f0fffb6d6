import type { ExecutionResult } from 'graphql';
import { Bodies } from './bodies.js';
import type { Framed } from './frame.js';
import type { Member } from './member.js';
import type { Numbered, Replayable } from './source.js';

type Page = IteratorResult<readonly Numbered[], unknown>;

interface Missed {
  readonly upTo: number;
  readonly pages: AsyncIterator<readonly Numbered[]>;
}

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
    const after = cursor === undefined ? undefined : await this.source.reach(cursor);
    const missed = this.#missed(member, after);
    const first = await missed.pages.next();
    // After the acknowledgement that the transport makes of our return, so that a refusal can still be told in band.
    setImmediate(() => void this.#replay(member, missed, first).catch(() => member.outlet.cut()));
  }

  #missed(member: Member, after: number | undefined): Missed {
    member.hold(after ?? 0);
    const upTo = Math.max(this.#position, after ?? 0);
    return { upTo, pages: this.source.between(after, upTo)[Symbol.asyncIterator]() };
  }

  /** As quickly as the member reads, and no quicker: a gap of years is never in memory as a whole. */
  async #replay(member: Member, missed: Missed, first: Page): Promise<void> {
    if (!(await this.#writePages(member, missed, first))) return;
    if (member.hasOverflowed) {
      const next = this.#missed(member, missed.upTo);
      return this.#replay(member, next, await next.pages.next());
    }
    member.write(await this.#bodies.get(-1 - missed.upTo, this.source.caughtUp(missed.upTo), this.source.cursorAt(missed.upTo)));
    for (const event of member.goLive()) this.#note(member, event);
  }

  /** @returns false when the member has gone, or was cut */
  async #writePages(member: Member, { pages }: Missed, first: Page): Promise<boolean> {
    for (let page = first; !page.done; page = await pages.next()) {
      for (const event of page.value) {
        const framed = await this.#body(event);
        if (!(await member.isReady())) return false;
        member.gather();
        if (!member.write(framed)) return false;
        this.#note(member, event);
      }
    }
    return true;
  }

  #note({ holder }: Member, event: Numbered) {
    if (holder) this.source.wrote?.(event, [holder]);
  }
}
