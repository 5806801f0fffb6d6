import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { Bodies, type Run } from './bodies.js';
import type { Framed } from './frame.js';
import { Member, type Subscriber } from './member.js';
import type { Numbered, Replayable } from './source.js';

/** Equal subscriptions of one scope: one source, one execution for each event. */
export class Group {
  #members = new Set<Member>();
  #bodies: Bodies;
  #position = 0;
  #source: Replayable<Numbered> | undefined;
  #ready: Promise<ExecutionResult | undefined>;

  constructor(
    private readonly args: ExecutionArgs,
    run: Run,
    private readonly onEmpty: (group: Group) => void,
  ) {
    this.#bodies = new Bodies((root) => run(args, root));
    this.#ready = this.#open();
    // Whoever joins hears of it; nobody may have joined yet.
    this.#ready.catch(() => {});
  }

  /** Counted at once: a group that is still opening must not look empty. */
  async join(subscriber: Subscriber, cursor: string | undefined) {
    const member = new Member(subscriber, (m) => this.#leave(m));
    this.#members.add(member);
    try {
      const refusal = await this.#ready;
      if (!refusal) {
        await this.#bringUp(member, cursor);
        return member.parked;
      }
      this.#leave(member);
      return refusal;
    } catch (error) {
      this.#leave(member);
      throw error;
    }
  }

  #leave(member: Member) {
    if (!this.#members.delete(member) || this.#members.size > 0) return;
    this.onEmpty(this);
    void this.#source?.return?.();
  }

  async #open(): Promise<ExecutionResult | undefined> {
    try {
      const source = await createSourceEventStream(this.args);
      if (!(Symbol.asyncIterator in source)) {
        this.onEmpty(this);
        return source;
      }
      this.#source = source as Replayable<Numbered>;
      this.#position = this.#source.position;
      void this.#pump(this.#source).catch(() => this.#fail());
      return undefined;
    } catch (error) {
      this.onEmpty(this);
      throw error;
    }
  }

  async #pump(source: Replayable<Numbered>) {
    for await (const event of source) {
      const framed = source.concerns(event) ? await this.#bodies.get(event.seq, event) : undefined;
      this.#position = event.seq;
      if (framed) this.#writeAll(source, event, framed);
    }
  }

  #writeAll(source: Replayable<Numbered>, event: Numbered, framed: Framed) {
    const holders: string[] = [];
    for (const member of this.#members) if (member.send(event, framed) && member.holder) holders.push(member.holder);
    if (holders.length > 0) source.wrote?.(event, holders);
  }

  /** Nothing more can come: the members resume with their cursors on a new connection. */
  #fail() {
    this.onEmpty(this);
    for (const { outlet } of this.#members) outlet.cut('The source failed. Resume from your cursor.');
  }

  /**
   * What was committed up to the group's position is replayed; what the group sends from here on waits in the member.
   * The position is read in the same tick in which the member starts to hold back, so there is no seam. A cursor may be ahead
   * of the group, which then has yet to send what the member saw elsewhere: the member leaves that out.
   */
  async #bringUp(member: Member, cursor: string | undefined) {
    const source = this.#source;
    if (!source) throw new Error('A group without a source.');
    const seen = cursor === undefined ? 0 : await source.reach(cursor);
    member.hold(seen);
    const upTo = Math.max(this.#position, seen);
    const missed = await source.before(cursor, upTo);
    // After the acknowledgement that the transport makes of our return, so that a refusal can still be told in band.
    setImmediate(() => void this.#replay(member, missed, upTo, source).catch(() => member.outlet.cut()));
  }

  async #replay(member: Member, missed: readonly Numbered[], upTo: number, source: Replayable<Numbered>) {
    const { holder } = member;
    const note = (event: Numbered) => holder && source.wrote?.(event, [holder]);
    for (const event of missed) if (member.write(await this.#bodies.get(event.seq, event))) note(event);
    member.write(await this.#bodies.get(-1 - upTo, source.caughtUp(upTo)));
    member.goLive().forEach(note);
  }
}
