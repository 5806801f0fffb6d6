/** A cell of the frame: a grid, and an age there. */
export interface Place {
  readonly code: string;
  readonly cell: string;
}

/** What nobody said. */
export const NOTHING = -1;

/** Answers of one stream that count, column by column: a million are a few megabytes, where a million objects would be a few hundred. */
export interface Answers {
  readonly count: number;
  readonly items: number;
  /** Strata, channels and sexes that occur; the columns below are places in these lists. */
  readonly strata: readonly Place[];
  readonly channels: readonly string[];
  readonly sexes: readonly string[];
  readonly stratum: Int32Array;
  readonly channel: Uint8Array;
  readonly sex: Uint8Array;
  /** Before others did not answer. */
  readonly weights: Float64Array;
  /** Item by item of answer by answer. */
  readonly scores: Int8Array;
}

/** Answers of one stratum, channel and sex, as the database puts them together. */
export interface AnswerRow extends Place {
  readonly channel: string;
  readonly sex: string;
  readonly n: number;
  /** Numbers with blanks between them. */
  readonly weights: string;
  /** Scores with commas between them and nothing where nothing was said; answers with semicolons between them. */
  readonly scores: string;
}

/** @param items how many scores each answer has */
export function answersOf(rows: readonly AnswerRow[], items: number): Answers {
  const count = rows.reduce((sum, { n }) => sum + n, 0);
  const [stratum, channel, sex] = [new Int32Array(count), new Uint8Array(count), new Uint8Array(count)];
  const [weights, scores] = [new Float64Array(count), new Int8Array(count * items).fill(NOTHING)];
  const [strata, channels, sexes] = [new Names<Place>(), new Names<string>(), new Names<string>()];
  let at = 0;
  for (const row of rows) {
    const { code, cell, n } = row;
    stratum.fill(strata.number(`${code} ${cell}`, { code, cell }), at, at + n);
    channel.fill(channels.number(row.channel, row.channel), at, at + n);
    sex.fill(sexes.number(row.sex, row.sex), at, at + n);
    row.weights.split(' ').forEach((weight, i) => (weights[at + i] = Number(weight)));
    readScores(row.scores, scores, at * items, items);
    at += n;
  }
  return { count, items, strata: strata.all, channels: channels.all, sexes: sexes.all, stratum, channel, sex, weights, scores };
}

const [COMMA, SEMICOLON, ZERO] = [44, 59, 48];

/** One pass over the text, without a string for each number. */
function readScores(text: string, scores: Int8Array, from: number, items: number) {
  let [answer, item, value] = [0, 0, NOTHING];
  for (let i = 0; i <= text.length; i++) {
    const sign = i === text.length ? SEMICOLON : text.charCodeAt(i);
    if (sign !== COMMA && sign !== SEMICOLON) {
      value = (value === NOTHING ? 0 : value * 10) + sign - ZERO;
      continue;
    }
    if (item < items) scores[from + answer * items + item] = value;
    value = NOTHING;
    item = sign === COMMA ? item + 1 : 0;
    if (sign === SEMICOLON) answer++;
  }
}

/** Numbers for things in the order in which they come first. */
class Names<T> {
  readonly all: T[] = [];
  #numbers = new Map<string, number>();

  number(name: string, thing: T): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.all.length);
    return this.all.push(thing) - 1;
  }
}
