/** What a source gives of which only the newest state counts: a tick whenever it may have changed. Nothing is replayed. */
export interface Latest extends AsyncIterableIterator<unknown> {
  /** What is executed to read the state. */
  readonly root: object;
}

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
  /** What a subscriber has to get first, in order, up to a position, page by page: all after a number, or without one what still holds. */
  between(after: number | undefined, upTo: number): AsyncIterable<readonly Event[]>;
  /** What a client passes to go on after this number. */
  cursorAt(seq: number): string;
  /** The root of the marker after everything up to a position has been sent. */
  caughtUp(upTo: number): object;
  /** Told after an event was written to lines, of whom: those of whom it is known. Must return at once. */
  wrote?(event: Event, holders: readonly string[]): void;
}
