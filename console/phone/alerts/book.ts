import { isForResidents, type Alert, type AlertEvent } from './alert.ts';

/**
 * What this phone was told about one district. One value, stored as a whole: the cursor is never ahead of the alerts.
 */
export interface Book {
  /** The areas asked for. The cursor belongs to them: other areas may have had alerts before it. */
  readonly areas: readonly string[];
  readonly cursor: string | null;
  readonly alerts: readonly Alert[];
  /** Ids heard since the phone asked without a cursor, until it has caught up; then null. */
  readonly heardAnew: readonly string[] | null;
  /** Alerts that the server no longer counts as in force, without saying by which message. */
  readonly gone: readonly string[];
}

/** Incidents that a phone remembers: far more than are ever in force at once. */
const KEPT = 60;

export const openBook = (areas: readonly string[]): Book => ({ areas, cursor: null, alerts: [], heardAnew: [], gone: [] });

/** The server does not know the cursor, or other areas are asked for: it tells again what is in force, and that settles it. */
export const askAnew = (book: Book, areas: readonly string[] = book.areas): Book => ({ ...book, areas, cursor: null, heardAnew: [] });

export const sameAreas = (book: Book, areas: readonly string[]) => book.areas.join() === areas.join();

/** Replaying an event, or hearing it twice or late, changes nothing but the cursor. */
export function receive(book: Book, event: AlertEvent): Book {
  if (event.kind === 'CAUGHT_UP') return { ...settle(book), cursor: event.cursor };
  const { alert } = event;
  if (!alert || !isForResidents(alert)) return { ...book, cursor: event.cursor };
  return {
    ...book,
    cursor: event.cursor,
    alerts: insert(book.alerts, alert),
    heardAnew: book.heardAnew && [...book.heardAnew, alert.id],
    gone: book.gone.filter((id) => id !== alert.id),
  };
}

export const holds = (book: Book, id: string) => book.alerts.some((alert) => alert.id === id);

/** After all that is in force was told anew, what was not mentioned has ended, though its end was not heard. */
function settle(book: Book): Book {
  const { heardAnew } = book;
  if (!heardAnew) return book;
  const gone = book.alerts.map(({ id }) => id).filter((id) => !heardAnew.includes(id));
  return { ...book, heardAnew: null, gone };
}

function insert(alerts: readonly Alert[], alert: Alert): Alert[] {
  const others = alerts.filter(({ id }) => id !== alert.id);
  return thin([...others, alert].sort((a, b) => a.seq - b.seq));
}

/** Keeps whole incidents, those that last longest. A cancel must not be dropped before what it cancels. */
function thin(alerts: Alert[]): Alert[] {
  if (alerts.length <= KEPT) return alerts;
  const lastsUntil = new Map<string, number>();
  for (const { incidentId, expiresAt } of alerts) {
    lastsUntil.set(incidentId, Math.max(lastsUntil.get(incidentId) ?? 0, Date.parse(expiresAt)));
  }
  const limit = [...lastsUntil.values()].sort((a, b) => b - a)[KEPT - 1] ?? 0;
  return alerts.filter(({ incidentId }) => (lastsUntil.get(incidentId) ?? 0) >= limit);
}
