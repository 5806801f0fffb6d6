import { cellsOf, type Cells } from './cells.js';
import { checkInput, need } from './check.js';
import type { CycleInput, Indicator, Rules, Sample, Scheme, Subject, Values } from './input.js';

/**
 * The input in an order of its own: everything by its key, so that nothing depends on how it came. A *slot* is one indicator of one
 * subject: those of a subject stand beside each other, by key.
 */
export interface Frame {
  readonly rules: Rules;
  readonly schemes: readonly Scheme[];
  readonly subjects: readonly Subject[];
  readonly samples: readonly Sample[];
  readonly raters: readonly string[];
  /** Slots of subject s: first[s] to first[s + 1] − 1. */
  readonly first: Int32Array;
  /** Subject of a slot. */
  readonly owner: Int32Array;
  readonly slots: number;
  /** Indicators of all schemes, and which one a slot is. */
  readonly indicators: readonly Indicator[];
  readonly indicatorOf: Int32Array;
  readonly groups: Groups;
  /** NaN where nothing was measured. */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly sample: Int32Array;
  readonly cells: Cells;
}

/** Slots of the same indicator and the same peers, of whatever scheme. */
export interface Groups {
  readonly count: number;
  readonly of: Int32Array;
  /** Slots of group g: members[first[g]] to members[first[g + 1] − 1], in their order. */
  readonly members: Int32Array;
  readonly first: Int32Array;
}

/** @throws RangeError for an input that contradicts itself */
export function frameOf(input: CycleInput): Frame {
  checkInput(input);
  const schemes = sortedBy(input.schemes, ({ key }) => key).map(({ key, indicators }) => ({
    key,
    indicators: sortedBy(indicators, (one) => one.key),
  }));
  const subjects = sortedBy(input.subjects, ({ id }) => id);
  const indicators = schemes.flatMap((scheme) => scheme.indicators);
  const slots = slotsOf(schemes, subjects);
  const samples = sortedBy(input.samples, ({ key }) => key);
  const toSlot = slotFinder(input, subjects, slots.first);
  const raters = [...input.raters].sort();
  return {
    rules: input.rules,
    schemes,
    subjects,
    samples,
    raters,
    ...slots,
    indicators,
    groups: groupsOf(slots, subjects, indicators),
    ...valuesOf(input, slots, indicators, toSlot, places(input.samples, samples)),
    cells: cellsOf(input.ratings, toSlot, { slots: slots.slots, indicatorOf: slots.indicatorOf, indicators }, places(input.raters, raters)),
  };
}

/** The indicator of a slot. */
export const indicatorAt = ({ indicators, indicatorOf }: Pick<Frame, 'indicators' | 'indicatorOf'>, slot: number): Indicator =>
  indicators[indicatorOf[slot] as number] as Indicator;

type Slots = Pick<Frame, 'first' | 'owner' | 'slots' | 'indicatorOf'>;

function slotsOf(schemes: readonly Scheme[], subjects: readonly Subject[]): Slots {
  let start = 0;
  const byKey = new Map(
    schemes.map(({ key, indicators }) => [key, { start: (start += indicators.length) - indicators.length, size: indicators.length }]),
  );
  const first = new Int32Array(subjects.length + 1);
  const schemeOf = subjects.map(({ id, scheme }) => {
    const found = byKey.get(scheme);
    need(found !== undefined, `${id} has no scheme: ${scheme}`);
    return found;
  });
  schemeOf.forEach(({ size }, subject) => (first[subject + 1] = (first[subject] as number) + size));
  const slots = first[subjects.length] as number;
  const [owner, indicatorOf] = [new Int32Array(slots), new Int32Array(slots)];
  schemeOf.forEach(({ start, size }, subject) => {
    for (let i = 0; i < size; i++) {
      const slot = (first[subject] as number) + i;
      owner[slot] = subject;
      indicatorOf[slot] = start + i;
    }
  });
  return { first, owner, slots, indicatorOf };
}

