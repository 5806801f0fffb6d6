import type { AlertLevel, PhoneAlertsSubscription } from '@gridward/schema';

export type AlertEvent = PhoneAlertsSubscription['alerts'];
export type Alert = NonNullable<AlertEvent['alert']>;

/** From the least to the most urgent. */
const LEVELS: readonly AlertLevel[] = ['BLUE', 'YELLOW', 'ORANGE', 'RED'];

/** An exercise or a test: never to be taken for the real thing, and never above it. */
export const isDrill = (alert: Alert) => alert.status === 'EXERCISE' || alert.status === 'TEST';

/** Higher = shown first and rung louder. What is real stands above every exercise. */
export const urgency = (alert: Alert) => LEVELS.indexOf(alert.level) + (isDrill(alert) ? 0 : LEVELS.length);

/** What residents are told: not the messages between systems, nor those of a signed-in person's wider view. */
export const isForResidents = (alert: Alert) =>
  alert.scope === 'PUBLIC' &&
  (alert.status === 'ACTUAL' || isDrill(alert)) &&
  (alert.msgType === 'ALERT' || alert.msgType === 'UPDATE' || alert.msgType === 'CANCEL');
