import type { Item } from '../questionnaire/question.js';
import { showable, TOTAL, type PlaceCounts, type Shown } from '../statistics/index.js';
import type { Answers } from './answers.js';
import { ageBreakdown, channelBreakdown, type Breakdown } from './breakdowns.js';
import { keptOf, type Kept } from './figures.js';
import { placesOf, type Places } from './places.js';
import { addStratum, addTo, countIn, meanOf, sumItem, sumsFor, type Sums } from './sums.js';

/** Figures of all items in one place, of everybody there or of one slice. */
export interface TableRow {
  readonly code: string;
  readonly slice: string;
  readonly items: Record<string, Kept>;
}

export interface Wanted {
  readonly items: readonly Item[];
  /** Codes of the areas of the survey. */
  readonly areas: readonly string[];
  readonly minimum: number;
  /** Only the areas as a whole, and everybody: while people answer, the difference of two looks at less would be single answers. */
  readonly whole: boolean;
}

/**
 * All figures of one stream: for each item and place from the grid to the area, of everybody and, down to communities, by age and channel. What must not be
 * told is left out, with complementary suppression over all places of an item together: items differ in how many said nothing, so
 * each is a table of its own.
 * @param turn awaited between steps of a few milliseconds: a server counts beside everything else that it does
 */
export async function tableOf(answers: Answers, weights: Float64Array, wanted: Wanted, turn: () => Promise<unknown>): Promise<TableRow[]> {
  const table = new Table(answers, weights, wanted);
  for (const number of wanted.items.keys()) await table.add(number, turn);
  return table.rows;
}

interface Slice {
  readonly breakdown: string;
  readonly name: string;
  readonly hasStratum: (stratum: number) => boolean;
  readonly hasChannel: (channel: number) => boolean;
}

/** Digits of a community: whoever asks of an age in a grid asks of a few neighbours. */
const SMALLEST_BROKEN_DOWN = 12;

const everybody: Slice = { breakdown: TOTAL, name: '', hasStratum: () => true, hasChannel: () => true };

class Table {
  readonly #places: Places;
  readonly #breakdowns: readonly Breakdown[];
  readonly #slices: readonly Slice[];
  /** Answers in each stratum, to whatever item. */
  readonly #sizes: Int32Array;
  readonly #rows = new Map<string, TableRow>();
  #decided: { readonly counts: readonly number[]; readonly shown: Shown } | undefined;

  constructor(
    private readonly answers: Answers,
    private readonly weights: Float64Array,
    private readonly wanted: Wanted,
  ) {
    this.#places = placesOf(answers.strata, wanted);
    this.#breakdowns = wanted.whole
      ? []
      : [ageBreakdown(answers, wanted.minimum), channelBreakdown(answers, wanted.minimum)].filter((each) => each !== undefined);
    this.#slices = [everybody, ...this.#breakdowns.flatMap(slicesOf)];
    this.#sizes = new Int32Array(answers.strata.length);
    for (const stratum of answers.stratum) this.#sizes[stratum]! += 1;
  }

  get rows(): TableRow[] {
    return [...this.#rows.values()];
  }

  async add(number: number, turn: () => Promise<unknown>): Promise<void> {
    const { channels, channel } = this.answers;
    const raw = sumItem(this.answers, this.weights, number, channels.length, channel);
    const bySlice: Sums[] = [];
    for (const slice of this.#slices) {
      await turn();
      bySlice.push(this.#byPlace(raw, slice));
    }
    await turn();
    const shown = this.#decide(bySlice);
    for (const [i, slice] of this.#slices.entries()) {
      await turn();
      this.#keep(this.wanted.items[number] as Item, slice, bySlice[i] as Sums, shown);
    }
  }

  #byPlace(raw: Sums, { hasStratum, hasChannel }: Slice): Sums {
    const { codes, ofStratum } = this.#places;
    const divisions = this.answers.channels.length;
    const [sums, own] = [sumsFor(codes.length), sumsFor(1)];
    for (const [stratum, size] of this.#sizes.entries()) {
      if (!hasStratum(stratum)) continue;
      addStratum(raw, stratum, divisions, hasChannel, size, own);
      if (countIn(own, 0) > 0) for (const place of ofStratum[stratum] ?? []) addTo(sums, place, own);
    }
    return sums;
  }

  /** Which places may be shown, by breakdown. Items that as many answered everywhere are decided alike, at once. */
  #decide(bySlice: readonly Sums[]): Shown {
    const { codes, parents } = this.#places;
    const counts = bySlice.flatMap((sums) => codes.map((_, place) => countIn(sums, place)));
    if (this.#decided?.counts.every((count, i) => count === counts[i])) return this.#decided.shown;
    const count = (slice: number, place: number) => counts[slice * codes.length + place] ?? 0;
    const places = codes.map((key, place): PlaceCounts => {
      const by = Object.fromEntries(
        this.#breakdowns.map(({ name }) => [name, this.#slices.flatMap(({ breakdown }, i) => (breakdown === name ? [count(i, place)] : []))]),
      );
      return { key, parent: parents[place] ?? null, total: count(0, place), by };
    });
    const shown = showable(places, this.#breakdowns, { minimum: this.wanted.minimum });
    this.#decided = { counts, shown };
    return shown;
  }

  #keep(item: Item, { breakdown, name }: Slice, sums: Sums, shown: Shown) {
    for (const [place, code] of this.#places.codes.entries()) {
      if (countIn(sums, place) === 0 || (breakdown !== TOTAL && code.length > SMALLEST_BROKEN_DOWN)) continue;
      const key = `${code} ${name}`;
      const row = this.#rows.get(key) ?? { code, slice: name, items: {} };
      row.items[item.key] = shown.get(breakdown)?.has(code) ? keptOf(item, meanOf(sums, place)) : null;
      this.#rows.set(key, row);
    }
  }
}

const slicesOf = ({ name, categories, ofStratum, ofChannel }: Breakdown): Slice[] =>
  categories.map((category, number) => ({
    breakdown: name,
    name: `${name}=${category}`,
    hasStratum: (stratum) => !ofStratum || ofStratum[stratum] === number,
    hasChannel: (channel) => !ofChannel || ofChannel[channel] === number,
  }));
