/** What the records said of one person for one indicator when the inputs were frozen. */
export interface FrozenFigure {
  /** Of the indicator. */
  readonly key: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Key of the sample that it comes from, where it is an estimate. */
  readonly sample?: string;
  /** Who keeps it, where it was brought in. */
  readonly source?: string;
}

/** Answers about one place, which several people may share. */
export interface FrozenSample {
  readonly key: string;
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}
