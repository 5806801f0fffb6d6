import type { Measure } from '../../request/measures.js';
import { IMPORTED, type Indicator, type RaterShare } from './indicator.js';

type Group = 'GRID' | 'OFFICER' | 'DIRECTOR';
const GROUPS: Readonly<Record<string, Group>> = {
  COMMUNITY_DIRECTOR: 'DIRECTOR',
  DEPUTY_COMMUNITY_DIRECTOR: 'DIRECTOR',
  GRID_WORKER: 'GRID',
};

/** Points by block, in the order grid worker, officer, director (section 4.1 of the domain). */
const POINTS = { TASK: [35, 30, 25], QUALITY: [25, 30, 25], ATTITUDE: [10, 10, 10], RESIDENTS: [20, 20, 20], MULTI_RATER: [10, 10, 20] } as const;
const PLACE: Readonly<Record<Group, 0 | 1 | 2>> = { GRID: 0, OFFICER: 1, DIRECTOR: 2 };

const plain = {
  nameEn: null,
  explanation: null,
  weight: 0,
  source: null,
  item: null,
  unit: 'POINTS',
  direction: 'MORE',
  floor: 0,
  target: 100,
  leastExposure: 0,
  isExpected: false,
  isShrunken: false,
  most: null,
  cap: null,
  raters: [],
  isLocked: false,
} as const satisfies Partial<Indicator>;

const DOWNWARD: readonly RaterShare[] = [
  { kind: 'SELF', share: 0 },
  { kind: 'SUPERIOR', share: 60 },
  { kind: 'PEER', share: 40 },
];
const AROUND: readonly RaterShare[] = [
  { kind: 'SELF', share: 0 },
  { kind: 'SUPERIOR', share: 40 },
  { kind: 'SUBORDINATE', share: 30 },
  { kind: 'PEER', share: 30 },
];

/** The usual scheme of a post, as a start: the four factors that must be combined, and those who work with the person. */
export function templateFor(post: string, measures: readonly Measure[]): Indicator[] {
  const group = GROUPS[post] ?? 'OFFICER';
  const points = (block: keyof typeof POINTS) => 100 * POINTS[block][PLACE[group]];
  const raters = group === 'DIRECTOR' ? AROUND : DOWNWARD;
  const tasks = spread(
    points('TASK'),
    measures.filter(({ isSurvey, code }) => !isSurvey && TASKS.includes(code)),
  );
  const survey = measures.find(({ isSurvey }) => isSurvey);
  return [
    ...tasks,
    {
      ...plain,
      key: 'quality',
      kind: 'KPI',
      block: 'QUALITY',
      name: '工作质量抽查',
      nameEn: 'Quality checks',
      explanation: '抽查合格项数 ÷ 抽查项数。',
      weight: points('QUALITY'),
      source: IMPORTED,
      item: '街道工作质量抽查',
      unit: 'PERCENT',
      floor: 60,
      leastExposure: 5,
    },
    { ...plain, key: 'attitude', kind: 'RATING', block: 'ATTITUDE', name: '服务态度', nameEn: 'Attitude', weight: points('ATTITUDE'), raters },
    {
      ...plain,
      key: 'residents',
      ...(survey
        ? { kind: 'SURVEY', source: survey.code, item: 'overall', floor: survey.floor, target: survey.target }
        : { kind: 'KPI', source: IMPORTED, item: '居民满意度调查', floor: 60 }),
      block: 'RESIDENTS',
      name: '居民满意度',
      nameEn: 'Satisfaction of residents',
      weight: points('RESIDENTS'),
      target: survey?.target ?? 95,
    },
    {
      ...plain,
      key: 'colleagues',
      kind: 'RATING',
      block: 'MULTI_RATER',
      name: '360°评价',
      nameEn: '360° rating',
      weight: points('MULTI_RATER'),
      raters,
    },
    { ...plain, key: 'bonus', kind: 'BONUS', block: 'OTHER', name: '加分', nameEn: 'Bonus', explanation: '上级表彰、救人等突出事迹。', most: 5 },
    {
      ...plain,
      key: 'deduction',
      kind: 'DEDUCTION',
      block: 'OTHER',
      name: '扣分',
      nameEn: 'Deduction',
      explanation: '查实的有责投诉、通报批评。',
      most: 10,
    },
    {
      ...plain,
      key: 'veto',
      kind: 'VETO',
      block: 'OTHER',
      name: '一票否决',
      nameEn: 'Veto',
      explanation: '违纪违法、瞒报突发事件。',
      cap: 'UNQUALIFIED',
    },
  ];
}

/** What records tell of everyday work, in this order. */
const TASKS: readonly string[] = ['ATTENDANCE_RATE', 'ALERT_ACK_5M', 'TRAIN_HOURS'];

/** Equal parts, whole points first. */
function spread(weight: number, measures: readonly Measure[]): Indicator[] {
  const known = TASKS.flatMap((code) => measures.filter((measure) => measure.code === code));
  const sources = known.length > 0 ? known : [null];
  return sources.map((measure, i) => ({
    ...plain,
    key: measure ? (KEYS[measure.code] ?? 'task') : 'task',
    kind: 'KPI',
    block: 'TASK',
    name: measure?.zh ?? '工作任务完成率',
    nameEn: measure?.en ?? 'Tasks done',
    weight: 100 * (Math.floor(weight / 100 / sources.length) + (i < (weight / 100) % sources.length ? 1 : 0)),
    source: measure?.code ?? IMPORTED,
    item: measure ? null : '街道工作台账',
    unit: measure?.unit ?? 'PERCENT',
    direction: measure?.direction ?? 'MORE',
    floor: measure?.floor ?? 60,
    target: measure?.target ?? 100,
  }));
}

const KEYS: Readonly<Record<string, string>> = { ATTENDANCE_RATE: 'attendance', ALERT_ACK_5M: 'alerts', TRAIN_HOURS: 'training' };
