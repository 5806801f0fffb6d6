import { setTimeout as pause } from 'node:timers/promises';
import {
  createSourceEventStream,
  getOperationAST,
  getVariableValues,
  GraphQLString,
  Kind,
  valueFromAST,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
} from 'graphql';
import type { WebSocket } from 'ws';
import type { Documents } from './documents.js';
import { closing, cut, Framed, opening, write } from './frame.js';

export interface Numbered {
  readonly seq: number;
}

/** What a resumable subscription's source gives: events by number, those from now on, and those before on request. */
export interface Replayable<Event extends Numbered> extends AsyncIterableIterator<Event> {
  /** Number of the last event that was read. */
  readonly position: number;
  /** Whether the subscription asked for this one. The others only move the position. */
  concerns(event: Event): boolean;
  /**
   * The number of a cursor, once everything up to it has been read here: another process may be ahead of this one.
   * @throws ExpectedError CURSOR_INVALID or CURSOR_FOREIGN
   */
  reach(cursor: string): Promise<number>;
  /**
   * What a subscriber with this cursor has to get first, in order, up to a position.
   * @throws ExpectedError CURSOR_INVALID or CURSOR_FOREIGN
   */
  before(cursor: string | undefined, upTo: number): Promise<Event[]>;
  /** The root of the marker after everything up to a position has been sent. */
  caughtUp(upTo: number): object;
}

/** The context value of a subscription. */
export interface Subscriber {
  readonly id: string;
  readonly socket: WebSocket;
  /** Everything that authorization reads. Subscribers of one scope get the same bytes. */
  readonly scope: string;
}

type Run = (args: ExecutionArgs, root: unknown) => Promise<ExecutionResult>;
const REMEMBERED = 256;
const CURSOR = 'after';
/** An event that finds the database away is executed again, after so much more each time. */
const ATTEMPTS = 5;
const AGAIN_MS = 200;

/** Executes an event once per group of equal subscriptions and writes the same bytes to all its sockets. */
export class Fanout {
  #groups = new Map<string, Group>();

  constructor(
    private readonly documents: Documents,
    private readonly run: Run,
    /** Refuses what is too heavy, by throwing. */
    private readonly check: (args: ExecutionArgs) => void,
    private readonly explain: (error: unknown, args: ExecutionArgs) => ExecutionResult,
  ) {}

  get groups() {
    return this.#groups.size;
  }

  /** The `subscribe` of graphql-ws. The iterator yields nothing, because the hub writes the messages itself. */
  subscribe = async (args: ExecutionArgs) => {
    const subscriber = args.contextValue as Subscriber;
    try {
      this.check(args);
      const { key, cursor } = this.#identify(args, subscriber);
      let group = this.#groups.get(key);
      if (!group) this.#groups.set(key, (group = new Group(args, this.run, (g) => this.#drop(key, g))));
      return await group.join(subscriber, cursor);
    } catch (error) {
      return this.explain(error, args);
    }
  };

  #drop(key: string, group: Group) {
    if (this.#groups.get(key) === group) this.#groups.delete(key);
  }

  #identify({ schema, document, operationName, variableValues }: ExecutionArgs, { scope }: Subscriber) {
    const operation = getOperationAST(document, operationName);
    const field = operation?.selectionSet.selections[0] as FieldNode | undefined;
    const argument = field?.arguments?.find((a) => a.name.value === CURSOR)?.value;
    const { coerced = {} } = getVariableValues(schema, operation?.variableDefinitions ?? [], variableValues ?? {});
    const cursor = argument && (valueFromAST(argument, GraphQLString, coerced) as string | null | undefined);
    const rest = { ...variableValues };
    if (argument?.kind === Kind.VARIABLE) delete rest[argument.name.value];
    return { key: JSON.stringify([this.documents.number(document), operationName, rest, scope]), cursor: cursor ?? undefined };
  }
}

class Group {
  #members = new Set<Member>();
  #bodies = new Map<number, Promise<Framed>>();
  #position = 0;
  #source: Replayable<Numbered> | undefined;
  #ready: Promise<ExecutionResult | undefined>;

  constructor(
    private readonly args: ExecutionArgs,
    private readonly run: Run,
    private readonly onEmpty: (group: Group) => void,
  ) {
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
      const framed = source.concerns(event) ? await this.#body(event.seq, event) : undefined;
      this.#position = event.seq;
      if (framed) for (const member of this.#members) member.send(event.seq, framed);
    }
  }

  /** Nothing more can come: the members resume with their cursors on a new connection. */
  #fail() {
    this.onEmpty(this);
    for (const { socket } of this.#members) cut(socket, 'The source failed. Resume from your cursor.');
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
    // After the acknowledgement that graphql-ws makes of our return, so that a refusal can still be told in band.
    setImmediate(() => void this.#replay(member, missed, upTo, source).catch(() => cut(member.socket)));
  }

  async #replay(member: Member, missed: readonly Numbered[], upTo: number, source: Replayable<Numbered>) {
    for (const event of missed) member.replay(await this.#body(event.seq, event));
    member.replay(await this.#body(-1 - upTo, source.caughtUp(upTo)));
    member.goLive();
  }

  /** Executed and serialised once, whoever replays it. */
  #body(key: number, root: unknown): Promise<Framed> {
    const known = this.#bodies.get(key);
    if (known) return known;
    const body = this.#execute(root).then((result) => new Framed(opening(result)));
    this.#bodies.set(key, body);
    body.catch(() => this.#bodies.delete(key));
    const [oldest] = this.#bodies.keys();
    if (this.#bodies.size > REMEMBERED && oldest !== undefined) this.#bodies.delete(oldest);
    return body;
  }

  /** An error in place of an event would move cursors past it: it must be executed, or the members must come back for it. */
  async #execute(root: unknown): Promise<ExecutionResult> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const result = await this.run(this.args, root);
      if (!result.errors?.some(({ extensions }) => extensions['code'] === 'SERVICE_UNAVAILABLE')) return result;
      await pause(attempt * AGAIN_MS);
    }
    throw new Error('An event could not be executed.');
  }
}

class Member {
  readonly socket: WebSocket;
  readonly parked: AsyncIterableIterator<never>;
  #closing: Buffer;
  #gone = false;
  /** Number of the last event that it saw before it came here. */
  #seen = 0;
  /** Live events, until what came before them has been replayed. */
  #waiting: Framed[] | undefined = [];

  constructor({ id, socket }: Subscriber, leave: (member: Member) => void) {
    this.socket = socket;
    this.#closing = closing(id);
    this.parked = parkedIterator(() => {
      this.#gone = true;
      leave(this);
    });
  }

  hold(seen: number) {
    this.#seen = seen;
    this.#waiting = [];
  }

  send(seq: number, framed: Framed) {
    if (seq <= this.#seen) return;
    if (this.#waiting) this.#waiting.push(framed);
    else this.replay(framed);
  }

  replay(framed: Framed) {
    if (!this.#gone) write(this.socket, framed, this.#closing);
  }

  goLive() {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const framed of waiting) this.replay(framed);
  }
}

/** Yields nothing; ends when the client completes or goes away. */
function parkedIterator(onReturn: () => void): AsyncIterableIterator<never> {
  const done = { done: true as const, value: undefined };
  const { promise: ended, resolve: finish } = Promise.withResolvers<IteratorResult<never>>();
  return {
    next: () => ended,
    async return() {
      onReturn();
      finish(done);
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
