import { RATER_KINDS, type CycleInput, type Indicator, type Rules, type Scheme } from './input.js';

const WEIGHED = new Set(['KPI', 'SURVEY', 'RATING']);

/** Whether an indicator has a share of the 100 % (the others add points, take them away or cap the band). */
export const isWeighed = ({ kind }: Indicator): boolean => WEIGHED.has(kind);

/** What rows cannot repair. @throws RangeError that names what is wrong */
export function checkInput({ schemes, subjects, samples, raters, rules }: CycleInput): void {
  unique(
    'Scheme',
    schemes.map(({ key }) => key),
  );
  unique(
    'Subject',
    subjects.map(({ id }) => id),
  );
  unique(
    'Sample',
    samples.map(({ key }) => key),
  );
  unique('Rater', raters);
  schemes.forEach(checkScheme);
  const rates = new Map<string, number | undefined>();
  for (const { id, team, teamRate } of subjects) {
    need(teamRate === undefined || isShare(teamRate), `${id}: the share of the team is none: ${teamRate}`);
    need(!rates.has(team) || rates.get(team) === teamRate, `${id}: team ${team} has two shares`);
    rates.set(team, teamRate);
  }
  for (const { key, n, mean, variance } of samples) {
    need(Number.isSafeInteger(n) && n >= 0, `Sample ${key} has no number of answers: ${n}`);
    need(n === 0 || Number.isFinite(mean), `Sample ${key} has no mean: ${mean}`);
    need(n < 2 || (variance >= 0 && variance < Infinity), `Sample ${key} has no variance: ${variance}`);
  }
  checkRules(rules);
}

function checkScheme({ key: scheme, indicators }: Scheme): void {
  unique(
    `Scheme ${scheme}: indicator`,
    indicators.map(({ key }) => key),
  );
  indicators.forEach((indicator) => checkIndicator(`${scheme}: ${indicator.key}`, indicator));
  const total = indicators.reduce((sum, { weight }) => sum + weight, 0);
  need(total === 10_000, `Weights of ${scheme} sum to ${total / 100}, not 100`);
}

function checkIndicator(name: string, indicator: Indicator): void {
  const { kind, weight, direction, floor, target, most, leastExposure, isExpected, isShrunken, raters, capsAt } = indicator;
  need(Number.isSafeInteger(weight) && weight >= 0, `${name} has no weight in whole hundredths: ${weight}`);
  need(isWeighed(indicator) || weight === 0, `${name} adds to the 100 %, which ${kind} does not`);
  need(leastExposure >= 0, `${name} has no least exposure: ${leastExposure}`);
  need(kind === 'KPI' || !(isExpected || isShrunken), `${name}: only a KPI is compared with what is expected, or moved to its peers`);
  need((kind === 'VETO') === (capsAt !== null), `${name}: a veto, and nothing else, caps the band`);
  const kinds = raters.map((rater) => rater.kind);
  unique(`${name}: rater`, kinds);
  need(
    raters.every(({ kind, share }) => RATER_KINDS.includes(kind) && share >= 0 && share < Infinity),
    `${name} has a share of raters that is none`,
  );
  need((kind === 'RATING') === raters.some(({ share }) => share > 0), `${name}: ratings, and nothing else, have raters`);
  if (kind === 'VETO') return;
  need(most > 0 && most <= 1_000, `${name} has no cap above 0: ${most}`);
  need(Number.isFinite(floor) && Number.isFinite(target) && floor !== target, `${name} has no floor apart from its target: ${floor}, ${target}`);
  need(direction === 'MORE' ? floor < target : floor > target, `${name}: floor ${floor} and target ${target} are not ${direction}`);
}

function checkRules({ bands, ceiling, minRaters, trim, leastReliability, leniency, leastCovered }: Rules): void {
  need(bands.excellent >= bands.qualified && bands.qualified >= bands.basicallyQualified, 'Bands do not go down');
  need(isShare(ceiling.share), `The ceiling is no share: ${ceiling.share}`);
  need(Object.values(ceiling.banked).every(Number.isFinite), 'What is banked is no number');
  need(trim.share >= 0 && trim.share < 0.5 && trim.fromRaters > 0, `Nothing would be left after leaving out ${trim.share} at both ends`);
  need(isShare(leastReliability), `The least reliability is no share: ${leastReliability}`);
  const counts = { leastPool: ceiling.leastPool, minRaters, leastCovered, ...leniency };
  for (const [name, count] of Object.entries(counts)) need(Number.isSafeInteger(count) && count >= 0, `${name} is no count: ${count}`);
}

function unique(what: string, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    need(!seen.has(key), `${what} ${key} comes twice`);
    seen.add(key);
  }
}

/** @throws RangeError unless it is so */
export function need(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new RangeError(`${otherwise}.`);
}

const isShare = (value: number) => value >= 0 && value <= 1;
