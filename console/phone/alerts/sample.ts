import type { Alert, AlertEvent } from './alert.ts';

/** 2026-11-22 08:00 in Beijing. */
export const MORNING = Date.parse('2026-11-22T00:00:00Z');
export const HOUR = 3_600_000;

/** For tests: a red alert of the morning for one community, in force for six hours. */
export function sampleAlert(seq: number, changes: Partial<Alert> = {}): Alert {
  const id = changes.id ?? `alert-${seq}`;
  return {
    id,
    seq,
    district: '210102',
    senderName: '和平区应急管理局',
    sentAt: new Date(MORNING + seq * 60_000).toISOString(),
    status: 'ACTUAL',
    msgType: 'ALERT',
    scope: 'PUBLIC',
    level: 'RED',
    event: '暴雨',
    headline: `暴雨红色预警 ${seq}`,
    headlineEn: null,
    description: '',
    descriptionEn: null,
    instruction: '',
    instructionEn: null,
    contact: null,
    areas: ['210102003001'],
    areaNames: ['集贤社区'],
    effectiveAt: new Date(MORNING).toISOString(),
    onsetAt: null,
    expiresAt: new Date(MORNING + 6 * HOUR).toISOString(),
    incidentId: id,
    supersedesId: null,
    supersededAt: null,
    ...changes,
  };
}

/** For tests: the next message of the same incident. */
export const sampleFollower = (before: Alert, seq: number, changes: Partial<Alert>): Alert =>
  sampleAlert(seq, { msgType: 'UPDATE', incidentId: before.incidentId, supersedesId: before.id, status: before.status, ...changes });

export const heard = (alert: Alert): AlertEvent => ({ kind: 'ALERT', cursor: `cursor-${alert.seq}`, alert });
export const caughtUp = (seq: number): AlertEvent => ({ kind: 'CAUGHT_UP', cursor: `cursor-${seq}`, alert: null });
