import { namesIn, type KnownNames } from './names.js';
import { doorsIn, numbersIn, platesIn } from './numbers.js';
import { readingOf, withDigits } from './reading.js';

/** What is put in the place of what was masked, so that a sentence can still be read. */
export const MASKS = { NAME: '〔姓名〕', NUMBER: '〔号码〕', DOOR: '〔住址〕', PLATE: '〔车牌〕' } as const;
type Kind = keyof typeof MASKS;
type Span = readonly [from: number, to: number, kind: Kind];

/** Where two overlap, the first of these names what was there. */
const ORDER: readonly Kind[] = ['PLATE', 'NUMBER', 'DOOR', 'NAME'];

/**
 * Takes out of a text what leads to somebody: names (those of the place, and what stands where names stand), telephone, ID and other
 * long numbers, mail addresses, doors and addresses, plates. However they are written: full-width, in Chinese digits, apart, or with
 * characters between that nobody sees. Rather too much than too little: `二单元` is masked, `二楼` is not.
 *
 * Pure, and idempotent: masked text stays as it is.
 * @param known names of who lives or works in the place
 */
export function masked(original: string, known: KnownNames): string {
  const { text, plain } = readingOf(original);
  const digits = withDigits(plain);
  const found: Span[] = [
    ...platesIn(plain).map(([from, to]): Span => [from, to, 'PLATE']),
    ...numbersIn(digits).map(([from, to]): Span => [from, to, 'NUMBER']),
    ...doorsIn(digits).map(([from, to]): Span => [from, to, 'DOOR']),
    ...namesIn(plain, known).map(([from, to]): Span => [from, to, 'NAME']),
  ];
  return replaced(text, joined(found));
}

/** Spans that overlap are one. */
function joined(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const whole: Span[] = [];
  for (const [from, to, kind] of ordered) {
    const last = whole.at(-1);
    if (!last || from >= last[1]) whole.push([from, to, kind]);
    else whole.splice(-1, 1, [last[0], Math.max(last[1], to), ORDER.indexOf(kind) < ORDER.indexOf(last[2]) ? kind : last[2]]);
  }
  return whole;
}

const replaced = (text: string, spans: readonly Span[]) =>
  spans.toReversed().reduce((rest, [from, to, kind]) => rest.slice(0, from) + MASKS[kind] + rest.slice(to), text);
