import { forget, recall, remember } from '../memory.ts';
import type { Sheet } from './sheet.ts';

/** Tokens of sheets that are to be sent, and of posters that this phone has answered. */
type List = 'surveys.waiting' | 'surveys.done';

const MOST_DONE = 30;

const isSheet = (value: unknown): value is Sheet =>
  typeof value === 'object' && value !== null && 'seat' in value && 'answers' in value && 'at' in value && typeof value.at === 'string';
const isTokens = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
const listed = (list: List) => recall(list, isTokens) ?? [];

/** What the phone keeps of surveys, under the token of each. Nothing in here is dropped because time has passed. */
export const shelf = {
  take: (token: string): Sheet | null => recall(`survey.${token}`, isSheet),
  waiting: (): readonly string[] => listed('surveys.waiting'),
  isDone: (token: string): boolean => listed('surveys.done').includes(token),

  /** @returns whether it will still be there after the page is closed */
  put(sheet: Sheet): boolean {
    const { token, isWaiting } = sheet;
    remember(`survey.${token}`, sheet);
    if (isWaiting !== shelf.waiting().includes(token)) list('surveys.waiting', token, isWaiting);
    const kept = shelf.take(token);
    return kept !== null && JSON.stringify(kept) === JSON.stringify(sheet);
  },

  /** Nothing of the answers stays: the phone may be anybody's. */
  burn(token: string) {
    forget(`survey.${token}`);
    list('surveys.waiting', token, false);
  },

  /** That this phone has answered at a poster, whose token does not say it. */
  finish: (token: string) => list('surveys.done', token, true),
};

export type Shelf = typeof shelf;

function list(name: List, token: string, isIn: boolean) {
  const others = listed(name).filter((each) => each !== token);
  remember(name, isIn ? [...others, token].slice(name === 'surveys.done' ? -MOST_DONE : 0) : others);
}
