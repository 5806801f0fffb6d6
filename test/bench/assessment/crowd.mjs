/** A crowd of staff as columns: twelve indicators, twenty ratings each. */
import { indicator, randomOf } from './random.mjs';

export const INDICATORS = 12;
export const RATINGS = 20;

const KINDS = { SUPERIOR: 1, PEER: 2, RESIDENT: 4 };
const TEAM = 16;

/** @returns a CycleInput of so many people, the same each time */
export function crowd(people, rules) {
  const { below, normal } = randomOf(people);
  const indicators = [
    ...['visits', 'patrols', 'on time', 'accuracy'].map((key) => indicator(key, 'KPI', 1_000, { floor: 40, target: 95, leastExposure: 5 })),
    indicator('solved', 'KPI', 1_000, { floor: 30, target: 90, isShrunken: true }),
    indicator('cases', 'KPI', 500, { unit: 'COUNT', direction: 'LESS', floor: 200, target: 50, isExpected: true, isShrunken: true }),
    indicator('satisfaction', 'SURVEY', 2_000, { floor: 50, target: 90 }),
    indicator('circle', 'RATING', 1_500, {
      raters: [
        { kind: 'SUPERIOR', share: 40 },
        { kind: 'PEER', share: 60 },
      ],
    }),
    indicator('attitude', 'RATING', 1_000, { raters: [{ kind: 'RESIDENT', share: 1 }] }),
    indicator('ideas', 'BONUS', 0, { unit: 'COUNT', target: 5 }),
    indicator('faults', 'DEDUCTION', 0, { unit: 'COUNT', target: 5, most: 10 }),
    indicator('breach', 'VETO', 0, { unit: 'COUNT' }),
  ];
  const subjects = Array.from({ length: people }, (_, i) => ({
    id: `w${String(i).padStart(7, '0')}`,
    scheme: 's',
    peers: `post ${i % 6}`,
    team: `2101${String(1 + (Math.floor(i / 8_000) % 90)).padStart(2, '0')}${String(Math.floor(i / 320) % 25).padStart(3, '0')}${String(Math.floor(i / TEAM) % 20).padStart(3, '0')}`,
  }));
  const samples = Array.from({ length: Math.ceil(people / TEAM) }, (_, i) => ({
    key: `place ${i}`,
    n: below(200),
    mean: 80 + 5 * normal(),
    variance: 300 + below(100),
  }));
  return { schemes: [{ key: 's', indicators }], subjects, samples, ...rowsOf(people, { below, normal }), rules };
}

function rowsOf(people, { below, normal }) {
  const MEASURED = 10;
  const rows = people * MEASURED;
  const values = {
    subject: new Int32Array(rows),
    indicator: new Int32Array(rows),
    numerator: new Float64Array(rows),
    denominator: new Float64Array(rows),
    sample: new Int32Array(rows).fill(-1),
  };
  const total = people * RATINGS;
  const ratings = {
    subject: new Int32Array(total),
    rater: new Int32Array(total),
    kind: new Uint8Array(total),
    indicator: new Int32Array(total),
    score: new Uint8Array(total),
  };
  const severity = Float64Array.from({ length: people * 2 }, () => normal());
  for (let i = 0; i < people; i++) {
    const quality = normal();
    for (let k = 0; k < MEASURED; k++) {
      const row = i * MEASURED + k;
      const indicator = k < 7 ? k : k + 2;
      const n = k < 6 ? 1 + below(60) : 1;
      values.subject[row] = i;
      values.indicator[row] = indicator;
      values.denominator[row] = k === 5 ? n * 20 : n;
      values.numerator[row] =
        k < 6
          ? Math.min(n, Math.max(0, Math.round(n * (0.75 + 0.08 * quality + 0.1 * normal()))))
          : indicator === 11
            ? +(below(500) === 0)
            : below(4);
      if (indicator === 6) values.sample[row] = Math.floor(i / TEAM);
    }
    // One superior, ten of the colleagues around, nine residents of a district's panel.
    for (let k = 0; k < RATINGS; k++) {
      const row = i * RATINGS + k;
      const around = (Math.floor(i / 100) * 100 + ((i % 100) * 7 + k * 9 + 1)) % people;
      const rater = k === 0 ? Math.floor(i / TEAM) : k < 11 ? around : people + ((i * 13 + k * 101) % people);
      ratings.subject[row] = i;
      ratings.rater[row] = rater;
      ratings.kind[row] = k === 0 ? KINDS.SUPERIOR : k < 11 ? KINDS.PEER : KINDS.RESIDENT;
      ratings.indicator[row] = k < 11 ? 7 : 8;
      ratings.score[row] = Math.min(10, Math.max(1, Math.round(7 + quality + severity[rater] + normal())));
    }
  }
  return { values, ratings, raters: Array.from({ length: people * 2 }, (_, i) => `r${i}`) };
}
