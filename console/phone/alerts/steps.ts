/** One step of an instruction per entry, without its number: the page numbers them itself. */
export function steps(instruction: string): string[] {
  const parts = instruction
    .split(/[\r\n]+|[；;]/)
    .flatMap(numberedItems)
    .map(tidy)
    .filter(Boolean);
  return parts.length === 1 ? sentences(parts[0] ?? '') : parts;
}

/**
 * A number that opens an item. 1、 1) 一、 only at the start or after a stop; 1. ① （1） also straight after a Chinese
 * character, as they are often typed. 1.5 and 1、2 号楼 are no items. No lookbehind: older iPhones cannot read it.
 */
const MARK =
  /(^|[\s。；;，,：:.])(?:(\d{1,2})[)）、](?!\d)|([一二三四五六七八九十]{1,2})、)\s*|(^|[\s。；;，,：:.]|[一-鿿])(?:[（(](\d{1,2})[）)]|(\d{1,2})[.．](?!\d)|([①-⑳])|[（(]([一二三四五六七八九十]{1,2})[）)])\s*/g;
const HAN = '一二三四五六七八九十';

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Splits where items are numbered 1, 2, 3 …; a lone number in a sentence (8、9 日) is left alone. */
function numberedItems(line: string): string[] {
  const cuts: Cut[] = [];
  let expected: number | undefined;
  for (const mark of line.matchAll(MARK)) {
    const number = valueOf(mark);
    if (number !== (expected ?? (isOpening(line, mark.index) ? number : 1))) continue;
    expected = number + 1;
    cuts.push({ from: mark.index + (mark[1] ?? mark[4] ?? '').length, to: mark.index + mark[0].length });
  }
  return cutAt(line, cuts);
}

/** A line may begin with any number: it may be one of several numbered lines. */
const isOpening = (line: string, at: number) => line.slice(0, at).trim() === '';

function valueOf(mark: RegExpMatchArray): number {
  const digits = mark[2] ?? mark[5] ?? mark[6];
  if (digits) return Number(digits);
  if (mark[7]) return mark[7].charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const han = mark[3] ?? mark[8] ?? '';
  return han.length === 2 ? 11 + HAN.indexOf(han.charAt(1)) : HAN.indexOf(han) + 1;
}

function cutAt(line: string, cuts: readonly Cut[]): string[] {
  const [first] = cuts;
  if (!first) return [line];
  const lead = line.slice(0, first.from).trim();
  const items = cuts.map(({ to }, i) => line.slice(to, cuts[i + 1]?.from));
  // "Please: 1. … 2. …": the lead belongs to the first step.
  return /[：:]$/.test(lead) ? [lead + (items[0] ?? ''), ...items.slice(1)] : [lead, ...items];
}

const tidy = (part: string) =>
  part
    .trim()
    .replace(/^[-•·*]\s*/, '')
    .replace(/[，,、：:]$/, '');

const sentences = (text: string) =>
  text
    .replace(/。\s*/g, '。\n')
    .replace(/\.\s+(?=[A-Z])/g, '.\n')
    .split('\n')
    .filter(Boolean);
