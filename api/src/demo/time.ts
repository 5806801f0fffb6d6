import { momentOf } from '../attendance/hours/clock.js';
import { laterBy } from '../attendance/hours/workdays.js';
import { dayIn } from '../request/context.js';
import { attendanceTables, holidays, type Worker } from './attendance.js';
import { idOf } from './ids.js';
import { awayOf, leavesOf, leaveTables } from './leave.js';
import type { Person } from './posts.js';
import { accountId, staffId, type DemoOptions } from './rows.js';
import type { StreetPlan } from './sizes.js';
import type { Row, TablePart } from './table.js';

const isWorker = (person: Person): person is Worker => person.employment !== undefined && person.employment.kind !== 'VOLUNTEER';

/** The time of one street: three months of attendance, the oldest closed; leave, corrections, and what was put to superiors. */
export function* timeTables(district: string, street: StreetPlan, people: () => Iterable<Person>, options: DemoOptions): Generator<TablePart> {
  const today = dayIn(options.now);
  const workers = [...people()].filter(isWorker).filter(({ employment }) => employment.place.startsWith(street.code));
  const director = workers.find(({ employment }) => employment.post === 'COMMUNITY_DIRECTOR');
  const manager = workers.find(({ roles }) => roles.some(({ role }) => role === 'STREET_MANAGER'));
  if (!director || !manager) return;
  const thisMonth = `${today.slice(0, 7)}-01`;
  const lastMonth = `${laterBy(thisMonth, -1).slice(0, 7)}-01`;
  const first = `${laterBy(lastMonth, -1).slice(0, 7)}-01`;
  const year = Number(today.slice(0, 4));
  yield {
    table: 'calendar_day',
    columns: ['district_code', 'id', 'day', 'is_working', 'name'],
    district,
    rows: holidays(year).map(({ day, isWorking, name }): Row => [district, idOf('calendar_day', district, day), day, isWorking, name]),
  };
  yield {
    table: 'shift_plan',
    columns: ['district_code', 'id', 'code', 'name', 'weekdays', 'valid_from', 'created_at', 'updated_at'],
    district,
    rows: [[district, idOf('shift_plan', street.code), street.code, '日常作息', ['1', '2', '3', '4', '5'], first, options.now, options.now]],
  };
  const leaves = leavesOf(workers, today);
  yield* leaveTables(district, leaves, director, options);
  yield* attendanceTables(district, workers, awayOf(leaves), [first, laterBy(today, -1)]);
  yield {
    table: 'attendance_lock',
    columns: ['district_code', 'id', 'code', 'month', 'locked_by', 'locked_at'],
    district,
    rows: [[district, idOf('attendance_lock', street.code, first), street.code, first, accountId(manager), momentOf(laterBy(lastMonth, 2), 600)]],
  };
  yield* reportTables(district, director, manager, options.now);
  yield* correctionTables(district, workers, lastMonth);
}

/** Somebody came late last month, and says why. */
function* correctionTables(district: string, workers: readonly Worker[], month: string): Generator<TablePart> {
  const asking = workers.filter(({ employment }) => employment.post === 'GRID_WORKER').slice(0, 2);
  const days = [`${month.slice(0, 7)}-15`, `${month.slice(0, 7)}-16`];
  yield {
    table: 'attendance_correction',
    columns: ['district_code', 'id', 'staff_id', 'account_id', 'code', 'day', 'status', 'reason', 'requested_by'],
    district,
    rows: asking.map((worker, i): Row => {
      const day = days[i] ?? month;
      const who = [staffId(worker), accountId(worker), worker.employment.place];
      return [district, idOf('correction', worker.login), ...who, day, 'OUT_ON_DUTY', '上午直接入户走访，没有到社区签到', accountId(worker)];
    }),
  };
}

const [HOUR, DAY] = [60, 1_440];
const MATTERS = [
  ['突发事件', 'EMERGENCY', 30, 15, DAY],
  ['安全生产事故', 'EMERGENCY', 15, 15, DAY],
  ['重大活动审批', 'REQUEST', 3 * DAY, DAY, null],
  ['经费与项目', 'REQUEST', 7 * DAY, 3 * DAY, null],
  ['信访苗头', 'REPORT', 4 * HOUR, DAY, null],
  ['阶段工作情况', 'REPORT', 7 * DAY, 3 * DAY, null],
] as const;

