import { ServiceKey } from '../request/context.js';
import { nobody } from '../request/actor.js';
import type { Reader } from '../storage/reader.js';
import { alertsById, type AlertSummary } from './alert.statements.js';

export const publicAlertsKey = new ServiceKey<PublicAlerts>('public alerts');

/** Messages are never edited; what is remembered so long can only lack that another one took its place. */
const KEPT_MS = 5_000;
const MOST = 1_000;

interface Known {
  readonly alert: Promise<AlertSummary | null>;
  readonly until: number;
}

/**
 * Alerts as a phone without an account may see them, for those who answer: fifty thousand answers in a minute are about one
 * alert, which need not be looked up for each. Row security decides, as it does for a query.
 */
export class PublicAlerts {
  #known = new Map<string, Known>();

  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  /** @returns null for one that is not there, or not for everybody; that is not remembered */
  find(id: string): Promise<AlertSummary | null> {
    const known = this.#known.get(id);
    if (known && known.until > performance.now()) return known.alert;
    const alert = this.#read(id);
    this.#known.delete(id);
    this.#known.set(id, { alert, until: performance.now() + KEPT_MS });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    const forget = () => this.#known.get(id)?.alert === alert && this.#known.delete(id);
    alert.then((found) => found ?? forget(), forget);
    return alert;
  }

  async #read(id: string): Promise<AlertSummary | null> {
    const { session } = nobody('zh-CN');
    const [alert] = await this.reader.within(session, (snapshot) => snapshot.read(alertsById, { ids: [id], restricted: false }));
    return alert ?? null;
  }
}
