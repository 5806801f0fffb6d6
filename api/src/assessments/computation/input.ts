/** What a line of a result measures. KPI, SURVEY and RATING carry weight; BONUS and DEDUCTION points; VETO caps the band. */
export const INDICATOR_KINDS = ['KPI', 'SURVEY', 'RATING', 'BONUS', 'DEDUCTION', 'VETO'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const RATER_KINDS = ['SELF', 'SUPERIOR', 'PEER', 'SUBORDINATE', 'RESIDENT', 'DEPARTMENT', 'SUPERVISION_COMMITTEE'] as const;
export type RaterKind = (typeof RATER_KINDS)[number];

/** From the best to the worst. */
export const BANDS = ['EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'] as const;
export type Band = (typeof BANDS)[number];

/** PERCENT: numerator / denominator × 100; all others numerator / denominator. */
export type Unit = 'PERCENT' | 'HOURS' | 'COUNT' | 'POINTS';

export interface RaterShare {
  readonly kind: RaterKind;
  /** Relative to the other kinds of the indicator; 0: shown, never counted. */
  readonly share: number;
}

/** What the computation has to know of an indicator of a scheme. */
export interface Indicator {
  /** Unique in its scheme. Peers are compared by it across schemes. */
  readonly key: string;
  readonly kind: IndicatorKind;
  /** In hundredths: those of KPI, SURVEY and RATING sum to 10000 in a scheme; 0 for the other kinds. */
  readonly weight: number;
  readonly unit: Unit;
  readonly direction: 'MORE' | 'LESS';
  /** Worth nothing. Above the target for LESS. For `isExpected` floor and target are percentages of what is expected: 50, 100. */
  readonly floor: number;
  /** Worth 100; for BONUS and DEDUCTION worth `most` points. */
  readonly target: number;
  /** KPI, SURVEY, RATING: the cap of what is normalised, such as 110. BONUS, DEDUCTION: points at most. VETO: not looked at. */
  readonly most: number;
  /** KPI: denominator, SURVEY: answers. Below it the line does not count. 0: no such rule. */
  readonly leastExposure: number;
  /** KPI: the value is observed / expected × 100, expected being the rate of all peers times the own denominator. */
  readonly isExpected: boolean;
  /** KPI of counts: few cases are moved towards the peers. A survey figure always is. */
  readonly isShrunken: boolean;
  /** RATING only. */
  readonly raters: readonly RaterShare[];
  /** VETO only: the best band that is left when the numerator is above 0. */
  readonly capsAt: Band | null;
}

export interface Scheme {
  readonly key: string;
  readonly indicators: readonly Indicator[];
}

/** Who is assessed. */
export interface Subject {
  readonly id: string;
  /** Key of the scheme. */
  readonly scheme: string;
  /** Who is compared with whom: the post. */
  readonly peers: string;
  /** Division code of the team; its first nine digits are the street. */
  readonly team: string;
  /** Share of EXCELLENT that the team's own grade allows, 0.15 to 0.30; `rules.ceiling.share` when left out. One value for a team. */
  readonly teamRate?: number;
}

/** What records say, one row for each subject and indicator at most; without a row nothing was measured. Columns of one length. */
export interface Values {
  /** Place in `subjects`. */
  readonly subject: Int32Array;
  /** Place in the indicators of the subject's scheme; not of kind RATING. */
  readonly indicator: Int32Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Place in `samples` (SURVEY), −1 for all others. */
  readonly sample: Int32Array;
}

/** A survey's figure of one place, in points of 0 to 100; several staff may share it. */
export interface Sample {
  readonly key: string;
  readonly n: number;
  readonly mean: number;
  /** Of the answers, n − 1 in the divisor. */
  readonly variance: number;
}

/** Who rated whom, one row for each subject, rater, kind and indicator at most. Columns of one length. */
export interface Ratings {
  /** Place in `subjects`. */
  readonly subject: Int32Array;
  /** Place in `raters`. */
  readonly rater: Int32Array;
  /** Place in RATER_KINDS. */
  readonly kind: Uint8Array;
  /** Place in the indicators of the subject's scheme, of kind RATING. */
  readonly indicator: Int32Array;
  /** 1 to 10, whole. */
  readonly score: Uint8Array;
}

/** What a district decides; each has its default in `DEFAULT_RULES`. */
export interface Rules {
  /** Scores in hundredths from which on a band begins. */
  readonly bands: { readonly excellent: number; readonly qualified: number; readonly basicallyQualified: number };
  readonly ceiling: {
    /** Of EXCELLENT, where a team has no rate of its own. */
    readonly share: number;
    /** Smaller teams are joined with neighbours until so many people are in a pool. */
    readonly leastPool: number;
    /** By team, what was left over or lent in earlier periods, as `Pool.banked` gave it. Teams not in it have 0. */
    readonly banked: Readonly<Record<string, number>>;
  };
  /** Of an anonymous kind (all but SUPERIOR and SELF); with fewer it is neither shown nor counted. */
  readonly minRaters: number;
  readonly trim: {
    readonly fromRaters: number;
    /** Of the highest, and of the lowest. */
    readonly share: number;
  };
  /** A survey whose median reliability among peers is below it weighs less, by that reliability. */
  readonly leastReliability: number;
  readonly leniency: {
    /** Whom a rater must have rated … */
    readonly subjectsPerRater: number;
    /** … and by how many of a kind a subject must be rated for severity to be told from quality. */
    readonly ratersPerSubject: number;
  };
  /** Of the weight, in hundredths: where less of it can be counted, there is no score. */
  readonly leastCovered: number;
}

/** Sections 4.3 to 4.5 of the domain. */
export const DEFAULT_RULES: Rules = {
  bands: { excellent: 9_000, qualified: 7_000, basicallyQualified: 6_000 },
  ceiling: { share: 0.2, leastPool: 25, banked: {} },
  minRaters: 5,
  trim: { fromRaters: 10, share: 0.1 },
  leastReliability: 0.5,
  leniency: { subjectsPerRater: 5, ratersPerSubject: 3 },
  leastCovered: 5_000,
};

/**
 * All that a cycle's results depend on, and nothing else. The order of schemes, indicators, subjects, rows, samples and raters makes no
 * difference to any result.
 */
export interface CycleInput {
  readonly schemes: readonly Scheme[];
  readonly subjects: readonly Subject[];
  readonly values: Values;
  readonly samples: readonly Sample[];
  /** A key for each rater; it leaves the computation in `flags` only. */
  readonly raters: readonly string[];
  readonly ratings: Ratings;
  readonly rules: Rules;
}
