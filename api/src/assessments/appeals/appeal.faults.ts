import { textFaults } from '../../identity/index.js';
import type { FieldError } from '../../request/errors.js';
import type { KeptLine } from '../results/line.js';
import type { AmendedLineInput, AnswerAssessmentAppealInput } from './appeal.type.js';

const LONGEST = 1_000;
const LEAST = { reason: 10, answer: 5 } as const;
const BOUNDS = { min: -20, max: 110 } as const;

/** What keeps somebody from disputing these lines of the own result. */
export function filingFaults(lines: readonly string[], reason: string, result: readonly KeptLine[]): FieldError[] {
  const keys = result.flatMap(({ key, kind }) => (kind === 'LIMIT' ? [] : [key]));
  const faults = worded('reason', reason, LEAST.reason);
  if (lines.length === 0) faults.push({ field: 'lines', key: 'required' });
  const wrong = lines.findIndex((key, i) => !keys.includes(key) || lines.indexOf(key) !== i);
  if (wrong >= 0) faults.push({ field: `lines.${wrong}`, key: 'unknownChoice', values: { name: (lines[wrong] ?? '').slice(0, 40) } });
  return faults;
}

/** What is wrong with an answer; only disputed lines are reopened. */
export function answerFaults(
  { state, answer, lines }: Pick<AnswerAssessmentAppealInput, 'state' | 'answer' | 'lines'>,
  disputed: readonly string[],
): FieldError[] {
  if (state === 'FILED' || state === 'WITHDRAWN') return [{ field: 'state', key: 'unknownChoice', values: { name: state } }];
  const faults = state === 'ACCEPTED' ? [] : worded('answer', answer ?? '', LEAST.answer);
  if (state === 'AMENDED' && lines.length === 0) faults.push({ field: 'lines', key: 'appealUnchanged' });
  if (state !== 'AMENDED' && lines.length > 0) faults.push({ field: 'lines', key: 'notDisputed' });
  return [...faults, ...lines.flatMap((line, i) => lineFaults(line, i, lines, disputed))];
}

function lineFaults({ key, normalised }: AmendedLineInput, i: number, lines: readonly AmendedLineInput[], disputed: readonly string[]): FieldError[] {
  const faults: FieldError[] = [];
  if (!disputed.includes(key) || lines.findIndex((line) => line.key === key) !== i) faults.push({ field: `lines.${i}.key`, key: 'notDisputed' });
  if (!(normalised >= BOUNDS.min && normalised <= BOUNDS.max)) faults.push({ field: `lines.${i}.normalised`, key: 'outOfRange', values: BOUNDS });
  return faults;
}

const worded = (field: string, text: string, min: number): FieldError[] => {
  const faults = textFaults(field, text.trim(), LONGEST);
  return faults.length === 0 && text.trim().length < min ? [{ field, key: 'tooShort', values: { min } }] : faults;
};