interface Told {
  readonly matter: number;
  readonly title: string;
  readonly hoursAgo: number;
  readonly state: string;
  readonly entries: readonly (readonly [kind: string, by: 'director' | 'manager', hoursAfter: number, text: string])[];
}

const TOLD: readonly Told[] = [
  {
    ...{ matter: 0, title: '3号楼地下室进水', hoursAgo: 30, state: 'RESULT_REPORTED' },
    entries: [
      ['FIRST_REPORT', 'director', 0, '3号楼地下室进水约20厘米，未发现人员被困，已断电。'],
      ['INSTRUCTION', 'manager', 0.2, '立即组织排水，逐户确认老人和儿童，每小时续报。'],
      ['FOLLOW_UP_REPORT', 'director', 1, '排水泵已到位，12户已逐户确认，均安全。'],
      ['FINAL_REPORT', 'director', 6, '积水排清，供电恢复。原因为外网雨水倒灌，已加装沙袋。'],
    ],
  },
  {
    ...{ matter: 2, title: '重阳节敬老活动', hoursAgo: 60, state: 'SUBMITTED' },
    entries: [['FIRST_REPORT', 'director', 0, '拟在社区广场举办敬老活动，预计120人，请审批场地和安保。']],
  },
  {
    ...{ matter: 4, title: '电梯加装意见不一', hoursAgo: 20, state: 'RECEIVED' },
    entries: [
      ['FIRST_REPORT', 'director', 0, '5号楼一层两户反对加装电梯，情绪较大，社区正在沟通。'],
      ['RECEIPT', 'manager', 2, '已阅，请持续跟进。'],
    ],
  },
];

/** What has to be put to superiors, and three matters that were. */
function* reportTables(district: string, director: Worker, manager: Worker, now: Date): Generator<TablePart> {
  const matterId = (name: string) => idOf('report_matter', district, name);
  yield {
    table: 'report_matter',
    columns: ['district_code', 'id', 'name', 'mode', 'report_minutes', 'answer_minutes', 'final_minutes', 'created_at', 'updated_at'],
    district,
    rows: MATTERS.map(([name, mode, report, answer, final]): Row => [district, matterId(name), name, mode, report, answer, final, now, now]),
  };
  const code = director.employment.place;
  const told = TOLD.map((story) => ({
    story,
    id: idOf('official_report', district, story.title),
    at: (hours: number) => new Date(now.getTime() + (hours - story.hoursAgo) * HOUR * 60_000),
  }));
  yield {
    table: 'official_report',
    columns: [
      ...['district_code', 'id', 'matter_id', 'mode', 'code', 'to_code', 'title', 'state', 'author_id', 'happened_at', 'submitted_at'],
      ...['answer_due_at', 'answered_at', 'over_at', 'final_due_at', 'final_at'],
    ],
    district,
    rows: told.map(({ story, id, at }): Row => {
      const [name, mode, , answer, final] = MATTERS[story.matter] ?? MATTERS[0];
      const when = (kind: string) => story.entries.find(([one]) => one === kind)?.[2];
      const [answered, over] = [when('INSTRUCTION'), when('FINAL_REPORT')];
      const ends = over === undefined ? [null, null, null] : [at(over - 1), final === null ? null : at(over - 1 + final / HOUR), at(over)];
      return [
        ...[district, id, matterId(name), mode, code, code.slice(0, 9), story.title, story.state, accountId(director), at(-0.2), at(0)],
        ...[at(answer / HOUR), answered === undefined ? null : at(answered), ...ends],
      ];
    }),
  };
  yield {
    table: 'report_entry',
    columns: ['district_code', 'id', 'report_id', 'code', 'report_author_id', 'kind', 'at', 'account_id', 'text'],
    district,
    rows: told.flatMap(({ story, id, at }) =>
      story.entries.map(([kind, by, hours, text], i): Row => {
        const account = accountId(by === 'director' ? director : manager);
        return [district, idOf('report_entry', id, i), id, code, accountId(director), kind, at(hours), account, text];
      }),
    ),
  };
}
