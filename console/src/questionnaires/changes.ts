import { answersTo, hasChoices, type Choice, type Draft, type Question } from './draft';
import type { QuestionKind } from '@gridward/schema';

/** Nobody has to invent keys: `q7` is the next one that was never in use here. */
export function nextKey(taken: readonly string[], stem: string): string {
  const numbers = taken.flatMap((key) => new RegExp(`^${stem}(\\d+)$`).exec(key)?.slice(1).map(Number) ?? []);
  return `${stem}${Math.max(0, ...numbers) + 1}`;
}

export const emptyChoice = (taken: readonly Choice[]): Choice => ({
  key: nextKey(
    taken.map(({ key }) => key),
    'c',
  ),
  text: '',
  textEn: '',
  ends: false,
});

const filledUp = (list: readonly Choice[], least: number): readonly Choice[] =>
  list.length >= least ? list : filledUp([...list, emptyChoice(list)], least);

/** What a kind needs, and nothing of what it has no use for. Choices go along from one kind to another. */
const fitting = (question: Question, kind: QuestionKind): Question => {
  const known = question.choices.length > 0 ? question.choices : question.rows;
  return { ...question, kind, choices: hasChoices(kind) ? filledUp(known, 2) : [], rows: kind === 'MATRIX' ? filledUp(known, 1) : [] };
};

export const emptyQuestion = (draft: Draft, kind: QuestionKind): Question => {
  const key = nextKey(
    draft.questions.map((question) => question.key),
    'q',
  );
  const question = { key, kind, dimension: '', text: '', textEn: '', required: kind !== 'TEXT', choices: [], rows: [], showIf: [] };
  return fitting(question, kind);
};

/** @param behind which; null for the end. A key that is taken is changed. */
export function withQuestions(draft: Draft, added: readonly Question[], behind: string | null): Draft {
  const place = draft.questions.findIndex(({ key }) => key === behind);
  const at = place < 0 ? draft.questions.length : place + 1;
  const questions = added.reduce<readonly Question[]>((list, question, i) => {
    const keys = list.map(({ key }) => key);
    const key = keys.includes(question.key) ? nextKey(keys, 'q') : question.key;
    return list.toSpliced(at + i, 0, { ...question, key });
  }, draft.questions);
  return { ...draft, questions };
}

/** Conditions on it would ask for nothing, and go with it. */
export const without = (draft: Draft, key: string): Draft => ({
  ...draft,
  questions: draft.questions
    .filter((question) => question.key !== key)
    .map((question) => ({ ...question, showIf: question.showIf.filter((condition) => condition.question !== key) })),
});

/** How many others ask only because of what is answered there. */
export const dependents = (draft: Draft, key: string) =>
  draft.questions.filter(({ showIf }) => showIf.some((condition) => condition.question === key)).length;

export function moved(draft: Draft, key: string, by: -1 | 1): Draft {
  const from = draft.questions.findIndex((question) => question.key === key);
  const question = draft.questions[from];
  const to = from + by;
  if (!question || to < 0 || to >= draft.questions.length) return draft;
  return { ...draft, questions: draft.questions.toSpliced(from, 1).toSpliced(to, 0, question) };
}

/** An answer that is no longer there is no longer asked for; a condition that asked for nothing else stays, and is shown as wrong. */
export function changed(draft: Draft, key: string, change: Partial<Question>): Draft {
  const before = draft.questions.find((question) => question.key === key);
  if (!before) return draft;
  const now = change.kind && change.kind !== before.kind ? fitting({ ...before, ...change }, change.kind) : { ...before, ...change };
  const possible = answersTo(now);
  const questions = draft.questions.map((question) => {
    if (question.key === key) return now;
    if (!question.showIf.some((condition) => condition.question === key)) return question;
    const showIf = question.showIf.map((condition) =>
      condition.question === key ? { ...condition, choices: condition.choices.filter((answer) => possible.includes(answer)) } : condition,
    );
    return { ...question, showIf };
  });
  return { ...draft, questions };
}

/** Lines of a sheet pasted into one field are as many choices. @param at of the field that was pasted into */
export function withLines(list: readonly Choice[], at: number, text: string): readonly Choice[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .filter(([first]) => first?.trim());
  return lines.reduce<readonly Choice[]>((choices, [first = '', second = ''], i) => {
    const there = choices[at + i];
    const known = there && !there.text && i > 0 ? there : i === 0 ? there : undefined;
    const choice = { ...(known ?? emptyChoice(choices)), text: first.trim(), ...(second.trim() && { textEn: second.trim() }) };
    return choices.toSpliced(at + i, known ? 1 : 0, choice);
  }, list);
}
