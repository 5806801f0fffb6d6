import type { Band, IndicatorKind, RaterKind } from './input.js';

/** Why a line counts, or does not: then its weight is shared out among the others. */
export const LINE_STATES = [
  'COUNTED',
  'NOTHING_MEASURED',
  'TOO_LITTLE_EXPOSURE',
  'TOO_FEW_RATERS',
  /** A survey that cannot tell anybody from anybody (τ² = 0). */
  'TOO_UNRELIABLE',
] as const;
export type LineState = (typeof LINE_STATES)[number];

/**
 * What was done to the plain figure, and by how much:
 * EXPECTED: `amount` cases were expected of this exposure;
 * LENIENCY: the mean moved by `amount` points for severe or lenient raters;
 * TRIMMED: and by `amount` points for leaving out the highest and the lowest;
 * SHRINKAGE: the value moved by `amount` towards the peers (or their figure), `reliability` being how much the own counts;
 * RELIABILITY: the weight was lowered by `amount` hundredths before sharing out, to `reliability` of it;
 * LIMIT: what is normalised (KPI, SURVEY, RATING) or the points (BONUS, DEDUCTION) moved by `amount` to stay within its limits; on the
 * line of kind LIMIT, the sum.
 */
export const CORRECTION_KINDS = ['EXPECTED', 'LENIENCY', 'TRIMMED', 'SHRINKAGE', 'RELIABILITY', 'LIMIT'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export interface Correction {
  readonly kind: CorrectionKind;
  readonly amount: number;
  readonly reliability?: number;
}

export interface RatersOfLine {
  readonly kind: RaterKind;
  readonly n: number;
  /** In points of 10 to 100 (corrections may lead a little beyond); null where fewer rated than may be shown: then it does not count either. */
  readonly mean: number | null;
}

export interface Line {
  /** Of the indicator; LIMIT for the line of that kind. */
  readonly key: string;
  readonly kind: IndicatorKind | 'LIMIT';
  readonly state: LineState;
  /** Corrected, in the unit of the indicator (ratings: points of 10 to 100); null when there is none to show. */
  readonly value: number | null;
  /** As measured; SURVEY: mean and number of answers; RATING: null. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The middle value of those peers whose line counts; null with fewer than five of them. */
  readonly peerMedian: number | null;
  /** 0 to `most`, two decimals; points for BONUS and DEDUCTION (below 0). Null where nothing is counted. */
  readonly normalised: number | null;
  /** In hundredths, after what did not count was shared out: 10000 in all. 0 for BONUS, DEDUCTION, VETO and LIMIT. */
  readonly weight: number;
  /** In hundredths of a point: those of all lines sum to the score exactly. */
  readonly contribution: number;
  readonly corrections: readonly Correction[];
  /** RATING: by kind, in the order of RATER_KINDS. */
  readonly raters: readonly RatersOfLine[];
}

export interface SubjectResult {
  readonly id: string;
  /** In hundredths, 0 to 10000; null where too little of the weight could be counted (`rules.leastCovered`). */
  readonly score: number | null;
  readonly band: Band | null;
  /** Why the band is below that of the score. VETO when both. */
  readonly cappedBy: 'VETO' | 'CEILING' | null;
  /** At the cut of the ceiling, and no further from it than one posterior standard deviation: a panel decides, with a reason. */
  readonly isIndistinguishable: boolean;
  /** Posterior standard deviation of the score, in points. */
  readonly deviation: number;
  /** By key; LIMIT last. Without a score: what is known, with no weight and no contribution. */
  readonly lines: readonly Line[];
}

export const RATER_FLAGS = ['FLAT', 'CONTRARY', 'ALL_MAXIMUM'] as const;
export type RaterFlag = (typeof RATER_FLAGS)[number];

/** A reason to look at somebody's ratings, no proof; they count all the same. */
export interface FlaggedRater {
  readonly rater: string;
  readonly kind: RaterKind;
  readonly reasons: readonly RaterFlag[];
  readonly n: number;
  /** On a scale of five. */
  readonly standardDeviation: number;
  /** With the means of the others about the same people; null where it cannot be told. */
  readonly correlation: number | null;
}

/** Who is linked by ratings of one kind: leniency can be corrected within, never between. */
export interface RatingComponent {
  readonly kind: RaterKind;
  readonly subjects: number;
  readonly raters: number;
  readonly ratings: number;
  /** Ratings whose rater's severity was estimated. 0: raw means, which deserves a warning. */
  readonly corrected: number;
}

/** Teams that share a ceiling. */
export interface Pool {
  /** In order of their codes. */
  readonly teams: readonly string[];
  /** Who has a score. */
  readonly people: number;
  /** By the teams' rates, with what was banked: 1.2. */
  readonly quota: number;
  readonly seats: number;
  /** Taken by those who reach EXCELLENT by score and have no veto. Where equals do not all fit, none of them is in. */
  readonly taken: number;
  /** How many reached EXCELLENT by score. */
  readonly reached: number;
  /** quota − seats, by team, for `rules.ceiling.banked` of the next period; teams without people keep what they had. */
  readonly banked: Readonly<Record<string, number>>;
}

export interface CycleOutput {
  readonly size: number;
  /** All results, in the order of ids. Made one by one while they are read: a hundred thousand need not be held at once. */
  readonly results: () => IterableIterator<SubjectResult>;
  readonly resultOf: (id: string) => SubjectResult | null;
  readonly pools: readonly Pool[];
  readonly flags: readonly FlaggedRater[];
  readonly components: readonly RatingComponent[];
  /** SHA-256 of canonical bytes, in hexadecimal: of all that went in, and of all that came out. */
  readonly inputHash: string;
  readonly outputHash: string;
}
