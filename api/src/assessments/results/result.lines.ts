import type { Indicator } from '../schemes/indicator.js';
import { lifts, type Line } from '../computation/index.js';
import { computedOf } from '../schemes/computed.js';
import type { KeptLine } from './line.js';

/** The lines as they are read, in the order of the scheme and with its words. Points, where hundredths are kept. */
export function linesOf(lines: readonly KeptLine[], indicators: readonly Indicator[]) {
  const places = new Map(indicators.map(({ key }, i) => [key, i]));
  // What people decided is part of a line, and changes nothing in what it could still bring.
  const gains = new Map(lifts(lines as readonly Line[], indicators.map(computedOf)).map(({ key, gain }) => [key, gain]));
  const placeOf = ({ key }: KeptLine) => places.get(key) ?? indicators.length;
  return [...lines].sort((a, b) => placeOf(a) - placeOf(b)).map((line) => lineOf(line, indicators[placeOf(line)], gains.get(line.key) ?? 0));
}

function lineOf(line: KeptLine, indicator: Indicator | undefined, gain: number) {
  const { name = null, nameEn = null, block = null, unit = null, target = null } = indicator ?? {};
  return {
    ...line,
    weight: line.weight / 100,
    contribution: line.contribution / 100,
    lift: gain / 100,
    name,
    nameEn,
    block,
    unit,
    target: line.weight > 0 ? target : null,
    source: line.source ?? indicator?.source ?? null,
    // How few there are is not told either.
    raters: line.raters.map(({ kind, n, mean }) => ({ kind, n: mean === null ? 0 : n, mean })),
  };
}
