/** How much of something somebody did, and how good it was: visits and the share that was confirmed, say. */
export interface Effort {
  readonly who: string;
  readonly count: number;
  /** Higher is better. */
  readonly quality: number;
}

export interface PaysToInflate {
  /** Of the ranks of count and quality (Spearman 1904); null where one of them does not differ. */
  readonly correlation: number | null;
  /** Who is among the top tenth by count and the bottom third by quality, by key. */
  readonly who: readonly string[];
  readonly isWarning: boolean;
}

const CONTRARY = -0.2;

/**
 * Whether an indicator pays for numbers at the cost of what they are for: where those who have most are those who do it worst, it
 * rewards inflation and should be capped or checked by samples (section 4.2 of the domain). With fewer than ten people nothing is said.
 */
export function paysToInflate(efforts: readonly Effort[]): PaysToInflate {
  if (efforts.length < 10) return { correlation: null, who: [], isWarning: false };
  const counts = efforts.map(({ count }) => count).sort((a, b) => a - b);
  const qualities = efforts.map(({ quality }) => quality).sort((a, b) => a - b);
  const top = counts[Math.ceil(counts.length * 0.9) - 1] as number;
  const bottom = qualities[Math.floor(qualities.length / 3) - 1] as number;
  const who = efforts.filter(({ count, quality }) => count >= top && quality <= bottom).map((one) => one.who);
  const correlation = spearman(
    efforts.map(({ count }) => count),
    efforts.map(({ quality }) => quality),
  );
  return { correlation, who: who.sort(compare), isWarning: correlation !== null && correlation < CONTRARY };
}

function spearman(a: readonly number[], b: readonly number[]): number | null {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const over = (of: (i: number) => number) => x.reduce((total, _, i) => total + of(i), 0);
  const from = (list: readonly number[], i: number) => (list[i] as number) - middle;
  const spread = over((i) => from(x, i) ** 2) * over((i) => from(y, i) ** 2);
  return spread > 0 ? Math.round((over((i) => from(x, i) * from(y, i)) / Math.sqrt(spread)) * 1e4) / 1e4 : null;
}

/** Equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const found = values.map(() => 0);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (const place of order.slice(from, to)) found[place] = (from + to - 1) / 2;
  }
  return found;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
