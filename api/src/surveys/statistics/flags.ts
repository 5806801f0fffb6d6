import type { Level } from './scores.js';
import { groupBy } from './sums.js';

/** How an answer came about: what flags look at. */
export interface SubmittedAnswer {
  readonly id: string;
  readonly submittedAt: Date;
  /** From the first question to sending; null where nobody measured (paper). */
  readonly seconds: number | null;
  /** How many questions were answered. */
  readonly questions: number;
  /** Answers to the items of five levels; null for "不了解/不适用". */
  readonly levels: readonly (Level | null)[];
  /** What was written to the open question. */
  readonly text: string | null;
  /** A hash that stands for the phone or computer; null where there is none. */
  readonly device: string | null;
  /** Who asked; null where people answered by themselves. When paper is typed in, give the time of the interview, not of typing. */
  readonly collector: string | null;
}

/** Why an answer does not count until somebody has looked at it. */
export type FlagReason = 'TOO_FAST' | 'STRAIGHT_LINED' | 'DUPLICATE_TEXT' | 'DEVICE_BURST' | 'COLLECTOR_BURST';

/** From when on an answer looks stuffed. */
export interface FlagLimits {
  readonly secondsPerQuestion: number;
  /** As many items with the same level throughout. */
  readonly straightItems: number;
  /** Shorter texts are the same by chance: "没有意见". */
  readonly textCharacters: number;
  /** More than so many answers … */
  readonly burstAnswers: number;
  /** … within so many minutes. */
  readonly burstMinutes: number;
}

export const FLAG_LIMITS: FlagLimits = { secondsPerQuestion: 2, straightItems: 8, textCharacters: 10, burstAnswers: 5, burstMinutes: 2 };

/** By answer its reasons, in the order above; answers without any are not in it. */
export type Flags = ReadonlyMap<string, readonly FlagReason[]>;

/** All flags of a survey's answers. A flag is a reason to look, no proof; what is flagged weighs 0 and is kept (`weighFlagged`). */
export function flagAnswers(answers: readonly SubmittedAnswer[], limits: FlagLimits = FLAG_LIMITS): Flags {
  const found: [FlagReason, readonly SubmittedAnswer[]][] = [
    ['TOO_FAST', tooFast(answers, limits)],
    ['STRAIGHT_LINED', straightLined(answers, limits)],
    ['DUPLICATE_TEXT', duplicateTexts(answers, limits)],
    ['DEVICE_BURST', bursts(answers, ({ device }) => device, limits)],
    ['COLLECTOR_BURST', bursts(answers, ({ collector }) => collector, limits)],
  ];
  const flags = new Map<string, FlagReason[]>();
  for (const [reason, list] of found) for (const { id } of list) flags.set(id, [...(flags.get(id) ?? []), reason]);
  return flags;
}

/** Flagged answers weigh 0; nothing is taken away, so that a mistaken flag can be lifted. */
export function weighFlagged<T extends { readonly id: string; readonly weight: number }>(answers: readonly T[], flags: Flags): T[] {
  return answers.map((answer) => (flags.has(answer.id) ? { ...answer, weight: 0 } : answer));
}

/** Answered faster than anybody reads. */
function tooFast(answers: readonly SubmittedAnswer[], { secondsPerQuestion }: FlagLimits) {
  return answers.filter(({ seconds, questions }) => seconds !== null && seconds < secondsPerQuestion * questions);
}

/** The same level on all of many items: no variance. Items that somebody knows nothing about are left out. */
function straightLined(answers: readonly SubmittedAnswer[], { straightItems }: FlagLimits) {
  return answers.filter(({ levels }) => {
    const known = levels.filter((level) => level !== null);
    return known.length >= straightItems && new Set(known).size === 1;
  });
}

/** The same long text again; the first to send it is not blamed. Width of characters, case, spaces and punctuation make no difference. */
function duplicateTexts(answers: readonly SubmittedAnswer[], { textCharacters }: FlagLimits) {
  const essence = (text: string | null) =>
    (text ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const written = answers.map((answer) => ({ answer, text: essence(answer.text) })).filter(({ text }) => [...text].length >= textCharacters);
  return [...groupBy(written, ({ text }) => text).values()].flatMap((same) => inTime(same.map(({ answer }) => answer)).slice(1));
}

/** All answers of a span of time with too many of one source in it. */
function bursts(
  answers: readonly SubmittedAnswer[],
  sourceOf: (answer: SubmittedAnswer) => string | null,
  { burstAnswers, burstMinutes }: FlagLimits,
) {
  const sourced = answers.filter((answer) => sourceOf(answer) !== null);
  return [...groupBy(sourced, (answer) => sourceOf(answer) ?? '').values()].flatMap((list) => {
    const sorted = inTime(list);
    const inBurst = new Set<SubmittedAnswer>();
    let first = 0;
    sorted.forEach((answer, last) => {
      while (minutesBetween(sorted[first], answer) > burstMinutes) first++;
      if (last - first + 1 > burstAnswers) for (const one of sorted.slice(first, last + 1)) inBurst.add(one);
    });
    return [...inBurst];
  });
}

const minutesBetween = (from: SubmittedAnswer | undefined, to: SubmittedAnswer) =>
  (to.submittedAt.getTime() - (from ?? to).submittedAt.getTime()) / 60_000;

const inTime = (answers: readonly SubmittedAnswer[]) =>
  [...answers].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1));
