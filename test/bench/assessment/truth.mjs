/**
 * Staff whose quality is known, because it was made up: how well does what is computed put them in order?
 *
 * A place has its own residents' opinion (true mean, sample of 3 to 400 answers), a person a quality that work, colleagues and residents see
 * through noise; colleagues differ in severity by about as much as people differ in quality, and each rates only some.
 */
import { indicator, randomOf } from './random.mjs';

const PEOPLE = 400;
const RATERS = 260;
const CASES = [3, 8, 20, 60, 200];
const ANSWERS = [3, 8, 20, 60, 400];

/** @returns the input, the truth, and the plain means that an office would reckon by hand */
export function madeUp(seed, rules) {
  const { below, normal } = randomOf(seed);
  const quality = Float64Array.from({ length: PEOPLE }, normal);
  const severity = Float64Array.from({ length: RATERS }, () => 1.1 * normal());
  const samples = [];
  const values = { subject: [], indicator: [], numerator: [], denominator: [], sample: [] };
  const ratings = { subject: [], rater: [], kind: [], indicator: [], score: [] };
  const plain = { circle: new Float64Array(PEOPLE), satisfaction: new Float64Array(PEOPLE), solved: new Float64Array(PEOPLE) };
  const put = (subject, indicator, x, n, sample = -1) => {
    values.subject.push(subject);
    values.indicator.push(indicator);
    values.numerator.push(x);
    values.denominator.push(n);
    values.sample.push(sample);
  };
  quality.forEach((q, person) => {
    const cases = CASES[below(CASES.length)];
    const chance = 1 / (1 + Math.exp(-(1 + 0.5 * q)));
    let hits = 0;
    for (let i = 0; i < cases; i++) hits += below(1e6) < chance * 1e6 ? 1 : 0;
    put(person, 0, hits, cases);
    plain.solved[person] = (100 * hits) / cases;
    const n = ANSWERS[below(ANSWERS.length)];
    const answers = Array.from({ length: n }, () => 80 + 5 * q + 18 * normal());
    const mean = answers.reduce((a, b) => a + b, 0) / n;
    samples.push({ key: `${person}`, n, mean, variance: answers.reduce((total, y) => total + (y - mean) ** 2, 0) / (n - 1) });
    put(person, 1, 0, 1, person);
    plain.satisfaction[person] = mean;
    const chosen = new Set();
    while (chosen.size < 6) chosen.add(below(RATERS));
    let sum = 0;
    for (const rater of chosen) {
      const score = Math.min(10, Math.max(1, Math.round(6 + q + severity[rater] + 0.9 * normal())));
      sum += score;
      ratings.subject.push(person);
      ratings.rater.push(rater);
      ratings.kind.push(2);
      ratings.indicator.push(2);
      ratings.score.push(score);
    }
    plain.circle[person] = (10 * sum) / chosen.size;
  });
  return { quality, plain, input: inputOf(values, samples, ratings, rules) };
}

function inputOf(values, samples, ratings, rules) {
  const indicators = [
    indicator('solved', 'KPI', 3_500, { isShrunken: true }),
    indicator('satisfaction', 'SURVEY', 3_000),
    indicator('circle', 'RATING', 3_500, { raters: [{ kind: 'PEER', share: 1 }] }),
  ];
  return {
    schemes: [{ key: 's', indicators }],
    subjects: Array.from({ length: PEOPLE }, (_, i) => ({ id: String(i).padStart(4, '0'), scheme: 's', peers: 'p', team: '210102001001' })),
    values: {
      subject: Int32Array.from(values.subject),
      indicator: Int32Array.from(values.indicator),
      numerator: Float64Array.from(values.numerator),
      denominator: Float64Array.from(values.denominator),
      sample: Int32Array.from(values.sample),
    },
    samples,
    raters: Array.from({ length: RATERS }, (_, i) => `r${i}`),
    ratings: {
      subject: Int32Array.from(ratings.subject),
      rater: Int32Array.from(ratings.rater),
      kind: Uint8Array.from(ratings.kind),
      indicator: Int32Array.from(ratings.indicator),
      score: Uint8Array.from(ratings.score),
    },
    rules,
  };
}

export const WAYS = ['plain averaging', 'leniency corrected only', 'shrinkage only', 'ours'];

/**
 * Spearman's correlation with the truth of each way. All put the lines together with the same weights and the same limits; they differ in
 * the figures they start from. Also by line: what each correction does where it is at work.
 */
export function correlations(seed, { computeCycle, DEFAULT_RULES }) {
  const { quality, plain, input } = madeUp(seed, DEFAULT_RULES);
  const results = [...computeCycle(input).results()];
  const ours = (key) => Float64Array.from(results, ({ lines }) => lines.find((line) => line.key === key).value);
  const figures = { circle: ours('circle'), satisfaction: ours('satisfaction'), solved: ours('solved') };
  const total = (circle, satisfaction, solved) =>
    Float64Array.from(quality, (_, i) => 0.35 * within(solved[i]) + 0.3 * within(satisfaction[i]) + 0.35 * within(circle[i]));
  const score = Float64Array.from(results, (result) => result.score);
  const of = (values) => spearman(quality, values);
  return {
    total: [
      of(total(plain.circle, plain.satisfaction, plain.solved)),
      of(total(figures.circle, plain.satisfaction, plain.solved)),
      of(total(plain.circle, figures.satisfaction, figures.solved)),
      of(score),
    ],
    lines: Object.keys(figures).map((key) => ({ key, plain: of(plain[key]), ours: of(figures[key]) })),
  };
}

const within = (value) => Math.min(110, Math.max(0, value));

/** Of ranks; equal values share the mean of theirs. */
export function spearman(a, b) {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    xy += (x[i] - mean) * (y[i] - mean);
    xx += (x[i] - mean) ** 2;
    yy += (y[i] - mean) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

function ranks(values) {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b]);
  const found = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let i = from; i < to; i++) found[order[i]] = (from + to - 1) / 2;
  }
  return found;
}
