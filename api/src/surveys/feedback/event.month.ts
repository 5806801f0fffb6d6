import { meanInterval, showable, TOTAL, type PlaceCounts } from '../statistics/index.js';

export interface EventAnswer {
  readonly code: string;
  /** 1 to 5. */
  readonly score: number;
  readonly reason: string | null;
}

export interface EventFigure {
  readonly code: string;
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reasons: Readonly<Record<string, number>>;
}

const DIGITS = [12, 9, 6] as const;

/**
 * A month of answers about events, by community, street and district: the index CSI = 100 (s − 1) / 4 with a 95 % interval (Student), as
 * of a simple sample. They are whoever answered, so they are a stream of their own. What is too few is hidden, and as much more as keeps
 * it from being found from a sum; reasons are told where they are of enough answers.
 */
export function monthOf(answers: readonly EventAnswer[], minimum: number): EventFigure[] {
  const places = new Map<string, EventAnswer[]>();
  for (const answer of answers)
    for (const digits of DIGITS.filter((each) => each <= answer.code.length)) {
      const code = answer.code.slice(0, digits);
      const own = places.get(code);
      if (own) own.push(answer);
      else places.set(code, [answer]);
    }
  const parentOf = (code: string) => (code.length > 6 ? code.slice(0, code.length - 3) : null);
  const counts = [...places].map(([key, own]): PlaceCounts => ({ key, parent: parentOf(key), total: own.length, by: {} }));
  const shown = showable(counts, [], { minimum }).get(TOTAL);
  return [...places].map(([code, own]) => (shown?.has(code) ? figureOf(code, own, minimum) : { ...HIDDEN, code }));
}

const HIDDEN = { n: null, value: null, low: null, high: null, reasons: {} } as const;
const index = (score: number) => Math.round(Math.min(100, Math.max(0, 25 * (score - 1))) * 1e6) / 1e6;

function figureOf(code: string, answers: readonly EventAnswer[], minimum: number): EventFigure {
  const n = answers.length;
  const mean = answers.reduce((sum, { score }) => sum + score, 0) / n;
  const variance = answers.reduce((sum, { score }) => sum + (score - mean) ** 2, 0) / Math.max(1, n - 1);
  const { low, high } = meanInterval(mean, Math.sqrt(variance / n), Math.max(1, n - 1));
  const said = Map.groupBy(
    answers.filter(({ reason }) => reason !== null),
    ({ reason }) => reason ?? '',
  );
  const given = [...said.values()].reduce((sum, own) => sum + own.length, 0);
  // Only at the district, and only of enough reasons: parts of a small place would tell of single answers.
  const reasons = code.length === 6 && given >= minimum ? Object.fromEntries([...said].map(([reason, own]) => [reason, own.length])) : {};
  return { code, n, value: index(mean), low: index(low), high: index(high), reasons };
}
