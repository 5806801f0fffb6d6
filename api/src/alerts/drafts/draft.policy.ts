import { ALERT_LEVELS, type AlertRow } from '../alert.entity.js';

type Weighed = Pick<AlertRow, 'status' | 'level'>;

/** 1 for red to 4 for blue. */
const rank = (level: AlertRow['level']) => ALERT_LEVELS.indexOf(level) + 1;

/** The levels for which a district asks for a second person; `count` of them from red downwards. */
export const levelsToApprove = (count: number) => ALERT_LEVELS.slice(0, count);

/**
 * Whether a second person must look at it: a real alert of the levels that the district has set. Exercises and tests frighten
 * nobody; an update that does not raise the level says what was approved already, and the end of an alert must never wait.
 */
export function needsApproval(message: Weighed & Pick<AlertRow, 'msgType'>, levels: number, before?: Weighed): boolean {
  if (message.status !== 'ACTUAL' || message.msgType === 'CANCEL') return false;
  if (before && rank(message.level) >= rank(before.level)) return false;
  return rank(message.level) <= levels;
}
