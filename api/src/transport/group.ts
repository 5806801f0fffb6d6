import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Run } from './bodies.js';
import { Member, type Subscriber } from './member.js';
import { Newest } from './newest.js';
import { Replay } from './replay.js';
import type { Latest, Numbered, Replayable } from './source.js';

/** How a group's source reaches its members. */
type Course = Replay | Newest;

/** Equal subscriptions of one scope: one source, one execution for each event. */
export class Group {
  #members = new Set<Member>();
  #source: AsyncIterableIterator<unknown> | undefined;
  #ready: Promise<Course | ExecutionResult>;

  constructor(
    private readonly args: ExecutionArgs,
    private readonly run: Run,
    private readonly onEmpty: (group: Group) => void,
  ) {
    this.#ready = this.#open();
    // Whoever joins hears of it; nobody may have joined yet.
    this.#ready.catch(() => {});
  }

  /**
   * Counted at once: a group that is still opening must not look empty.
   * @returns an iterator that yields nothing and ends with the membership, or why the source refused
   */
  async join(subscriber: Subscriber, cursor: string | undefined) {
    const member = new Member(subscriber, (m) => this.#leave(m));
    this.#members.add(member);
    try {
      const course = await this.#ready;
      if ('bringUp' in course) {
        await course.bringUp(member, cursor);
        return member.parked;
      }
      this.#leave(member);
      return course;
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

  async #open(): Promise<Course | ExecutionResult> {
    try {
      const source = await createSourceEventStream(this.args);
      if (!(Symbol.asyncIterator in source)) {
        this.onEmpty(this);
        return source;
      }
      return this.#start(source as Replayable<Numbered> | Latest);
    } catch (error) {
      this.onEmpty(this);
      throw error;
    }
  }

  #start(source: Replayable<Numbered> | Latest): Course {
    this.#source = source;
    const execute = (root: unknown) => this.run(this.args, root);
    const course = 'root' in source ? new Newest(source, this.#members, execute) : new Replay(source, this.#members, execute);
    void course.run().catch(() => this.#fail());
    return course;
  }

  /** Nothing more can come: the members resume with their cursors on a new connection. */
  #fail() {
    this.onEmpty(this);
    for (const { outlet } of this.#members) outlet.cut('The source failed. Resume from your cursor.');
  }
}
