import { laterBy, isWorkingDay } from '../attendance/hours/workdays.js';
import { momentOf } from '../attendance/hours/clock.js';
import { idOf } from './ids.js';
import type { Person } from './posts.js';
import { randomOf, type Random } from './random.js';
import { accountId, staffId } from './rows.js';
import type { Row, TablePart } from './table.js';

/** As the district's parameters are: half past eight to half past five, ten minutes of grace. */
const [STARTS, ENDS, GRACE] = [510, 1_050, 10];

/** Somebody of the street, employed. */
export type Worker = Person & { readonly employment: NonNullable<Person['employment']> };

/** Days away, by login. */
export type Away = ReadonlyMap<string, readonly { readonly from: string; readonly to: string }[]>;

interface Tick {
  readonly kind: 'IN' | 'OUT' | 'FIELD';
  readonly minute: number;
}

interface Story {
  readonly status: string;
  readonly ticks: readonly Tick[];
  readonly flags?: readonly string[];
}

/** 国庆节 of a year: a week off, and the Saturday after it worked instead. */
export function holidays(year: number): { day: string; isWorking: boolean; name: string }[] {
  const off = Array.from({ length: 7 }, (_, i) => ({ day: `${year}-10-0${i + 1}`, isWorking: false, name: '国庆节' }));
  let saturday = `${year}-10-08`;
  while (new Date(`${saturday}T00:00:00Z`).getUTCDay() !== 6) saturday = laterBy(saturday, 1);
  return [...off, { day: saturday, isWorking: true, name: '国庆节调休' }];
}

/** Check-ins of a street’s staff from one day to another, and what came of each day: as the job would work it out. */
export function* attendanceTables(
  district: string,
  workers: readonly Worker[],
  away: Away,
  [from, to]: readonly [string, string],
): Generator<TablePart> {
  const exceptions = new Map(holidays(Number(to.slice(0, 4))).map(({ day, isWorking }) => [day, isWorking]));
  const days: string[] = [];
  for (let day = from; day <= to; day = laterBy(day, 1)) if (isWorkingDay(day, exceptions)) days.push(day);
  const told = workers.flatMap((worker) => days.map((day) => ({ worker, day, story: storyOf(worker, day, away) })));
  const checkIn = ['district_code', 'id', 'staff_id', 'account_id', 'code', 'day', 'at', 'kind', 'method', 'is_placed', 'grid_code', 'note'];
  yield {
    table: 'check_in',
    columns: checkIn,
    district,
    rows: told.flatMap(({ worker, day, story }) => story.ticks.map((tick, i) => checkInRow(worker, day, tick, i))),
  };
  const columns = ['district_code', 'id', 'staff_id', 'account_id', 'code', 'day', 'status', 'first_at', 'last_at'];
  yield {
    table: 'attendance_day',
    columns: [...columns, 'late_minutes', 'early_minutes', 'overtime_minutes', 'field_count', 'flags'],
    district,
    rows: told.map(({ worker, day, story }) => dayRow(worker, day, story)),
  };
}

function storyOf(worker: Worker, day: string, away: Away): Story {
  if (away.get(worker.login)?.some(({ from, to }) => from <= day && day <= to)) return { status: 'LEAVE', ticks: [] };
  const random = randomOf(`attendance ${worker.login} ${day}`);
  const chance = random.next();
  const isInGrid = worker.employment.post === 'GRID_WORKER';
  if (chance < 0.012) return { status: 'ABSENT', ticks: [] };
  if (chance < 0.05) return { status: 'LATE', ticks: [tick('IN', STARTS + random.integer(GRACE + 1, 45)), leaves(random)] };
  if (chance < 0.065) return { status: 'EARLY', ticks: [arrives(random), tick('OUT', ENDS - random.integer(10, 60))] };
  if (chance < 0.075) return { status: 'EARLY', ticks: [arrives(random)], flags: ['NO_OUT'] };
  if (isInGrid && chance < 0.2) return { status: 'OUT_ON_DUTY', ticks: [tick('FIELD', random.integer(485, 515)), ...rounds(random)] };
  return { status: 'NORMAL', ticks: [arrives(random), ...(isInGrid && chance < 0.6 ? rounds(random) : []), leaves(random)] };
}

const tick = (kind: Tick['kind'], minute: number): Tick => ({ kind, minute });
const arrives = (random: Random) => tick('IN', STARTS - random.integer(0, 25));
const leaves = (random: Random) => tick('OUT', ENDS + random.integer(0, 40));
const rounds = (random: Random) => [tick('FIELD', random.integer(560, 680)), tick('FIELD', random.integer(850, 980))];

function checkInRow({ district, login, employment, worksIn }: Worker, day: string, { kind, minute }: Tick, i: number): Row {
  const grid = kind === 'FIELD' ? (worksIn[i % Math.max(1, worksIn.length)] ?? null) : null;
  const who = [staffId({ login }), accountId({ login }), employment.place];
  return [
    district,
    idOf('check_in', login, day, i),
    ...who,
    day,
    momentOf(day, minute),
    kind,
    'PHONE',
    grid !== null,
    grid,
    grid ? '日常巡查' : null,
  ];
}

function dayRow({ district, login, employment }: Worker, day: string, { status, ticks, flags = [] }: Story): Row {
  const minutes = (kinds: readonly string[]) => ticks.filter(({ kind }) => kinds.includes(kind)).map(({ minute }) => minute);
  const first = Math.min(...minutes(['IN', 'FIELD']));
  const last = Math.max(...minutes(['OUT', 'FIELD']));
  const out = minutes(['OUT'])[0];
  const late = first - STARTS > GRACE && Number.isFinite(first) ? first - STARTS : 0;
  const at = (minute: number) => (Number.isFinite(minute) ? momentOf(day, minute) : null);
  const spent = out === undefined ? [0, 0] : [Math.max(0, ENDS - last), Math.max(0, last - ENDS)];
  return [
    ...[district, idOf('attendance_day', login, day), staffId({ login }), accountId({ login }), employment.place, day, status, at(first), at(last)],
    ...[late, ...spent, minutes(['FIELD']).length, flags],
  ];
}
