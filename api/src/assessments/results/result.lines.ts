import type { Indicator } from '../schemes/indicator.js';
import type { KeptLine } from './line.js';

/** A line as it is read, with the words of the scheme that it was assessed by. Points, where hundredths are kept. */
export function lineOf(line: KeptLine, indicators: readonly Indicator[]) {
  const indicator = indicators.find(({ key }) => key === line.key);
  const { name = null, nameEn = null, block = null, unit = null, target = null } = indicator ?? {};
  return {
    ...line,
    weight: line.weight / 100,
    contribution: line.contribution / 100,
    lift: liftOf(line),
    name,
    nameEn,
    block,
    unit,
    target: line.weight > 0 ? target : null,
    source: line.source ?? indicator?.source ?? null,
    raters: line.raters.map(({ kind, n, mean }) => ({ kind, n: mean === null ? 0 : n, mean })),
  };
}

const FULL = 100;

/** Points more if the target were reached, all else being as it is. Full marks and more cannot be lifted. */
const liftOf = ({ state, weight, normalised }: KeptLine): number =>
  state === 'COUNTED' && normalised !== null ? Math.max(0, Math.round((weight * (FULL - normalised)) / FULL)) / 100 : 0;
