import type { PhoneSurveyQuery, SurveyAnswerInput } from '@gridward/schema';
import { shownTo } from './way.ts';

/** What is asked of who holds a token. */
export type Seat = NonNullable<PhoneSurveyQuery['surveySeat']>;
export type Question = Seat['questions'][number];
export type Choice = Question['choices'][number] | Question['rows'][number];

/** What was answered on one screen. */
export interface Given {
  /** A level from 1 to 5, or a recommendation from 0 to 10. */
  readonly value?: number;
  /** 不了解/不适用. */
  readonly notApplicable?: true;
  /** Of SINGLE, MULTI, and RANKING in order. */
  readonly choices?: readonly string[];
  readonly text?: string;
}

/** One screen: a question, or one row of a matrix. */
export interface Step {
  /** `attitude`, `services.repair` for a row. */
  readonly id: string;
  readonly question: Question;
  readonly row: Choice | null;
}

/** Before the first question, and after the last. No question is called so: a key has no dot. */
export const START = '.start';
export const END = '.end';

/** One paper: what is asked under a token, and what was answered so far. Kept on the phone until the server has it. */
export interface Sheet {
  readonly token: string;
  readonly seat: Seat;
  readonly answers: Readonly<Record<string, Given>>;
  /** How long somebody looked at questions. */
  readonly seconds: number;
  /** The screen that was open last. */
  readonly at: string;
  /** Handed in, and to be sent. */
  readonly isWaiting: boolean;
  /** The screen whose answer the server did not accept; END when it named none. */
  readonly fault: string | null;
}

export const openSheet = (token: string, seat: Seat): Sheet => ({
  token,
  seat,
  answers: {},
  seconds: 0,
  at: START,
  isWaiting: false,
  fault: null,
});

export const isEmpty = ({ value, notApplicable, choices, text }: Given = {}) =>
  value === undefined && !notApplicable && !choices?.length && !text?.trim();

/** The screens that whoever answers so goes through. */
export function stepsOf({ seat, answers }: Pick<Sheet, 'seat' | 'answers'>): Step[] {
  const shown = shownTo(seat.questions, (key) => namesOf(answers[key]));
  return shown.flatMap((question): Step[] =>
    question.kind === 'MATRIX'
      ? question.rows.map((row) => ({ id: `${question.key}.${row.key}`, question, row }))
      : [{ id: question.key, question, row: null }],
  );
}

/** As conditions name it. */
function namesOf({ value, notApplicable, choices }: Given = {}): readonly string[] {
  if (notApplicable) return ['NA'];
  return choices ?? (value === undefined ? [] : [String(value)]);
}

/** The first screen that must still be answered. */
export const missing = (sheet: Sheet): Step | undefined => stepsOf(sheet).find(({ id, question }) => question.required && isEmpty(sheet.answers[id]));

/** What is sent: what was answered to questions that are asked, and nothing that was answered before going another way. */
export const inputOf = (sheet: Sheet): SurveyAnswerInput[] =>
  stepsOf(sheet).flatMap(({ id, question, row }) => {
    const given = sheet.answers[id];
    if (!given || isEmpty(given)) return [];
    const { choices, ...said } = given;
    return [{ question: question.key, ...(row && { row: row.key }), ...said, ...(choices && { choices: [...choices] }) }];
  });

/** @returns the screen of what the server found wrong (`answers.overall`, `answers.3.value`); undefined when it is none of them */
export function faultyStep(sheet: Sheet, fields: readonly string[]): string | undefined {
  const [, place = ''] = /^answers\.([^.]+)/.exec(fields.find((field) => field.startsWith('answers.')) ?? '') ?? [];
  const sent = /^\d+$/.test(place) ? inputOf(sheet)[Number(place)] : undefined;
  const id = sent?.row ? `${sent.question}.${sent.row}` : (sent?.question ?? place);
  const steps = stepsOf(sheet);
  const own = steps.filter((step) => step.id === id || step.question.key === id);
  return (own.find((step) => isEmpty(sheet.answers[step.id])) ?? own[0])?.id;
}

/** The question that was answered lowest, if so low that one is asked whether to be called. */
export function lowest(sheet: Sheet): Question | undefined {
  const low = stepsOf(sheet).flatMap(({ id, question }) => {
    const value = sheet.answers[id]?.value;
    const isLevel = question.kind === 'LIKERT' || question.kind === 'MATRIX';
    return isLevel && value !== undefined && value <= sheet.seat.followUpAtMost ? [{ question, value }] : [];
  });
  return low.sort((a, b) => a.value - b.value)[0]?.question;
}
