import { wordingOf } from './content.js';
import { LIBRARY } from './library.js';
import type { Question } from './question.js';

/** Of a question against the edition before: whether its figures go on as one trend. */
export const WORDING_CHANGES = ['SAME', 'CHANGED', 'NEW'] as const;

export interface Wording {
  readonly key: string;
  /** As in the library, so that it can be compared with other surveys that ask it. */
  readonly isStandard: boolean;
  /** Nothing where there is no edition before. */
  readonly change: (typeof WORDING_CHANGES)[number] | null;
}

const STANDARD = new Set(LIBRARY.map(wordingOf));

/**
 * How each question stands to the edition before. The same words are the same question, under whatever key and in whatever place;
 * the same key with other words is one that was changed, and its trend ends.
 */
export function wordingsOf(questions: readonly Question[], before: readonly Question[] | null): Wording[] {
  const said = new Set(before?.map(wordingOf));
  const keys = new Set(before?.map(({ key }) => key));
  const changeOf = (wording: string, key: string) => (said.has(wording) ? 'SAME' : keys.has(key) ? 'CHANGED' : 'NEW');
  return questions.map((question) => {
    const wording = wordingOf(question);
    return { key: question.key, isStandard: STANDARD.has(wording), change: before && changeOf(wording, question.key) };
  });
}
