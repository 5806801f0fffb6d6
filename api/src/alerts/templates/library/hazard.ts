import type { AlertRow } from '../../alert.entity.js';

export type Level = AlertRow['level'];
export type Bilingual = readonly [zh: string, en: string];

/** What is known at a level, and for how many hours it usually holds. */
export type Frame = readonly [hours: number, zh: string, en: string];

/** One thing to do; with a level, only from that level upwards. */
export type Step = readonly [zh: string, en: string, from?: Level];

/**
 * Standard wording of a hazard in two languages, to be read and changed before it is published. A hazard that has no signal of a
 * level has no frame for it. `{地点}` and its like are for the writer to fill in; `{area}` and its like are filled in by themselves.
 */
export interface Hazard {
  /** Never changes: what a district keeps in its place names it. */
  readonly key: string;
  readonly category: AlertRow['category'];
  readonly event: Bilingual;
  readonly headline?: Bilingual;
  readonly certainty?: AlertRow['certainty'];
  /** For what has happened already, whatever its level. */
  readonly urgency?: AlertRow['urgency'];
  readonly frames: Partial<Record<Level, Frame>>;
  /** The most urgent first. No semicolons: a phone would take them for the end of a step. */
  readonly steps: readonly Step[];
}
