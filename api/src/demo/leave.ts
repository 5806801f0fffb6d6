import { laterBy } from '../attendance/hours/workdays.js';
import { momentOf } from '../attendance/hours/clock.js';
import { reasonPlace } from '../attendance/leave/leave.seal.js';
import type { Away, Worker } from './attendance.js';
import { idOf } from './ids.js';
import { demoName } from './people.js';
import { accountId, staffId, type DemoOptions } from './rows.js';
import type { Row, TablePart } from './table.js';

interface Leave {
  readonly who: Worker;
  readonly deputy: Worker;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly days: number;
  readonly reason: string;
}

/** Working days only matter for the figure; the stories are short. */
const DAYS = 2;

/** Leave in every state that somebody has to do something about, of grid workers of one community who stand in for each other. */
export function leavesOf(workers: readonly Worker[], today: string): Leave[] {
  // Whoever has a name to remember is there, for those who try things out.
  const inGrids = workers.filter(({ login, employment }) => employment.post === 'GRID_WORKER' && /^staff\d/.test(login));
  const [a, b, c, d, e] = inGrids;
  if (!a || !b || !c || !d || !e) return [];
  const leave = (who: Worker, kind: string, state: string, from: number, days: number, reason: string): Leave => ({
    ...{ who, kind, state, days: Math.min(days, DAYS), reason, from: laterBy(today, from), to: laterBy(today, from + days - 1) },
    deputy: inGrids.find((other) => other !== who && other.employment.place.startsWith(who.employment.place.slice(0, 12))) ?? a,
  });
  return [
    leave(a, 'SICK', 'ON_LEAVE', -1, 4, '感冒发烧，在家休息'),
    leave(b, 'ANNUAL', 'SUBMITTED', 7, 1, '回老家看望父母'),
    leave(c, 'PERSONAL', 'RETURN_REPORTED', -5, 2, '孩子入学'),
    leave(d, 'ANNUAL', 'CLOSED', -33, 2, '外出'),
    leave(e, 'COMP_TIME', 'REJECTED', -15, 1, '防汛值班调休'),
  ];
}

const COUNTS = ['ON_LEAVE', 'RETURN_REPORTED', 'CLOSED'];

export function awayOf(leaves: readonly Leave[]): Away {
  const taken = leaves.filter(({ state }) => COUNTS.includes(state));
  return new Map([...Map.groupBy(taken, ({ who }) => who.login)].map(([login, own]) => [login, own.map(({ from, to }) => ({ from, to }))]));
}

/** Requests, who is away because of them, and what the deputies hold in the meantime. */
export function* leaveTables(district: string, leaves: readonly Leave[], director: Worker, options: DemoOptions): Generator<TablePart> {
  yield {
    table: 'leave_request',
    columns: [
      ...[
        'district_code',
        'id',
        'staff_id',
        'account_id',
        'code',
        'kind',
        'from_day',
        'to_day',
        'days',
        'sealed_reason',
        'deputy_staff_id',
        'deputy_account_id',
      ],
      ...['state', 'stages', 'approval_due_on', 'return_due_at', 'returned_on', 'steps'],
    ],
    district,
    rows: leaves.map((leave) => requestRow(district, leave, director, options)),
  };
  const taken = leaves.filter(({ state }) => COUNTS.includes(state));
  yield {
    table: 'absence',
    columns: ['district_code', 'id', 'leave_id', 'staff_id', 'account_id', 'deputy_account_id', 'code', 'from_day', 'to_day', 'covered_to'],
    district,
    rows: taken.map((leave) => {
      const { who, deputy, from, to } = leave;
      return [
        district,
        idOf('absence', idOfLeave(leave)),
        idOfLeave(leave),
        staffId(who),
        accountId(who),
        accountId(deputy),
        who.employment.place,
        from,
        to,
        to,
      ];
    }),
  };
  const now = leaves.filter(({ state }) => state === 'ON_LEAVE');
  yield {
    table: 'post_assignment',
    columns: ['district_code', 'id', 'account_id', 'role', 'territory', 'valid_from', 'valid_to', 'stands_in_for', 'created_at'],
    district,
    rows: now.flatMap(({ who, deputy, from, to }) =>
      who.roles.map(({ role, territory }): Row => [
        district,
        idOf('stand-in', who.login, territory),
        accountId(deputy),
        role,
        territory,
        from,
        to,
        accountId(who),
        options.now,
      ]),
    ),
  };
}

const idOfLeave = ({ who, from }: Leave) => idOf('leave_request', who.login, from);

function requestRow(district: string, leave: Leave, director: Worker, { seal }: DemoOptions): Row {
  const { who, deputy, kind, from, to, days, reason, state } = leave;
  const id = idOfLeave(leave);
  const back = COUNTS.includes(state) ? momentOf(laterBy(to, 1), 720) : null;
  const returned = state === 'RETURN_REPORTED' || state === 'CLOSED' ? laterBy(to, 1) : null;
  return [
    ...[district, id, staffId(who), accountId(who), who.employment.place, kind, from, to, days, seal(district, reason, reasonPlace(id))],
    ...[staffId(deputy), accountId(deputy), state, 1, state === 'SUBMITTED' ? laterBy(from, -5) : laterBy(from, -1), back, returned],
    JSON.stringify(stepsOf(leave, director)),
  ];
}

function stepsOf({ who, from, to, state }: Leave, director: Worker) {
  const step = (kind: string, day: string, minute: number, by: Worker | null, note: string | null = null) => ({
    ...{ kind, at: momentOf(day, minute).toISOString(), by: by && accountId(by), name: by && demoName(by.title, by.number), note },
  });
  const steps = [step('SUBMITTED', laterBy(from, state === 'SUBMITTED' ? -8 : -2), 560, who)];
  if (state === 'SUBMITTED') return steps;
  if (state === 'REJECTED') return [...steps, step('REJECTED', laterBy(from, -1), 600, director, '当天有消防检查，请改期')];
  steps.push(step('APPROVED', laterBy(from, -1), 600, director), step('STARTED', from, 1, null));
  if (state === 'ON_LEAVE') return steps;
  steps.push(step('RETURN_REPORTED', laterBy(to, 1), 515, who));
  return state === 'CLOSED' ? [...steps, step('CLOSED', laterBy(to, 1), 600, director)] : steps;
}
