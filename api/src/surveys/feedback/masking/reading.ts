/** A text as the rules read it: each character of it stands at the same place as in the text that is masked. */
export interface Reading {
  /** What is masked and kept: without characters that nobody sees. */
  readonly text: string;
  /** The same with full-width and circled forms as plain ones, and Chinese digits as digits. */
  readonly plain: string;
}

/** Zero-width and directional characters, soft hyphens: written between digits so that a rule does not see them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  幺: '1',
  壹: '1',
  二: '2',
  两: '2',
  贰: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
};

export function readingOf(original: string): Reading {
  const text = original.normalize('NFC').replace(UNSEEN, '');
  return { text, plain: Array.from(text, plainOf).join('') };
}

/** In as many UTF-16 units as it had, or places would shift. */
function plainOf(letter: string): string {
  const folded = letter.normalize('NFKC');
  return folded.length === letter.length ? folded : letter;
}

/** The plain reading with Chinese digits as digits; 十 and 百 stay, because they are no digits. */
export const withDigits = (plain: string): string => Array.from(plain, (letter) => DIGITS[letter] ?? letter).join('');
