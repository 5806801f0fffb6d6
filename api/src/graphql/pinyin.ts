import { pinyin } from 'pinyin-pro';

/**
 * First letters of the pinyin of each character, lower case: 长白街道 gives `cbjd`. Characters that are read in several
 * ways are read as in the words they form. Latin letters and digits stay, everything else is left out; so the result is
 * `[a-z0-9]*`, and may be empty.
 */
export function initialsOf(text: string): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
