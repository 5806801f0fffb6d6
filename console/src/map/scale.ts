/** One class of a choropleth: the smallest and largest figure that are really in it, and how many places have one. */
export interface FigureClass {
  readonly from: number;
  readonly to: number;
  readonly n: number;
}

const CLASSES = 5;

/**
 * Classes of about equal size. A figure never straddles two classes; few distinct figures get a class each. Equal counts, because
 * offices' figures are skewed: with equal steps one large street would leave all others in one colour.
 */
export const classesOf = (figures: readonly (number | null)[]): FigureClass[] => {
  const sorted = figures.filter((figure) => figure !== null).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= CLASSES) return distinct.map((figure) => classAmong(sorted, figure, figure));
  const limits = [...new Set(Array.from({ length: CLASSES }, (_, i) => sorted[Math.ceil(((i + 1) * sorted.length) / CLASSES) - 1] ?? 0))];
  return limits.map((to, i) => classAmong(sorted, distinct.find((figure) => figure > (limits[i - 1] ?? -Infinity)) ?? to, to));
};

/**
 * Classes with limits of their own, whatever the figures are: where small differences mean nothing, equal counts would paint them in
 * all colours. The first class begins at `least`; a figure on a limit is in the class below it.
 */
export const fixedClasses = (figures: readonly (number | null)[], least: number, limits: readonly number[]): FigureClass[] =>
  limits.map((to, i) => {
    const from = limits[i - 1] ?? least;
    return { from, to, n: figures.filter((figure) => figure !== null && figure <= to && (figure > from || i === 0)).length };
  });

const classAmong = (sorted: readonly number[], from: number, to: number): FigureClass => ({
  from,
  to,
  n: sorted.filter((figure) => figure >= from && figure <= to).length,
});

/** Place of a figure among the classes; -1 when there is none. */
export const classIndex = (classes: readonly FigureClass[], figure: number | null) =>
  figure === null ? -1 : classes.findIndex(({ to }) => figure <= to);

/** Spreads few classes over a palette made for many, so that two classes are not both pale. */
export const shade = <Tone>(palette: readonly Tone[], index: number, count: number): Tone | undefined =>
  palette[count <= 1 ? Math.floor(palette.length / 2) : Math.round((index * (palette.length - 1)) / (count - 1))];
