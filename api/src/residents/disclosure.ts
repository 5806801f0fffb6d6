import { AGE_BANDS } from './age.js';
import { SEXES } from './resident.entity.js';

export interface Cell {
  readonly code: string;
  readonly ageBand: string;
  readonly sex: string;
  readonly residents: number;
}
export type ShownCell = Omit<Cell, 'residents'> & { readonly residents: number | null };

/**
 * Hides what is too few to be nobody in particular: counts from 1 up to `smallest` - 1. What is hidden alone in its territory, or
 * alone among the territories of one age and sex, could be found from the total; then the next smallest is hidden with it.
 *
 * @param cells of territories side by side, those with nobody too (`completed`)
 */
export function hideSmall(cells: readonly Cell[], smallest: number): ShownCell[] {
  const hidden = new Set(cells.filter(({ residents }) => residents > 0 && residents < smallest));
  const lines = [...Map.groupBy(cells, ({ code }) => code).values(), ...Map.groupBy(cells, ({ ageBand, sex }) => `${ageBand} ${sex}`).values()];
  // Hiding in one line may leave a cell alone in another. Each round hides at least one more, so it ends.
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const line of lines) hideWithIt(line, hidden);
  }
  return cells.map((cell) => ({ ...cell, residents: hidden.has(cell) ? null : cell.residents }));
}

function hideWithIt(line: readonly Cell[], hidden: Set<Cell>) {
  if (line.filter((cell) => hidden.has(cell)).length !== 1) return;
  const [next] = line.filter((cell) => !hidden.has(cell)).sort((a, b) => a.residents - b.residents);
  if (next) hidden.add(next);
}

/** Every age and sex of each territory, also those of which there is nobody: what is missing would say zero. */
export function completed(cells: readonly Cell[]): Cell[] {
  return [...Map.groupBy(cells, ({ code }) => code)].flatMap(([code, own]) =>
    AGE_BANDS.flatMap((ageBand) =>
      SEXES.filter((sex) => sex !== 'UNKNOWN' || own.some((cell) => cell.sex === sex)).map(
        (sex) => own.find((cell) => cell.ageBand === ageBand && cell.sex === sex) ?? { code, ageBand, sex, residents: 0 },
      ),
    ),
  );
}