function groupsOf({ slots, owner, indicatorOf }: Slots, subjects: readonly Subject[], indicators: readonly Indicator[]): Groups {
  const numbers = new Map<string, Map<string, number>>();
  const [of, sizes] = [new Int32Array(slots), [] as number[]];
  for (let slot = 0; slot < slots; slot++) {
    const { peers } = subjects[owner[slot] as number] as Subject;
    const { key: name, kind, unit } = indicators[indicatorOf[slot] as number] as Indicator;
    // Schemes may use one key for different things.
    const key = `${kind} ${unit} ${name}`;
    let ofPeers = numbers.get(peers);
    if (!ofPeers) numbers.set(peers, (ofPeers = new Map<string, number>()));
    let group = ofPeers.get(key);
    if (group === undefined) ofPeers.set(key, (group = sizes.push(0) - 1));
    of[slot] = group;
    sizes[group]! += 1;
  }
  const first = new Int32Array(sizes.length + 1);
  sizes.forEach((size, group) => (first[group + 1] = (first[group] as number) + size));
  const [next, members] = [first.slice(), new Int32Array(slots)];
  for (let slot = 0; slot < slots; slot++) members[next[of[slot] as number]!++] = slot;
  return { count: sizes.length, of, members, first };
}

export type ToSlot = (what: string, subject: number | undefined, indicator: number | undefined) => number;

/** From a row's places in the input to its slot. */
function slotFinder(input: CycleInput, subjects: readonly Subject[], first: Int32Array): ToSlot {
  const subjectAt = places(input.subjects, subjects, ({ id }) => id);
  const order = new Map(
    input.schemes.map(({ key, indicators }) => [
      key,
      places(
        indicators,
        sortedBy(indicators, (one) => one.key),
        (one) => one.key,
      ),
    ]),
  );
  const orderOf = subjects.map(({ scheme }) => order.get(scheme));
  return (what, subject = -1, indicator = -1) => {
    const place = subjectAt[subject];
    need(place !== undefined, `A row of ${what} is of nobody: ${subject}`);
    const own = orderOf[place]?.[indicator];
    need(own !== undefined, `A row of ${what} about ${subjects[place]?.id} is of no indicator: ${indicator}`);
    return (first[place] as number) + own;
  };
}

type Measured = Pick<Frame, 'numerator' | 'denominator' | 'sample'>;

function valuesOf(
  { values }: CycleInput,
  { slots, indicatorOf }: Slots,
  indicators: readonly Indicator[],
  toSlot: ToSlot,
  sampleAt: Int32Array,
): Measured {
  const count = lengthOf(values);
  const [numerator, denominator] = [new Float64Array(slots).fill(NaN), new Float64Array(slots).fill(NaN)];
  const sample = new Int32Array(slots).fill(-1);
  for (let row = 0; row < count; row++) {
    const slot = toSlot('values', values.subject[row], values.indicator[row]);
    const { key, kind } = indicators[indicatorOf[slot] as number] as Indicator;
    const [x, n] = [values.numerator[row] as number, values.denominator[row] as number];
    const from = values.sample[row] as number;
    need(Number.isNaN(numerator[slot]), `A value of ${key} comes twice`);
    need(kind !== 'RATING', `${key} is rated, not measured`);
    need(Number.isFinite(x) && n >= 0 && n < Infinity, `A value of ${key} is none: ${x} of ${n}`);
    need((kind === 'SURVEY') === from >= 0, `A value of ${key} has ${from < 0 ? 'no' : 'a'} sample`);
    need(from < 0 || sampleAt[from] !== undefined, `There is no sample ${from}`);
    numerator[slot] = x;
    denominator[slot] = n;
    sample[slot] = from < 0 ? -1 : (sampleAt[from] as number);
  }
  return { numerator, denominator, sample };
}

function lengthOf({ subject, indicator, numerator, denominator, sample }: Values): number {
  need(
    [indicator, numerator, denominator, sample].every(({ length }) => length === subject.length),
    'The columns of values are not of one length',
  );
  return subject.length;
}

const sortedBy = <T>(things: readonly T[], keyOf: (thing: T) => string): T[] =>
  [...things].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));

/** By place in the input the place in the own order. */
function places<T>(input: readonly T[], own: readonly T[], keyOf?: (thing: T) => string): Int32Array {
  const keys = new Map<unknown, number>(own.map((thing, place) => [keyOf ? keyOf(thing) : thing, place]));
  return Int32Array.from(input, (thing) => keys.get(keyOf ? keyOf(thing) : thing) as number);
}
