import { createHash } from 'node:crypto';
import { textFaults } from '../../identity/index.js';
import type { FieldError } from '../../request/errors.js';
import { logicFaults } from './logic.js';
import type { Choice, Question } from './question.js';

const KEY = /^[a-z][A-Za-z0-9]{0,39}$/;
const MOST = { questions: 60, choices: 20, rows: 12 } as const;
const LONGEST = { text: 200, choice: 60, dimension: 20 } as const;
/** English takes more letters than Chinese. */
const EN = 2;
/** Fewer would be no choice. */
const LEAST_CHOICES = 2;

/** What keeps questions from being asked, each with its place. */
export function contentFaults(questions: readonly Question[]): FieldError[] {
  if (questions.length === 0) return [{ field: 'questions', key: 'required' }];
  if (questions.length > MOST.questions) return [{ field: 'questions', key: 'tooMany', values: { max: MOST.questions } }];
  const seen = new Set<string>();
  const faults = questions.flatMap((question, i) => {
    const twice: FieldError[] = seen.has(question.key) ? [{ field: `questions.${i}.key`, key: 'taken' }] : [];
    seen.add(question.key);
    return [...questionFaults(question, `questions.${i}`), ...twice];
  });
  return faults.length > 0 ? faults : logicFaults(questions);
}

function questionFaults({ key, kind, text, textEn, dimension, choices, rows }: Question, place: string): FieldError[] {
  const faults = textFaults(`${place}.text`, text, LONGEST.text);
  if (!KEY.test(key)) faults.push({ field: `${place}.key`, key: 'badQuestionKey' });
  if (textEn) faults.push(...textFaults(`${place}.textEn`, textEn, EN * LONGEST.text));
  if (dimension !== null) faults.push(...textFaults(`${place}.dimension`, dimension, LONGEST.dimension));
  const chosen = kind === 'SINGLE' || kind === 'MULTI' || kind === 'RANKING';
  faults.push(...listFaults(choices, `${place}.choices`, chosen ? LEAST_CHOICES : 0, chosen ? MOST.choices : 0));
  faults.push(...listFaults(rows, `${place}.rows`, kind === 'MATRIX' ? 1 : 0, kind === 'MATRIX' ? MOST.rows : 0));
  return faults;
}

function listFaults(list: readonly Choice[], field: string, least: number, most: number): FieldError[] {
  if (list.length < least || list.length > most) return [{ field, key: 'outOfRange', values: { min: least, max: most } }];
  const keys = list.map(({ key }) => key);
  return list.flatMap(({ key, text, textEn }, i): FieldError[] => [
    ...(KEY.test(key) ? [] : [{ field: `${field}.${i}.key`, key: 'badQuestionKey' } as const]),
    ...(keys.indexOf(key) === i ? [] : [{ field: `${field}.${i}.key`, key: 'taken' } as const]),
    ...textFaults(`${field}.${i}.text`, text, LONGEST.choice),
    ...(textEn ? textFaults(`${field}.${i}.textEn`, textEn, EN * LONGEST.choice) : []),
  ]);
}

/** Equal for equal wording, whatever the key: figures of two surveys are one trend only across the same. */
export function wordingOf({ kind, text, choices, rows }: Question): string {
  const said = [kind, text.trim(), choices.map((choice) => choice.text.trim()), rows.map((row) => row.text.trim())];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
}
