import type { EntityManager } from '@mikro-orm/postgresql';

/** Which days are measured, the last one included. */
export interface MeasuredPeriod {
  readonly district: string;
  readonly from: string;
  readonly to: string;
  /** What of the source is measured, where it has more than one thing: the key of a survey’s question. */
  readonly item: string | null;
}

/** What the records say of one staff member. Without anything to measure there is no row: nobody is judged by nothing. */
export interface Measured {
  readonly staffId: string;
  /** What counts: days present, hours, alerts answered in time. */
  readonly numerator: number;
  /** Of how many; 1 where the numerator is the value itself. */
  readonly denominator: number;
  /** Where it is an estimate: of which place or group, which other staff may share. */
  readonly sample?: { readonly group: string; readonly n: number; readonly mean: number; readonly variance: number };
}

/**
 * A figure about staff from the records of one module. Each module exports its own, and app.ts gives all of them to the assessment:
 * a new one is offered in every scheme from then on.
 */
export interface Measure {
  /** What schemes name it by, for ever: ATTENDANCE_RATE. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** PERCENT: numerator / denominator × 100. */
  readonly unit: 'PERCENT' | 'HOURS' | 'COUNT' | 'POINTS';
  readonly direction: 'MORE' | 'LESS';
  /** Offered when it is put into a scheme: worth nothing, and worth all points. */
  readonly floor: number;
  readonly target: number;
  /** Whether it needs an `item`. */
  readonly hasItems?: boolean;
  /** Residents said it: an estimate with a sample, and an indicator of kind SURVEY. */
  readonly isSurvey?: boolean;
  /** All of a district in a few statements, whatever the number of staff; run for the assessment, across territories. */
  readonly read: (em: EntityManager, period: MeasuredPeriod) => Promise<readonly Measured[]>;
}
