interface Spot {
  readonly wording: string;
  readonly figure: { readonly n?: number | null };
}

/** Stretches that are one line: points next to each other that are shown and asked in the same words. */
export function runsOf<Point extends Spot>(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  let last: Point | undefined;
  for (const point of points) {
    const goesOn = last && last.figure.n != null && last.wording === point.wording;
    last = point;
    if (point.figure.n == null) continue;
    if (goesOn) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Where dates stand on a line, by time; by order where they are so near that their words would run into each other. */
export function placed(times: readonly number[], { from, to }: { readonly from: number; readonly to: number }): number[] {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const even = times.map((_, i) => from + ((to - from) * i) / Math.max(1, times.length - 1));
  const byTime = times.map((time) => from + ((to - from) * (time - first)) / Math.max(1, last - first));
  const isRoomy = byTime.every((x, i) => i === 0 || x - (byTime[i - 1] ?? 0) >= LEAST_GAP);
  return isRoomy ? byTime : even;
}

/** A day takes so much. */
const LEAST_GAP = 72;
