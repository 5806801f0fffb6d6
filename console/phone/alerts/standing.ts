import { covers } from '../areas/area.ts';
import { urgency, type Alert } from './alert.ts';
import type { Book } from './book.ts';

/** How an alert stands at a moment. Only `current` is ever shown as in force. */
export type Standing = 'current' | 'allClear' | 'cancelled' | 'replaced' | 'expired';

export interface Stood {
  readonly alert: Alert;
  readonly standing: Standing;
  /** When it ends or ended, in milliseconds of the server's clock. */
  readonly endsAt: number;
}

/** An all-clear is news for an hour. */
const ALL_CLEAR_MS = 3_600_000;

/** How the alert stands at `now`, in the light of all that the phone was told. */
export function stand(alert: Alert, book: Book, now: number): Stood {
  const later = successors(alert, book.alerts);
  const [next] = later;
  if (next) {
    const standing = later.some(({ msgType }) => msgType === 'CANCEL') ? 'cancelled' : 'replaced';
    return { alert, standing, endsAt: Math.min(Date.parse(next.sentAt), Date.parse(alert.expiresAt)) };
  }
  const expiresAt = Date.parse(alert.expiresAt);
  if (alert.msgType === 'CANCEL') return allClear(alert, now);
  if (!(expiresAt > now)) return { alert, standing: 'expired', endsAt: expiresAt };
  if (isSuperseded(alert, book)) return { alert, standing: 'replaced', endsAt: Date.parse(alert.supersededAt ?? alert.sentAt) };
  return { alert, standing: 'current', endsAt: expiresAt };
}

/** In force now, and all-clears that are news: the most urgent first, then the newest. */
export function currentAlerts(books: readonly Book[], now: number): Stood[] {
  return books
    .flatMap((book) => book.alerts.map((alert) => stand(alert, book, now)))
    .filter(({ standing }) => standing === 'current' || standing === 'allClear')
    .sort(byUrgency);
}

/** What is over: one entry per incident, its last message, the newest end first. */
export function pastAlerts(books: readonly Book[], now: number): Stood[] {
  return books.flatMap((book) => incidents(book).flatMap((chain) => lastOf(chain, book, now))).sort((a, b) => b.endsAt - a.endsAt);
}

function allClear(alert: Alert, now: number): Stood {
  const endsAt = Math.min(Date.parse(alert.sentAt) + ALL_CLEAR_MS, Date.parse(alert.expiresAt));
  return { alert, standing: endsAt > now ? 'allClear' : 'expired', endsAt };
}

/** Updates and cancels that came after it in its chain. A test does not end what is real. */
function successors(alert: Alert, alerts: readonly Alert[]): Alert[] {
  return alerts.filter(
    (other) =>
      other.seq > alert.seq &&
      other.msgType !== 'ALERT' &&
      other.status === alert.status &&
      (other.supersedesId === alert.id || other.incidentId === alert.incidentId),
  );
}

const isSuperseded = (alert: Alert, book: Book) => alert.supersededAt !== null || book.gone.includes(alert.id) || leavesOut(alert, book);

/** An update that withdraws the alert from this phone's areas while it stays in force elsewhere. */
function leavesOut(alert: Alert, book: Book): boolean {
  if (alert.msgType !== 'UPDATE' || concerns(alert, book)) return false;
  return book.alerts.some((other) => other.incidentId === alert.incidentId && other.seq < alert.seq && concerns(other, book));
}

const concerns = (alert: Alert, book: Book) => alert.areas.some((area) => book.areas.some((mine) => covers(area, mine) || covers(mine, area)));

function incidents(book: Book): Alert[][] {
  const chains = new Map<string, Alert[]>();
  for (const alert of book.alerts) {
    const key = `${alert.incidentId} ${alert.status}`;
    chains.set(key, [...(chains.get(key) ?? []), alert]);
  }
  return [...chains.values()];
}

function lastOf(chain: readonly Alert[], book: Book, now: number): Stood[] {
  const stood = chain.map((alert) => stand(alert, book, now));
  if (stood.some(({ standing }) => standing === 'current')) return [];
  const last = stood.filter(({ alert }) => alert.msgType !== 'CANCEL').pop();
  return last ? [last] : [];
}

const rank = ({ alert, standing }: Stood) => (standing === 'allClear' ? -1 : urgency(alert));

const byUrgency = (a: Stood, b: Stood) => rank(b) - rank(a) || Date.parse(b.alert.sentAt) - Date.parse(a.alert.sentAt);
