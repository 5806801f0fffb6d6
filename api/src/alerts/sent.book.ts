import { setTimeout as pause } from 'node:timers/promises';
import { ServiceKey } from '../request/context.js';
import type { Receipt, ReceiptBook } from './receipt.book.js';

export const sentBookKey = new ServiceKey<SentBook>('sent book');

/** A mouthful: between two of them, what people report has its turn. */
const AT_ONCE = 1_000;
/** What may wait while the database is away; beyond it the oldest go. */
const MOST_WAITING = 200_000;
const AGAIN_MS = 1_000;

interface Note {
  readonly alert: { readonly district: string; readonly id: string };
  readonly code: string;
  readonly recipient: string;
  readonly sentAt: Date;
}

/**
 * Notes to whom an alert was written. Whoever writes does not wait for it: what is noted here goes into the receipts soon,
 * a thousand at a time. It is lost with the process, which phones make good by resuming: then it is written, and noted, again.
 */
export class SentBook {
  /** Given up because the database was away too long. */
  dropped = 0;
  #waiting: Note[] = [];
  #writing: Promise<void> | undefined;
  #closed = false;

  constructor(
    private readonly receipts: Pick<ReceiptBook, 'note'>,
    private readonly mostWaiting = MOST_WAITING,
  ) {}

  /** @param code where the recipients are counted; what `sentTo` gave */
  note(alert: Note['alert'], code: string, recipients: readonly string[]): void {
    const sentAt = new Date();
    for (const recipient of recipients) this.#waiting.push({ alert, code, recipient, sentAt });
    this.#bound();
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
  }

  /** Writes what waits, once; what the database does not take then is given up. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#writing;
  }

  #bound() {
    const excess = this.#waiting.length - this.mostWaiting;
    if (excess <= 0) return;
    this.#waiting.splice(0, excess);
    this.dropped += excess;
  }

  async #writeAll() {
    // Not in the turn in which the alert is on its way to everybody.
    await pause(0);
    while (this.#waiting.length > 0) {
      const notes = this.#waiting.splice(0, AT_ONCE);
      if (await this.#write(notes)) continue;
      if (this.#closed) return;
      this.#waiting = notes.concat(this.#waiting);
      this.#bound();
      await pause(AGAIN_MS);
    }
  }

  #write(notes: readonly Note[]): Promise<boolean> {
    const written = new Set(notes.map((note) => this.receipts.note(receiptOf(note))));
    return Promise.all(written).then(
      () => true,
      () => false,
    );
  }
}

const receiptOf = ({ alert, code, recipient, sentAt }: Note): Receipt => ({ district: alert.district, alertId: alert.id, recipient, code, sentAt });
