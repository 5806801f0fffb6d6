import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../jobs/queue.js';
import { ServiceKey } from '../request/context.js';
import { ALERT_ACKNOWLEDGED } from './happenings.js';
import { tellProgress } from './progress.js';

export const receiptBookKey = new ServiceKey<ReceiptBook>('receipt book');

/** Facts of one recipient about one alert; what is not given is not known. */
export interface Receipt {
  readonly district: string;
  readonly alertId: string;
  readonly recipient: string;
  readonly code: string;
  readonly sentAt?: Date;
  readonly deliveredAt?: Date;
  readonly seenAt?: Date;
  readonly acknowledgedAt?: Date;
  readonly answer?: 'SAFE' | 'NEED_HELP';
  readonly answeredAt?: Date;
}

/** So many in one statement; a minute of 50,000 answers then takes about a hundred. */
const MOST = 1_000;
/** How long the first waits for others. */
const WAIT_MS = 20;

/** The first of each fact stays; of answers the latest counts, because people's needs change. */
const WRITE = `
insert into alert_receipt (district_code, id, alert_id, recipient, code, sent_at, delivered_at, seen_at, acknowledged_at, answer, answered_at)
select r.district, gen_random_uuid(), r."alertId", r.recipient, r.code, r."sentAt", r."deliveredAt", r."seenAt", r."acknowledgedAt", r.answer, r."answeredAt"
from jsonb_to_recordset(?::jsonb) as r(district char(6), "alertId" uuid, recipient text, code text, "sentAt" timestamptz, "deliveredAt" timestamptz,
  "seenAt" timestamptz, "acknowledgedAt" timestamptz, answer text, "answeredAt" timestamptz)
order by 1, 3, 4
on conflict (district_code, alert_id, recipient) do update set
  sent_at = coalesce(alert_receipt.sent_at, excluded.sent_at),
  delivered_at = coalesce(alert_receipt.delivered_at, excluded.delivered_at),
  seen_at = coalesce(alert_receipt.seen_at, excluded.seen_at),
  acknowledged_at = coalesce(alert_receipt.acknowledged_at, excluded.acknowledged_at),
  answer = coalesce(excluded.answer, alert_receipt.answer),
  answered_at = coalesce(excluded.answered_at, alert_receipt.answered_at)`;

interface Batch {
  readonly receipts: Map<string, Receipt>;
  readonly written: Promise<void>;
  /** It need not wait for others. */
  readonly full: () => void;
}

/** Takes receipts of everybody at once: many in one statement, each told when it is committed. */
export class ReceiptBook {
  #open: Batch | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** @param transaction runs work as the role that may write for every district */
  constructor(private readonly transaction: (work: (em: EntityManager) => Promise<void>) => Promise<void>) {}

  /** @returns once it is committed */
  note(receipt: Receipt): Promise<void> {
    const batch = (this.#open ??= this.#begin());
    const key = `${receipt.alertId} ${receipt.recipient}`;
    batch.receipts.set(key, together(batch.receipts.get(key), receipt));
    if (batch.receipts.size >= MOST) this.#close(batch);
    return batch.written;
  }

  #begin(): Batch {
    const receipts = new Map<string, Receipt>();
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, WAIT_MS);
    // One after the other: two at once for the same rows would only wait for each other.
    const written = Promise.all([promise, this.#writing]).then(() => {
      this.#close(batch);
      return this.#write([...receipts.values()]);
    });
    this.#writing = written.catch(() => undefined);
    const batch = { receipts, written, full: () => (clearTimeout(timer), resolve()) };
    return batch;
  }

  /** Whoever comes now is in the next one. */
  #close(batch: Batch) {
    batch.full();
    if (this.#open === batch) this.#open = undefined;
  }

  #write(receipts: readonly Receipt[]): Promise<void> {
    const alerts = new Map(receipts.map(({ alertId, district }) => [alertId, district]));
    return this.transaction(async (em) => {
      await em.execute(WRITE, [JSON.stringify(receipts)]);
      for (const [id, district] of alerts) await tellProgress(em, district, id);
      for (const { district, alertId } of acknowledgedByStaff(receipts))
        await enqueue(em, { task: ALERT_ACKNOWLEDGED, payload: { district, alertId }, key: `${ALERT_ACKNOWLEDGED} ${alertId}` });
    });
  }
}

/** One of each alert that somebody with an account has confirmed: staff who were called have answered by it. */
const acknowledgedByStaff = (receipts: readonly Receipt[]) =>
  new Map(receipts.filter((r) => r.acknowledgedAt && r.recipient.startsWith('account:')).map((r) => [r.alertId, r])).values();

/** The first of each fact, the last answer: as the statement does it, which cannot take one recipient twice. */
const together = (before: Receipt | undefined, after: Receipt): Receipt =>
  before ? { ...after, ...before, ...(after.answer && { answer: after.answer, answeredAt: after.answeredAt! }) } : after;
