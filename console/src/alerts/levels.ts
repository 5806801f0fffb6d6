import type { AlertCategory, AlertLevel, AlertSeverity, AlertStatus } from '@gridward/schema';

/** Highest first, as they are listed everywhere. */
export const LEVELS: readonly AlertLevel[] = ['RED', 'ORANGE', 'YELLOW', 'BLUE'];

/** The four colours and CAP's severity say the same; kept apart in the message, chosen together (domain 2.9). */
export const SEVERITY: Record<AlertLevel, AlertSeverity> = { RED: 'EXTREME', ORANGE: 'SEVERE', YELLOW: 'MODERATE', BLUE: 'MINOR' };

export const CATEGORIES: readonly AlertCategory[] = [
  'MET',
  'GEO',
  'SAFETY',
  'SECURITY',
  'RESCUE',
  'FIRE',
  'HEALTH',
  'ENV',
  'TRANSPORT',
  'INFRA',
  'CBRNE',
  'OTHER',
];

/** Drafts and system messages are nothing that a person publishes by hand. */
export const PUBLISHABLE: readonly AlertStatus[] = ['ACTUAL', 'EXERCISE', 'TEST'];

interface Course {
  readonly msgType: string;
  readonly inForce: boolean;
  readonly supersededAt: string | null;
}

export type AlertState = 'IN_FORCE' | 'SUPERSEDED' | 'CANCELLED' | 'EXPIRED';

/** What became of a message. A Cancel is itself a message, and stands for the end of what it refers to. */
export const stateOf = ({ msgType, inForce, supersededAt }: Course): AlertState => {
  if (msgType === 'CANCEL') return 'CANCELLED';
  if (supersededAt) return 'SUPERSEDED';
  return inForce ? 'IN_FORCE' : 'EXPIRED';
};

export const isRehearsal = (status: AlertStatus) => status !== 'ACTUAL';

interface Weight {
  readonly level: AlertLevel;
  readonly status: AlertStatus;
  readonly sentAt: string;
}

/** For sorting: what is real before what is rehearsed, the graver level first, then the newer. */
export const graver = (a: Weight, b: Weight) =>
  Number(isRehearsal(a.status)) - Number(isRehearsal(b.status)) ||
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
  b.sentAt.localeCompare(a.sentAt);
