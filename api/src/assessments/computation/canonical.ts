import { createHash } from 'node:crypto';
import type { Frame } from './frame.js';
import type { CycleOutput, SubjectResult } from './output.js';

/**
 * All that went in, in the frame's own order: what leads to the same results whatever the order has the same hash (section 4.6 of the domain).
 * Numbers as they lie in memory, little end first; texts as JSON.
 */
export function inputHash(frame: Frame): string {
  const { rules, schemes, subjects, samples, raters, first, numerator, denominator, sample, cells } = frame;
  const hash = createHash('sha256').update(VERSION);
  const text = (value: unknown) => hash.update(`${JSON.stringify(value)}\n`);
  text(sorted(rules));
  text(sorted(schemes.map(({ key, indicators }) => ({ key, indicators: indicators.map((one) => ({ ...one, raters: byKind(one.raters) })) }))));
  for (const { id, scheme, peers, team, teamRate } of subjects) text([id, scheme, peers, team, teamRate ?? null]);
  for (const { key, n, mean, variance } of samples) text(n > 0 ? [key, n, mean, n > 1 ? variance : 0] : [key, 0]);
  for (const rater of raters) text(rater);
  const { slot, kind, first: rows, rater, score } = cells;
  for (const column of [first, numerator, denominator, sample, slot, kind, rows, rater, score]) {
    text(column.length);
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  }
  return hash.digest('hex');
}

/** All that came out: every line of every result, pools, flags and components. */
export function outputHash({ results, pools, flags, components }: Pick<CycleOutput, 'results' | 'pools' | 'flags' | 'components'>): string {
  const hash = createHash('sha256').update(VERSION);
  let batch: string[] = [];
  const text = (value: unknown) => {
    batch.push(JSON.stringify(value));
    if (batch.length < 256) return;
    hash.update(`${batch.join('\n')}\n`);
    batch = [];
  };
  for (const result of results()) text(plain(result));
  text([sorted(pools), sorted(flags), sorted(components)]);
  return hash.update(batch.join('\n')).digest('hex');
}

/** Of the bytes and of the computation: a change of either must not look like the same result. */
const VERSION = 'gridward assessment 1\n';

/** A result as a list, whose order no property can change. */
const plain = ({ id, score, band, cappedBy, isIndistinguishable, deviation, lines }: SubjectResult) => [
  [id, score, band, cappedBy, isIndistinguishable, deviation],
  ...lines.map((line) => [
    [line.key, line.kind, line.state, line.value, line.numerator, line.denominator, line.peerMedian, line.normalised, line.weight, line.contribution],
    line.corrections.map(({ kind, amount, reliability }) => [kind, amount, reliability ?? null]),
    line.raters.map(({ kind, n, mean }) => [kind, n, mean]),
  ]),
];

const byKind = <T extends { readonly kind: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.kind < b.kind ? -1 : 1));

/** The same with the properties of every object in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
