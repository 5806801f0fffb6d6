import { sameValue } from '../fields/form';
import type { Draft, Question } from './draft';

/** One thing that two people may have changed: a line of the head, or a question. */
type Part = string | Question | undefined;
type Parts = ReadonlyMap<string, Part>;

export interface Difference {
  /** `title`, or `question <key>`. */
  readonly part: string;
  readonly mine: Part;
  readonly theirs: Part;
  /** Both changed it, to different things. Otherwise theirs is taken over. */
  readonly isDisputed: boolean;
}

const HEAD = ['title', 'titleEn', 'introduction', 'introductionEn'] as const;
const nameOf = (key: string) => `question ${key}`;
const partsOf = (draft: Draft): Parts =>
  new Map<string, Part>([
    ...HEAD.map((field) => [field, draft[field]] as const),
    ...draft.questions.map((question) => [nameOf(question.key), question] as const),
  ]);

/** What another person changed since it was opened. */
export function differences(base: Draft, mine: Draft, theirs: Draft): Difference[] {
  const [before, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  return [...new Set([...other.keys(), ...before.keys()])].flatMap((part) => {
    const values = { mine: own.get(part), theirs: other.get(part) };
    if (sameValue(values.theirs, before.get(part)) || sameValue(values.mine, values.theirs)) return [];
    return [{ part, ...values, isDisputed: !sameValue(values.mine, before.get(part)) }];
  });
}

/** Mine, with theirs where only they changed something or where theirs was chosen. What they added stands where they put it. */
export function merged(mine: Draft, theirs: Draft, found: readonly Difference[], chosen: ReadonlySet<string>): Draft {
  const taken = new Map(found.filter(({ part, isDisputed }) => !isDisputed || chosen.has(part)).map((each) => [each.part, each.theirs]));
  const head = Object.fromEntries(HEAD.map((field) => [field, taken.has(field) ? taken.get(field) : mine[field]]));
  const kept = mine.questions.flatMap((question) => {
    const name = nameOf(question.key);
    const now = taken.has(name) ? taken.get(name) : question;
    return typeof now === 'object' ? [now] : [];
  });
  const questions = theirs.questions.reduce<Question[]>((list, question, i) => {
    if (!taken.has(nameOf(question.key)) || list.some(({ key }) => key === question.key)) return list;
    const before = list.findIndex(({ key }) => key === theirs.questions[i - 1]?.key);
    return list.toSpliced(i === 0 ? 0 : before < 0 ? list.length : before + 1, 0, question);
  }, kept);
  return { ...mine, ...head, questions };
}
