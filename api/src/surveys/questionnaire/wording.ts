import { wordingOf } from './content.js';
import type { Question } from './question.js';

/** Where an item of one questionnaire stands in another one. */
export interface Counterpart {
  /** Key of the item there. */
  readonly item: string;
  /** Equal for equal wording: only figures of the same mark are one trend. */
  readonly wording: string;
}

const ITEM = /^([A-Za-z0-9]+)(?:([.=])(.+))?$/;

/**
 * The same item in another questionnaire: that of the question with equal words, whatever its key, or else of the question with the
 * same key, whose mark is then another. A row or a choice is found by its words.
 */
export function counterpartOf(item: string, here: readonly Question[], there: readonly Question[]): Counterpart | undefined {
  const [, key, mark, part] = ITEM.exec(item) ?? [];
  const question = here.find((each) => each.key === key);
  if (!question) return undefined;
  const wording = wordingOf(question);
  const alike = there.filter((each) => wordingOf(each) === wording);
  const found = alike.find((each) => each.key === key) ?? alike[0] ?? there.find((each) => each.key === key && each.kind === question.kind);
  if (!found) return undefined;
  const [from, to] = mark === '.' ? [question.rows, found.rows] : [question.choices, found.choices];
  const words = from.find((each) => each.key === part)?.text;
  const same = part === undefined ? undefined : to.find(({ text }) => text === words);
  if (part !== undefined && !same) return undefined;
  return { item: same ? `${found.key}${mark}${same.key}` : found.key, wording: wordingOf(found) };
}
