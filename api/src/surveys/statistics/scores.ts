import { sum } from './sums.js';

/** 5 非常满意, 4 满意, 3 基本满意, 2 不满意, 1 非常不满意. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** One answer to an item of five levels. */
export interface LevelAnswer {
  /** Null for "不了解/不适用" and for no answer: neither good nor bad, so it is never scored. */
  readonly level: Level | null;
  /** 0 for answers that are flagged; 1 for each where answers are not weighted. */
  readonly weight: number;
}

/** What each level is worth, from 0 to 100, in the order of levels 1 to 5. */
export type ScoreMap = readonly [number, number, number, number, number];

/** CSI: even steps, 100 (s − 1) / 4. */
export const EVEN_SCORES: ScoreMap = [0, 25, 50, 75, 100];

/** What came out of an item. All null when nobody's answer counts. */
export interface ItemScore {
  /** The mean of the score map, 0 to 100. */
  readonly index: number | null;
  /** Share of levels 4 and 5. 满意率, without 基本满意. */
  readonly topTwo: number | null;
  /** Share of levels 3 to 5. 满意率, with 基本满意: 10 to 30 points higher; whoever publishes one says which. */
  readonly atLeastBasic: number | null;
  /** How many answers were scored (weight above 0). */
  readonly scored: number;
  /** How many said that they do not know, or nothing. */
  readonly unscored: number;
}

/**
 * Index and shares of one item: `Σ w score(s) / Σ w`, `Σ w [s ≥ 4] / Σ w`, `Σ w [s ≥ 3] / Σ w`.
 *
 * @throws RangeError for a weight below 0, a level that is none, or scores outside 0 to 100 or falling
 */
export function scoreItem(answers: readonly LevelAnswer[], scores: ScoreMap = EVEN_SCORES): ItemScore {
  if (scores.some((score, i) => !(score >= (scores[i - 1] ?? 0) && score <= 100))) throw new RangeError('Scores rise from 0 to 100.');
  const weighed = answers.filter(({ weight }) => checked(weight) > 0);
  const scored = weighed.flatMap(({ level, weight }) => (level === null ? [] : [{ level, weight, score: scoreOf(level, scores) }]));
  const share = (value: (answer: (typeof scored)[number]) => number) => {
    const total = sum(scored.map(({ weight }) => weight));
    return total > 0 ? sum(scored.map((answer) => answer.weight * value(answer))) / total : null;
  };
  return {
    index: share(({ score }) => score),
    topTwo: share(({ level }) => (level >= 4 ? 1 : 0)),
    atLeastBasic: share(({ level }) => (level >= 3 ? 1 : 0)),
    scored: scored.length,
    unscored: weighed.length - scored.length,
  };
}

/** One item of a dimension, and how much it counts. */
export interface DimensionPart {
  readonly index: number | null;
  readonly share: number;
}

/**
 * A dimension's score, `Σ v CSI / Σ v`, 0 to 100. Items that nobody scored are left out and the others share what they counted;
 * null when none is left.
 *
 * @throws RangeError for shares below 0
 */
export function scoreDimension(parts: readonly DimensionPart[]): number | null {
  const known = parts.flatMap(({ index, share }) => (index === null ? [] : [{ index, share: checked(share) }]));
  const total = sum(known.map(({ share }) => share));
  return total > 0 ? sum(known.map(({ index, share }) => index * share)) / total : null;
}

/** −1 to 1 with its standard error; null when nobody answered. */
export interface PromoterScore {
  readonly value: number;
  readonly standardError: number;
  readonly promoters: number;
  readonly detractors: number;
}

/**
 * Net promoter score, the share of 9 and 10 less that of 0 to 6 (Reichheld 2003), and its standard error
 * `√((p_pro + p_det − NPS²) / n)`, with Kish's effective n where answers are weighted.
 *
 * @param answers 0 to 10, or null for none, with their weights
 * @throws RangeError for answers outside 0 to 10 or a weight below 0
 */
export function promoterScore(answers: readonly { readonly answer: number | null; readonly weight: number }[]): PromoterScore | null {
  const given = answers.flatMap(({ answer, weight }) => (answer === null || checked(weight) === 0 ? [] : [{ answer: promoted(answer), weight }]));
  if (given.length === 0) return null;
  const total = sum(given.map(({ weight }) => weight));
  const share = (wanted: number) => sum(given.map(({ answer, weight }) => (answer === wanted ? weight : 0))) / total;
  const [promoters, detractors] = [share(1), share(-1)];
  const value = promoters - detractors;
  const effective = total ** 2 / sum(given.map(({ weight }) => weight ** 2));
  return { value, promoters, detractors, standardError: Math.sqrt(Math.max(0, promoters + detractors - value ** 2) / effective) };
}

function promoted(answer: number): -1 | 0 | 1 {
  if (!(Number.isInteger(answer) && answer >= 0 && answer <= 10)) throw new RangeError(`Answers go from 0 to 10: ${answer}.`);
  return answer >= 9 ? 1 : answer >= 7 ? 0 : -1;
}

function scoreOf(level: Level, scores: ScoreMap): number {
  const score = scores[level - 1];
  if (score === undefined) throw new RangeError(`Levels go from 1 to 5: ${level}.`);
  return score;
}

function checked(weight: number): number {
  if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`No weight: ${weight}.`);
  return weight;
}
