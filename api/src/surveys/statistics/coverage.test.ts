import { beforeAll, expect, test } from '@jest/globals';
import { allocate } from './allocation.js';
import { draw } from './draw.js';
import { estimateMean, type Estimate, type Observation } from './estimates.js';
import { generatorOf } from './generator.js';
import { meanInterval, wilsonInterval, type Interval } from './intervals.js';
import { rake } from './raking.js';
import { groupBy, mean } from './sums.js';
import { adjustForNonResponse, trim } from './weights.js';

/**
 * A town of which everything is known, asked six hundred times: do the intervals hold what 95 % promises? Who is old is happier and
 * answers more readily, so whoever does not correct for silence is wrong.
 */
const REPLICATIONS = 600;
const SAMPLE = 500;
const RESPONSE: Record<string, number> = { young: 0.35, middle: 0.55, old: 0.8 };

interface Resident {
  readonly key: string;
  readonly stratum: string;
  readonly age: string;
  readonly sex: string;
  readonly score: number;
  readonly satisfied: number;
}

const town = residents();
const byKey = new Map(town.map((resident) => [resident.key, resident]));
const populations = new Map([...groupBy(town, ({ stratum }) => stratum)].map(([key, list]) => [key, list.length]));
const targets = (attribute: 'age' | 'sex' | 'stratum') =>
  new Map([...groupBy(town, (resident) => resident[attribute])].map(([key, list]) => [key, list.length]));
const margins = (['stratum', 'age', 'sex'] as const).map((name) => ({ name, targets: targets(name) }));

function residents(): Resident[] {
  const { next, below } = generatorOf('the town');
  return Array.from({ length: 3_000 }, (_, i) => {
    const grid = i % 6;
    const age = ['young', 'middle', 'old'][next() < 0.4 ? 0 : next() < 0.6 ? 1 : 2] ?? '';
    const pull = { young: 0.35, middle: 0.6, old: 0.85 }[age] ?? 0;
    const satisfied = next() < pull + 0.02 * (grid - 3) ? 1 : 0;
    return { key: `r${i}`, stratum: `g${grid}`, age, sex: next() < 0.52 ? 'F' : 'M', satisfied, score: satisfied * 50 + below(3) * 25 };
  });
}

interface Wave {
  readonly observations: readonly (Resident & { readonly weight: number; readonly raked: Record<string, string> })[];
  readonly raw: readonly Resident[];
}

/** One survey: drawn, answered by some, weighted and raked. */
function wave(number: number): Wave {
  const { next } = generatorOf(`answering ${number}`);
  const allocation = allocate(
    [...populations].map(([key, size]) => ({ key, size })),
    SAMPLE,
    20,
  );
  if (!allocation.ok) throw new Error(allocation.reason);
  const drawn = [...draw(town, allocation.sizes, `wave ${number}`)].flatMap(([stratum, { drawn: keys }]) => {
    const weight = (populations.get(stratum) ?? NaN) / keys.length;
    return keys.flatMap((key) => byKey.get(key) ?? []).map((resident) => ({ resident, weight, answered: next() < (RESPONSE[resident.age] ?? 0) }));
  });
  const corrected = adjustForNonResponse(drawn.map((unit) => ({ ...unit, cell: unit.resident.age })));
  const answered = drawn.flatMap(({ resident, answered }, i) => (answered ? [{ resident, weight: corrected.weights[i] ?? 0 }] : []));
  const trimmed = trim(answered.map(({ weight }) => weight));
  const raked = rake(
    answered.map(({ resident: { age, sex, stratum } }, i) => ({ weight: trimmed.weights[i] ?? 0, categories: { age, sex, stratum } })),
    margins,
  );
  if (!raked.converged) throw new Error(JSON.stringify(raked.faults));
  return {
    observations: answered.map(({ resident }, i) => {
      const { age, sex, stratum } = resident;
      return { ...resident, weight: raked.weights[i] ?? 0, raked: { age, sex, stratum } };
    }),
    raw: answered.map(({ resident }) => resident),
  };
}

let waves: readonly Wave[] = [];
beforeAll(() => {
  waves = Array.from({ length: REPLICATIONS }, (_, i) => wave(i));
});

/** How many of the intervals hold the truth. */
function coverage(name: string, truth: number, intervalOf: (one: Wave) => Interval): number {
  const held = waves.filter((one) => {
    const { low, high } = intervalOf(one);
    return low <= truth && truth <= high;
  });
  console.log(`${name}: ${((100 * held.length) / REPLICATIONS).toFixed(1)} % of ${REPLICATIONS} intervals hold the truth`);
  return held.length / REPLICATIONS;
}

const estimate = (observations: readonly Observation[]): Estimate => {
  const found = estimateMean(observations, populations);
  if (!found) throw new Error('Nobody answered.');
  return found;
};
const ofMean = ({ value, standardError, degreesOfFreedom }: Estimate) => meanInterval(value, standardError ?? NaN, degreesOfFreedom);
const asPromised = (held: number) => {
  expect(held).toBeGreaterThanOrEqual(0.93);
  expect(held).toBeLessThanOrEqual(0.97);
};

test('the mean of a score', () => {
  const held = coverage('mean', mean(town.map(({ score }) => score)), ({ observations }) =>
    ofMean(estimate(observations.map((one) => ({ ...one, value: one.score })))),
  );
  asPromised(held);
});

test('a proportion, by Wilson with the effective size', () => {
  const held = coverage('proportion', mean(town.map(({ satisfied }) => satisfied)), ({ observations }) => {
    const { value, effectiveSize } = estimate(observations.map((one) => ({ ...one, value: one.satisfied })));
    return wilsonInterval(value, effectiveSize);
  });
  asPromised(held);
});

const isInside = ({ stratum, sex }: Resident) => stratum === 'g1' && sex === 'F';

test('a group within one grid: few answers, Student', () => {
  const held = coverage('women of one grid', mean(town.filter(isInside).map(({ score }) => score)), ({ observations }) => {
    const inside = observations.filter(({ stratum }) => stratum === 'g1');
    return ofMean(estimate(inside.map((one) => ({ value: isInside(one) ? one.score : null, weight: one.weight, stratum: one.stratum }))));
  });
  asPromised(held);
});

test('a group of a third, with the whole sample and its raking behind it', () => {
  const isMiddle = ({ age }: Resident) => age === 'middle';
  const held = coverage('middle age', mean(town.filter(isMiddle).map(({ score }) => score)), ({ observations }) =>
    ofMean(estimate(observations.map((one) => ({ ...one, value: isMiddle(one) ? one.score : null })))),
  );
  asPromised(held);
});

test('without correction for who does not answer the same intervals miss', () => {
  const held = coverage('uncorrected', mean(town.map(({ score }) => score)), ({ raw }) =>
    ofMean(estimate(raw.map(({ score, stratum }) => ({ value: score, weight: 1, stratum })))),
  );
  expect(held).toBeLessThan(0.6);
});
