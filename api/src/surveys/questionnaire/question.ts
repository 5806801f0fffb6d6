/** What a questionnaire asks. Kept as JSON, because a version is never changed once a survey has used it. */
export const QUESTION_KINDS = ['LIKERT', 'NPS', 'SINGLE', 'MULTI', 'RANKING', 'TEXT', 'MATRIX'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** An answer to choose, or a row of a matrix. */
export interface Choice {
  readonly key: string;
  readonly text: string;
  readonly textEn: string | null;
  /** Whoever chooses it is not asked further: 不住在这里. */
  readonly ends?: boolean;
}

/** Asked only if one of these was answered there. */
export interface Condition {
  readonly question: string;
  readonly choices: readonly string[];
}

export interface Question {
  /** Names it within the questionnaire: `attitude`. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** What it is counted to, such as 服务态度; none for what is not scored. */
  readonly dimension: string | null;
  readonly text: string;
  readonly textEn: string | null;
  readonly required: boolean;
  /** Of SINGLE, MULTI and RANKING. */
  readonly choices: readonly Choice[];
  /** Of MATRIX, each answered as LIKERT. */
  readonly rows: readonly Choice[];
  /** All must hold. */
  readonly showIf: readonly Condition[];
}

/** 不了解/不适用: an answer, and never scored. */
export const NOT_APPLICABLE = 'NA';

const LEVELS = ['1', '2', '3', '4', '5', NOT_APPLICABLE];
const TO_TEN = Array.from({ length: 11 }, (_, i) => String(i));

/** What can be answered there, as conditions name it; undefined where a condition can ask for nothing. */
export function answersTo({ kind, choices }: Question): readonly string[] | undefined {
  if (kind === 'LIKERT') return LEVELS;
  if (kind === 'NPS') return TO_TEN;
  if (kind === 'SINGLE' || kind === 'MULTI') return choices.map(({ key }) => key);
  return undefined;
}

/** One number in each answer: a level from 1 to 5, a recommendation from 0 to 10, or 1 for a choice that was made and 0 for one that was not. */
export interface Item {
  /** `attitude`, `services.repair` for a row, `contact=phone` for a choice. */
  readonly key: string;
  readonly question: string;
  readonly kind: 'LEVEL' | 'RECOMMENDATION' | 'SHARE';
  readonly dimension: string | null;
}

/** What is counted, in the order in which the numbers of an answer are kept. */
export const itemsOf = (questions: readonly Question[]): Item[] =>
  questions.flatMap((question): Item[] => {
    const { key, kind, dimension, choices, rows } = question;
    const item = (suffix: string, of: Item['kind']) => ({ key: `${key}${suffix}`, question: key, kind: of, dimension });
    if (kind === 'LIKERT') return [item('', 'LEVEL')];
    if (kind === 'NPS') return [item('', 'RECOMMENDATION')];
    if (kind === 'MATRIX') return rows.map((row) => item(`.${row.key}`, 'LEVEL'));
    if (kind === 'SINGLE' || kind === 'MULTI') return choices.map((choice) => item(`=${choice.key}`, 'SHARE'));
    return [];
  });
