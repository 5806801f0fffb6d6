import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

export type { Words } from './words/zh.ts';

/** What the page says, by language. The Chinese is written first. */
export const WORDS = { zh, en };
