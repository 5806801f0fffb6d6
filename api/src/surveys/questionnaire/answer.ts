import type { FieldError } from '../../request/errors.js';
import { shownTo } from './logic.js';
import { itemsOf, NOT_APPLICABLE, type Item, type Question } from './question.js';

/** What somebody answered to one question, or to one row of a matrix. */
export interface Answer {
  readonly question: string;
  /** Of a matrix. */
  readonly row?: string | null;
  /** A level from 1 to 5, or a recommendation from 0 to 10. */
  readonly value?: number | null;
  /** 不了解/不适用. */
  readonly notApplicable?: boolean | null;
  /** Of SINGLE, MULTI, and RANKING in order. */
  readonly choices?: readonly string[] | null;
  readonly text?: string | null;
}

export const LONGEST_TEXT = 500;
/** More than any questionnaire can ask. */
const MOST_ANSWERS = 800;

export interface Checked {
  readonly faults: readonly FieldError[];
  /** Answers to what was asked on this way; others are left out. */
  readonly kept: readonly Answer[];
  /** Required questions without an answer. */
  readonly missing: readonly string[];
}

/** What was answered, held against what was asked. */
export function checkAnswers(questions: readonly Question[], answers: readonly Answer[]): Checked {
  if (answers.length > MOST_ANSWERS) return { faults: [{ field: 'answers', key: 'tooMany', values: { max: MOST_ANSWERS } }], kept: [], missing: [] };
  const asked = new Map(questions.map((question) => [question.key, question]));
  const seen = new Set<string>();
  const faults = answers.flatMap((answer, i) => {
    const place = JSON.stringify([answer.question, answer.row ?? '']);
    if (seen.has(place)) return [{ field: `answers.${i}.question`, key: 'taken' } as const];
    seen.add(place);
    return answerFaults(asked.get(answer.question), answer, `answers.${i}`);
  });
  if (faults.length > 0) return { faults, kept: [], missing: [] };
  const shown = shownTo(questions, (key) => namesOf(answers.find(({ question }) => question === key)));
  const keys = new Set(shown.map(({ key }) => key));
  const kept = answers.filter((answer) => keys.has(answer.question) && !isEmpty(answer));
  const missing = shown.filter((question) => question.required && !isAnswered(question, kept)).map(({ key }) => key);
  return { faults, kept, missing };
}

const isEmpty = ({ value, notApplicable, choices, text }: Answer) => value == null && !notApplicable && !choices?.length && !text?.trim();

const isAnswered = ({ key, kind, rows }: Question, kept: readonly Answer[]) => {
  const own = kept.filter(({ question }) => question === key);
  return kind === 'MATRIX' ? rows.every((row) => own.some((answer) => answer.row === row.key)) : own.length > 0;
};

/** As conditions name it. */
function namesOf(answer: Answer | undefined): readonly string[] {
  if (!answer) return [];
  if (answer.notApplicable) return [NOT_APPLICABLE];
  return answer.choices ?? (answer.value == null ? [] : [String(answer.value)]);
}

function answerFaults(question: Question | undefined, answer: Answer, place: string): FieldError[] {
  if (!question) return [{ field: `${place}.question`, key: 'unknownQuestion', values: { name: answer.question.slice(0, 40) } }];
  const { kind } = question;
  if (isEmpty(answer)) return [];
  if (kind === 'TEXT') return textFault(answer, place);
  if (kind === 'MATRIX' && !question.rows.some(({ key }) => key === answer.row))
    return [{ field: `${place}.row`, key: 'unknownChoice', values: { name: (answer.row ?? '').slice(0, 40) } }];
  if (kind === 'SINGLE' || kind === 'MULTI' || kind === 'RANKING') return choiceFaults(question, answer.choices ?? [], place);
  return levelFaults(answer, kind === 'NPS' ? { min: 0, max: 10 } : { min: 1, max: 5 }, place);
}

function textFault({ text }: Answer, place: string): FieldError[] {
  return (text?.length ?? 0) > LONGEST_TEXT ? [{ field: `${place}.text`, key: 'tooLong', values: { max: LONGEST_TEXT } }] : [];
}

function levelFaults({ value, notApplicable }: Answer, range: { readonly min: number; readonly max: number }, place: string): FieldError[] {
  if (notApplicable && value == null) return [];
  const fits = value != null && !notApplicable && Number.isInteger(value) && value >= range.min && value <= range.max;
  return fits ? [] : [{ field: `${place}.value`, key: 'outOfRange', values: range }];
}

function choiceFaults({ kind, choices }: Question, chosen: readonly string[], place: string): FieldError[] {
  const field = `${place}.choices`;
  const unknown = chosen.find((key) => !choices.some((choice) => choice.key === key));
  if (unknown !== undefined) return [{ field, key: 'unknownChoice', values: { name: unknown.slice(0, 40) } }];
  if (new Set(chosen).size < chosen.length) return [{ field, key: 'taken' }];
  const most = kind === 'SINGLE' ? 1 : choices.length;
  return chosen.length > most ? [{ field, key: 'tooMany', values: { max: most } }] : [];
}

/** The numbers of an answer, one for each item of the questionnaire; null where nothing was said that counts. */
export function scoresOf(questions: readonly Question[], kept: readonly Answer[]): (number | null)[] {
  const answers = new Map(kept.map((answer) => [answer.row ? `${answer.question}.${answer.row}` : answer.question, answer]));
  return itemsOf(questions).map((item) => scoreOf(item, answers));
}

function scoreOf({ key, kind, question }: Item, answers: ReadonlyMap<string, Answer>): number | null {
  if (kind !== 'SHARE') return answers.get(key)?.value ?? null;
  const chosen = answers.get(question)?.choices;
  if (!chosen) return null;
  return chosen.includes(key.slice(question.length + 1)) ? 1 : 0;
}
