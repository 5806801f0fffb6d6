import type { Band, IndicatorKind, RaterKind, Unit } from '../computation/index.js';

/** Those that share out the 100 points. */
export const WEIGHED_KINDS: readonly IndicatorKind[] = ['KPI', 'SURVEY', 'RATING'];
/** The four factors that must be combined, and those who know the person (sections 2.5 and 4.1 of the domain). */
export const INDICATOR_BLOCKS = ['TASK', 'QUALITY', 'ATTITUDE', 'RESIDENTS', 'MULTI_RATER', 'OTHER'] as const;
export const UNITS = ['PERCENT', 'HOURS', 'COUNT', 'POINTS'] as const;
export const DIRECTIONS = ['MORE', 'LESS'] as const;

/** Figures that somebody brings in as a sheet, and says where they come from. */
export const IMPORTED = 'IMPORTED';

/** Who rates it, and how much of it. */
export interface RaterShare {
  readonly kind: RaterKind;
  /** Per cent; all of an indicator make 100. */
  readonly share: number;
}

/** One line of a scheme. */
export interface Indicator {
  /** Names it in the scheme and all its editions. */
  readonly key: string;
  readonly kind: IndicatorKind;
  readonly block: (typeof INDICATOR_BLOCKS)[number];
  readonly name: string;
  readonly nameEn: string | null;
  /** What counts and what does not, for who is assessed and who rates. */
  readonly explanation: string | null;
  /** Hundredths of a point: those that weigh make 10,000 together. 0 for the others. */
  readonly weight: number;
  /** Of a KPI: code of a measure, or IMPORTED. */
  readonly source: string | null;
  /** Where imported figures come from; of a survey the key of its question. */
  readonly item: string | null;
  readonly unit: Unit;
  readonly direction: (typeof DIRECTIONS)[number];
  /** Worth nothing, and worth all points. */
  readonly floor: number;
  readonly target: number;
  /** With a smaller denominator it says nothing of the person, and does not count. */
  readonly leastExposure: number;
  /** Compared with what the peers’ rate makes expect of the same exposure, and not by itself. */
  readonly isExpected: boolean;
  /** Moved towards the peers where there is little of it. */
  readonly isShrunken: boolean;
  /** Of BONUS and DEDUCTION: points at most. */
  readonly most: number | null;
  /** Of VETO: no better band than this. */
  readonly cap: Band | null;
  readonly raters: readonly RaterShare[];
  /** Of a district’s frame: streets take it as it is. */
  readonly isLocked: boolean;
}

/** Hundredths of the 100 points. */
export const ALL_POINTS = 10_000;

export const weightsOf = (indicators: readonly Indicator[]): number =>
  indicators.reduce((sum, { kind, weight }) => sum + (WEIGHED_KINDS.includes(kind) ? weight : 0), 0);

export const ratedOf = (indicators: readonly Indicator[]): readonly Indicator[] => indicators.filter(({ kind }) => kind === 'RATING');
