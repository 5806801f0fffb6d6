import type { MATTER_MODES, REPORT_ENTRY_KINDS, REPORT_STATES } from './reports.entity.js';

export type Mode = (typeof MATTER_MODES)[number];
export type State = (typeof REPORT_STATES)[number];
export type EntryKind = (typeof REPORT_ENTRY_KINDS)[number];
export type Side = 'REPORTER' | 'SUPERIOR';

interface Move {
  readonly side: Side;
  readonly from: readonly State[];
  readonly to?: State;
  readonly modes?: readonly Mode[];
}

const OPEN: readonly State[] = ['SUBMITTED', 'RECEIVED', 'INSTRUCTED', 'IN_EXECUTION', 'RESULT_REPORTED'];

/** Who may write what, when, and where it leads. */
const MOVES: Readonly<Record<EntryKind, Move>> = {
  FIRST_REPORT: { side: 'REPORTER', from: [] },
  FOLLOW_UP_REPORT: { side: 'REPORTER', from: OPEN, modes: ['EMERGENCY'] },
  FINAL_REPORT: { side: 'REPORTER', from: OPEN, to: 'RESULT_REPORTED', modes: ['EMERGENCY'] },
  RECEIPT: { side: 'SUPERIOR', from: ['SUBMITTED'], to: 'RECEIVED' },
  INSTRUCTION: { side: 'SUPERIOR', from: OPEN, to: 'INSTRUCTED' },
  EXECUTION: { side: 'REPORTER', from: ['INSTRUCTED'], to: 'IN_EXECUTION' },
  RESULT: { side: 'REPORTER', from: ['INSTRUCTED', 'IN_EXECUTION'], to: 'RESULT_REPORTED' },
  CLOSING: { side: 'SUPERIOR', from: ['RECEIVED', 'RESULT_REPORTED'], to: 'CLOSED' },
};

interface Standing {
  readonly mode: Mode;
  readonly state: State;
  readonly finalAt: unknown;
}

/** Whether such an entry can be written now; an emergency is closed after its final report only, a request after an answer. */
export function canFollow(kind: EntryKind, { mode, state, finalAt }: Standing): boolean {
  const { from, modes } = MOVES[kind];
  if (!from.includes(state) || (modes && !modes.includes(mode))) return false;
  if (kind === 'FOLLOW_UP_REPORT' || kind === 'FINAL_REPORT') return !finalAt;
  if (kind !== 'CLOSING') return true;
  return mode === 'EMERGENCY' ? Boolean(finalAt) : mode === 'REPORT' || state === 'RESULT_REPORTED';
}

export const sideOf = (kind: EntryKind): Side => MOVES[kind].side;
export const stateAfter = (kind: EntryKind, state: State): State => MOVES[kind].to ?? state;

interface Scoped {
  readonly id: string;
  readonly scopes: readonly string[];
}

/** Who reports is whose place it is, and the author wherever they act; who answers is the place above, or one above that. */
export function sidesOf(
  { id, scopes }: Scoped,
  { code, toCode, authorId }: { readonly code: string; readonly toCode: string; readonly authorId: string },
): Side[] {
  const sides: Side[] = [];
  if (authorId === id || scopes.includes(code)) sides.push('REPORTER');
  if (authorId !== id && scopes.some((scope) => toCode.startsWith(scope))) sides.push('SUPERIOR');
  return sides;
}

/** The place above: of a grid its community, of a community its street, of a street its district. */
export const above = (code: string): string | undefined => ({ 15: code.slice(0, 12), 12: code.slice(0, 9), 9: code.slice(0, 6) })[code.length];

export type Overdue = 'FIRST' | 'ANSWER' | 'RESULT' | 'FINAL';

interface Due {
  readonly state: State;
  readonly mode: Mode;
  readonly isLate: boolean;
  readonly answerDueAt: Date;
  readonly answeredAt: Date | null;
  readonly resultDueAt: Date | null;
  readonly finalDueAt: Date | null;
  readonly finalAt: Date | null;
}

/** What came too late, or is late now. */
export function overdueOf(report: Due, now: Date): Overdue[] {
  const { state, mode, isLate, answerDueAt, answeredAt, resultDueAt, finalDueAt, finalAt } = report;
  const isOpen = state !== 'CLOSED';
  const late: Overdue[] = isLate ? ['FIRST'] : [];
  const answered = answeredAt ?? (isOpen ? now : answerDueAt);
  if (mode !== 'REPORT' && answered > answerDueAt) late.push('ANSWER');
  if (resultDueAt && resultDueAt < now && (state === 'INSTRUCTED' || state === 'IN_EXECUTION')) late.push('RESULT');
  if (finalDueAt && (finalAt ?? now) > finalDueAt) late.push('FINAL');
  return late;
}
