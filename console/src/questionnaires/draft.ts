import type { QuestionKind, QuestionnairePartsFragment, QuestionPartsFragment, SaveQuestionnaireInput } from '@gridward/schema';

export interface Choice {
  readonly key: string;
  readonly text: string;
  readonly textEn: string;
  /** Whoever chooses it is not asked further. */
  readonly ends: boolean;
}

export interface Condition {
  readonly question: string;
  readonly choices: readonly string[];
}

/** A question as it stands in the editor: what is empty is an empty text. */
export interface Question {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly dimension: string;
  readonly text: string;
  readonly textEn: string;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  readonly rows: readonly Choice[];
  readonly showIf: readonly Condition[];
}

export interface Draft {
  readonly title: string;
  readonly titleEn: string;
  readonly introduction: string;
  readonly introductionEn: string;
  readonly questions: readonly Question[];
}

export const KINDS: readonly QuestionKind[] = ['LIKERT', 'SINGLE', 'MULTI', 'MATRIX', 'NPS', 'RANKING', 'TEXT'];
/** Of what a choice is made. */
export const hasChoices = (kind: QuestionKind) => kind === 'SINGLE' || kind === 'MULTI' || kind === 'RANKING';

type Stored = Omit<QuestionPartsFragment, 'rows'> & { readonly rows: readonly QuestionPartsFragment['choices'][number][] };

const choiceIn = ({ key, text, textEn, ends }: QuestionPartsFragment['choices'][number]): Choice => ({
  key,
  text,
  textEn: textEn ?? '',
  ends: ends ?? false,
});

export const questionIn = ({ key, kind, dimension, text, textEn, required, choices, rows, showIf }: Stored | QuestionPartsFragment): Question => ({
  key,
  kind,
  dimension: dimension ?? '',
  text,
  textEn: textEn ?? '',
  required,
  choices: choices.map(choiceIn),
  rows: rows.map((row) => choiceIn({ ends: null, ...row })),
  showIf: showIf.map(({ question, choices: answers }) => ({ question, choices: answers })),
});

export const draftOf = (row: QuestionnairePartsFragment): Draft => ({
  title: row.title,
  titleEn: row.titleEn ?? '',
  introduction: row.introduction,
  introductionEn: row.introductionEn ?? '',
  questions: row.questions.map(questionIn),
});

type QuestionInput = SaveQuestionnaireInput['questions'];

/** As the API wants them. */
export const questionsOut = (questions: readonly Question[]) =>
  questions.map(({ choices, rows, showIf, dimension, textEn, ...question }) => ({
    ...question,
    dimension: dimension || null,
    textEn: textEn || null,
    choices: choices.map(({ ends, textEn: english, ...choice }) => ({ ...choice, textEn: english || null, ...(ends && { ends }) })),
    rows: rows.map(({ key, text, textEn: english }) => ({ key, text, textEn: english || null })),
    showIf: showIf.map((condition) => ({ question: condition.question, choices: [...condition.choices] })),
  })) satisfies QuestionInput;

/** What can be answered there, as conditions name it; none where a condition can ask for nothing. */
export function answersTo({ kind, choices }: Question): readonly string[] {
  if (kind === 'LIKERT') return ['5', '4', '3', '2', '1', 'NA'];
  if (kind === 'NPS') return Array.from({ length: 11 }, (_, i) => String(i));
  return kind === 'SINGLE' || kind === 'MULTI' ? choices.map(({ key }) => key) : [];
}
