import { COUNTED, stateNumber, told, type Columns } from './columns.js';
import type { KindDesign } from './designs.js';
import { indicatorAt, type Frame } from './frame.js';
import { RATER_KINDS, type RaterKind } from './input.js';
import { cellFigure, type CellFigure } from './rated.js';
import type { Severity } from './severity.js';

/** Scores of 1 to 10 are told as points of 10 to 100. */
const POINTS = 10;
const NAMED: ReadonlySet<RaterKind> = new Set(['SELF', 'SUPERIOR']);

/**
 * Fills in what raters say. What is not shown does not count: of an anonymous kind with too few raters there is no figure, and its share goes to
 * the other kinds of the indicator. So no difference between what is shown and what was counted tells what one person gave.
 */
export function rate(frame: Frame, columns: Columns, designs: readonly { readonly design: KindDesign; readonly severity: Severity }[]): void {
  const { cells, rules } = frame;
  const figures: (CellFigure | undefined)[] = Array.from({ length: cells.count });
  for (const { design, severity } of designs) {
    const isShown = (n: number) => NAMED.has(design.kind) || n >= rules.minRaters;
    design.cell.forEach((cell, item) => {
      const n = (design.first[item + 1] as number) - (design.first[item] as number);
      if (isShown(n)) figures[cell] = cellFigure(design, item, severity, rules.trim);
    });
  }
  for (let from = 0, to = 0; from < cells.count; from = to) {
    while (to < cells.count && cells.slot[to] === cells.slot[from]) to++;
    for (let cell = from; cell < to; cell++) columns.cellMean[cell] = shownMean(frame, cell, figures[cell]);
    weigh(frame, columns, cells.slot[from] as number, figures.slice(from, to), cells.kind.subarray(from, to));
  }
}

function shownMean({ cells }: Frame, cell: number, figure: CellFigure | undefined): number {
  const isSelf = RATER_KINDS[cells.kind[cell] as number] === 'SELF';
  if (isSelf) return (cells.score[cells.first[cell] as number] as number) * POINTS;
  return figure ? told(figure.mean * POINTS) : NaN;
}

/** Σ share · mean / Σ share over the kinds that count. */
function weigh(frame: Frame, columns: Columns, slot: number, figures: readonly (CellFigure | undefined)[], kinds: Uint8Array): void {
  const { raters } = indicatorAt(frame, slot);
  const shares = figures.map((figure, i) => (figure ? (raters.find(({ kind }) => kind === RATER_KINDS[kinds[i] as number])?.share ?? 0) : 0));
  const total = shares.reduce((a, b) => a + b, 0);
  if (total === 0) {
    columns.state[slot] = stateNumber('TOO_FEW_RATERS');
    return;
  }
  const over = (part: (figure: CellFigure) => number, power = 1) =>
    figures.reduce((sum, figure, i) => (figure ? sum + ((shares[i] as number) / total) ** power * part(figure) : sum), 0);
  columns.value[slot] = told(over(({ mean }) => mean) * POINTS);
  columns.leniency[slot] = told(over(({ leniency }) => leniency) * POINTS);
  columns.trimmed[slot] = told(over(({ trimmed }) => trimmed) * POINTS);
  columns.deviation[slot] = Math.sqrt(over(({ variance }) => variance, 2)) * POINTS;
  columns.state[slot] = COUNTED;
}
