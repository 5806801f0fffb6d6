import { rake, trim, type Margin } from '../statistics/index.js';
import type { Answers, Place } from './answers.js';

/** A cell of the frame with its people. */
export interface Stratum extends Place {
  readonly adults: number;
  readonly women: number;
  readonly men: number;
}

/** RAKED: to the people of each grid and age, and of each sex. STRATIFIED: to those of each grid and age; both at once was not possible. */
export const WEIGHTING_METHODS = ['RAKED', 'STRATIFIED'] as const;

export interface Weighting {
  readonly method: (typeof WEIGHTING_METHODS)[number];
  readonly rounds: number;
  /** Answers whose weight was cut at five times the median. */
  readonly trimmed: number;
}

/** `AGE_18_39` of `OLD AGE_18_39`. */
export const bandOf = (cell: string) => cell.split(' ').at(-1) ?? cell;

const keyOf = ({ code, cell }: Place) => `${code} ${cell}`;
const communityOf = ({ code }: Place) => code.slice(0, 12);
const sum = <T>(things: readonly T[], of: (thing: T) => number) => things.reduce((total, thing) => total + of(thing), 0);

/** Answers of one stratum and sex weigh in the same proportion, whatever is raked: so groups are raked, and not people. */
interface Group {
  readonly place: Place;
  readonly sex: string;
  weight: number;
}

/**
 * Weights with which those who answered speak for those who did not: raked to the adults of each grid and age and of each sex in a
 * community, cut at five times their median, and raked again (section 3.3 of the domain). A cell where nobody answered is spoken for by
 * the same age in its community, or else by its community; where only one sex answered in a community, the sexes are not told apart.
 * @returns the weights in the order of the answers; `method` says whether both margins could be met
 */
export function weigh(answers: Answers, strata: readonly Stratum[]): { weights: Float64Array; weighting: Weighting } {
  const { groups, groupOf } = groupsOf(answers);
  const [first, ...others] = marginsOf(groups, strata);
  const margins = first ? [first, ...others] : [];
  const raked = fit(groups, margins);
  const once = raked.converged ? raked : fit(groups, margins.slice(0, 1));
  const used = raked.converged ? margins : margins.slice(0, 1);
  const before = scaled(answers.weights, groupOf, groups, once.weights);
  const { weights: cut, trimmed } = trim([...before]);
  if (trimmed === 0) return { weights: before, weighting: { method: methodOf(raked.converged), rounds: once.rounds, trimmed } };
  for (const group of groups) group.weight = 0;
  cut.forEach((weight, i) => (at(groups, groupOf[i] as number).weight += weight));
  const again = fit(groups, used);
  const weights = scaled(Float64Array.from(cut), groupOf, groups, again.weights);
  return { weights, weighting: { method: methodOf(raked.converged && again.converged), rounds: once.rounds + again.rounds, trimmed } };
}

const methodOf = (isRaked: boolean): Weighting['method'] => (isRaked ? 'RAKED' : 'STRATIFIED');
const at = (groups: readonly Group[], i: number) => groups[i] as Group;

function groupsOf({ count, strata, sexes, stratum, sex, weights }: Answers) {
  const groups: Group[] = [];
  const numbers = new Int32Array(strata.length * sexes.length).fill(-1);
  const groupOf = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const key = (stratum[i] as number) * sexes.length + (sex[i] as number);
    if (numbers[key] === -1) {
      const place = strata[stratum[i] as number] as Place;
      numbers[key] = groups.push({ place, sex: sexes[sex[i] as number] as string, weight: 0 }) - 1;
    }
    groupOf[i] = numbers[key] as number;
    at(groups, groupOf[i] as number).weight += weights[i] as number;
  }
  return { groups, groupOf };
}

interface Wanted {
  readonly margin: Margin;
  readonly categoryOf: (group: Group) => string;
}

function fit(groups: readonly Group[], wanted: readonly Wanted[]) {
  const units = groups.map((group) => ({
    weight: group.weight,
    categories: Object.fromEntries(wanted.map(({ margin, categoryOf }) => [margin.name, categoryOf(group)])),
  }));
  if (wanted.length === 0) return { weights: units.map(({ weight }) => weight), rounds: 0, converged: true };
  return rake(
    units,
    wanted.map(({ margin }) => margin),
  );
}

/** Each answer grows as its group did. */
function scaled(weights: Float64Array, groupOf: Int32Array, groups: readonly Group[], reached: readonly number[]): Float64Array {
  return weights.map((weight, i) => {
    const group = groupOf[i] as number;
    return (weight * (reached[group] ?? 0)) / (at(groups, group).weight || 1);
  });
}

/** People of each grid and age, and of each sex in a community; of communities where somebody answered. */
function marginsOf(groups: readonly Group[], strata: readonly Stratum[]): Wanted[] {
  const heard = Map.groupBy(groups, ({ place }) => communityOf(place));
  const own = strata.filter((stratum) => heard.has(communityOf(stratum)));
  if (own.length === 0) return [];
  const speaking = new Set(groups.map(({ place }) => keyOf(place)));
  const cells: Wanted = {
    margin: { name: 'cell', targets: spokenFor(own, speaking) },
    categoryOf: ({ place }) => keyOf(place),
  };
  const bySex = sexTargets(own, heard);
  const sexes: Wanted = {
    margin: { name: 'sex', targets: new Map([...bySex.values()].flatMap((targets) => [...targets])) },
    categoryOf: ({ place, sex }) => {
      const [both, one] = [communityOf(place), `${communityOf(place)} ${sex}`];
      return bySex.get(both)?.has(both) ? both : one;
    },
  };
  return [cells, sexes];
}

/** Adults by cell in which somebody answered, with those that it speaks for. */
function spokenFor(strata: readonly Stratum[], speaking: ReadonlySet<string>): Map<string, number> {
  const adults = new Map(strata.filter((stratum) => speaking.has(keyOf(stratum))).map((stratum) => [keyOf(stratum), stratum.adults]));
  const communities = Map.groupBy(strata, communityOf);
  for (const silent of strata.filter((stratum) => !speaking.has(keyOf(stratum)))) {
    const others = (communities.get(communityOf(silent)) ?? []).filter((each) => speaking.has(keyOf(each)));
    const alike = others.filter((each) => bandOf(each.cell) === bandOf(silent.cell));
    const speakers = alike.length > 0 ? alike : others;
    const total = sum(speakers, (each) => each.adults);
    for (const each of speakers) adults.set(keyOf(each), (adults.get(keyOf(each)) ?? 0) + (silent.adults * each.adults) / total);
  }
  return adults;
}

/** By community the adults of each sex; of both together where one of them is silent. */
function sexTargets(strata: readonly Stratum[], heard: ReadonlyMap<string, readonly Group[]>): Map<string, Map<string, number>> {
  return new Map(
    [...Map.groupBy(strata, communityOf)].map(([community, own]) => {
      const [women, men, all] = [sum(own, (each) => each.women), sum(own, (each) => each.men), sum(own, (each) => each.adults)];
      const targets = [['FEMALE', women] as const, ['MALE', men] as const, ['UNKNOWN', all - women - men] as const];
      const present = new Set(heard.get(community)?.map(({ sex }) => sex));
      const isMet = targets.every(([sex, people]) => people > 0 === present.has(sex));
      const entries = isMet
        ? targets.filter(([, people]) => people > 0).map(([sex, people]) => [`${community} ${sex}`, people] as const)
        : [[community, all] as const];
      return [community, new Map(entries)];
    }),
  );
}
