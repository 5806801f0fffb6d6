import { shareOf, type Moment, type ReachFact } from './report';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** Minutes on a logarithmic axis that begins at nought: the first five matter as much as the last fifty. */
export const across = (minutes: number, last: number, width: number) =>
  last > 0 ? (Math.log1p(Math.min(minutes, last)) / Math.log1p(last)) * width : 0;

/** The course of one fact from nought, in pixels from the lower left corner of `box` upwards. */
export const courseOf = (moments: readonly Moment[], fact: ReachFact, last: number, box: Box): Point[] => [
  { x: 0, y: 0 },
  ...moments.map((moment) => ({
    x: across(moment.minutes ?? last, last, box.width),
    y: (shareOf(moment[fact], moment.recipients) ?? 0) * box.height,
  })),
];

/** Moves labels apart that would overlap, keeping their order. @param heights where each would like to be; @returns where each is */
export function apart(heights: readonly number[], gap: number, most: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let floor = -Infinity;
  for (const i of order) floor = placed[i] = Math.max(placed[i] ?? 0, floor + gap);
  let ceiling = most + gap;
  for (const i of order.reverse()) ceiling = placed[i] = Math.min(placed[i] ?? 0, ceiling - gap);
  return placed;
}
