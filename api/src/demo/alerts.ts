import { idOf } from './ids.js';

/** One warning of the demonstration. Times in minutes from now. */
interface Scene {
  readonly key: string;
  readonly event: string;
  readonly eventEn: string;
  readonly level: 'RED' | 'ORANGE' | 'YELLOW' | 'BLUE';
  readonly sent: number;
  readonly expires: number;
  readonly msgType: 'ALERT' | 'UPDATE' | 'CANCEL';
  readonly status?: 'EXERCISE';
  /** Key of the message that this one takes the place of. */
  readonly supersedes?: string;
  readonly description: string;
  readonly instruction: string;
}

const [HOUR, DAY] = [60, 1_440];

/** In the order in which they are sent: expired, cancelled, an exercise, in force, and one that was raised. */
const SCENES: readonly Scene[] = [
  {
    key: 'cold',
    event: '寒潮',
    eventEn: 'Cold wave',
    level: 'BLUE',
    sent: -6 * DAY,
    expires: -4 * DAY,
    msgType: 'ALERT',
    description: '受强冷空气影响，预计未来48小时全区最低气温将下降8℃以上，最低气温将降至4℃以下，并伴有4级以上偏北风。',
    instruction: '请注意添衣保暖；社区工作者请走访独居老人和困难家庭，检查供暖和用电用气安全。',
  },
  {
    key: 'ice',
    event: '道路结冰',
    eventEn: 'Road icing',
    level: 'YELLOW',
    sent: -2 * DAY,
    expires: -DAY,
    msgType: 'ALERT',
    description: '雨夹雪过后路面温度已低于0℃，预计未来12小时内出现对交通有影响的道路结冰。',
    instruction: '行人外出注意防滑，驾驶员低速慢行；物业和环卫单位请及时清除积雪积冰，桥面、坡道提前撒布融雪剂。',
  },
  {
    key: 'ice-over',
    event: '道路结冰',
    eventEn: 'Road icing',
    level: 'YELLOW',
    sent: -2 * DAY + 8 * HOUR,
    expires: -DAY,
    msgType: 'CANCEL',
    supersedes: 'ice',
    description: '气温已回升至0℃以上，道路结冰影响基本消除，解除道路结冰黄色预警信号。',
    instruction: '请继续留意背阴路段和桥面。',
  },
  {
    key: 'drill',
    event: '暴雨',
    eventEn: 'Rainstorm',
    level: 'RED',
    sent: -4 * HOUR,
    expires: 8 * HOUR,
    msgType: 'ALERT',
    status: 'EXERCISE',
    description: '演练：假设过去3小时降雨量已达100毫米以上，低洼院落、地下车库出现严重积水。',
    instruction: '演练：各社区立即叫应网格员，核对转移人员名单，5分钟内回复；请居民不必惊慌，无需采取行动。',
  },
  {
    key: 'wind',
    event: '大风',
    eventEn: 'Gale',
    level: 'BLUE',
    sent: -3 * HOUR,
    expires: 21 * HOUR,
    msgType: 'ALERT',
    description: '预计未来24小时全区将出现偏南风5到6级，阵风7到8级。',
    instruction: '请关好门窗，搬移阳台易坠物品；远离围挡、广告牌和临时搭建物，高空作业请暂停。',
  },
  {
    key: 'rain',
    event: '暴雨',
    eventEn: 'Rainstorm',
    level: 'YELLOW',
    sent: -2 * HOUR,
    expires: 10 * HOUR,
    msgType: 'ALERT',
    description: '预计未来6小时降雨量将达50毫米以上，可能出现城市内涝。',
    instruction: '请避开低洼路段和地下通道；网格员巡查积水点、地下车库和危旧房屋。',
  },
  {
    key: 'rain-more',
    event: '暴雨',
    eventEn: 'Rainstorm',
    level: 'ORANGE',
    sent: -40,
    expires: 11 * HOUR,
    msgType: 'UPDATE',
    supersedes: 'rain',
    description: '过去3小时降雨量已达50毫米以上，且降雨可能持续，暴雨黄色预警信号升级为橙色。',
    instruction: '暂停户外活动和作业；低洼院落、地下空间的居民请听从社区安排转移，网格员逐户核实独居老人和行动不便者。',
  },
];

export const ALERT_COUNT = SCENES.length;

const LEVELS = {
  RED: { word: '红色', english: 'Red', severity: 'EXTREME', urgency: 'IMMEDIATE' },
  ORANGE: { word: '橙色', english: 'Orange', severity: 'SEVERE', urgency: 'IMMEDIATE' },
  YELLOW: { word: '黄色', english: 'Yellow', severity: 'MODERATE', urgency: 'EXPECTED' },
  BLUE: { word: '蓝色', english: 'Blue', severity: 'MINOR', urgency: 'FUTURE' },
} as const;

export const ALERT_COLUMNS = [
  'district_code',
  'id',
  'seq',
  'identifier',
  'sender',
  'sender_name',
  'sent_at',
  'status',
  'msg_type',
  'scope',
  'level',
  'category',
  'event',
  'urgency',
  'severity',
  'certainty',
  'headline',
  'headline_en',
  'description',
  'instruction',
  'areas',
  'reached',
  'effective_at',
  'expires_at',
  'incident_id',
  'superseded_at',
  'published_by',
  'supersedes_id',
] as const;

/** The warnings of a district, as rows in the order of ALERT_COLUMNS. Everyone of them says that it is a demonstration. */
export const alertRows = (district: { code: string; name: string }, publishedBy: string, now: Date) =>
  SCENES.map((scene, index) => {
    const { word, english, severity, urgency } = LEVELS[scene.level];
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    const idFor = (key: string) => idOf('alert', district.code, key);
    const later = SCENES.find(({ supersedes }) => supersedes === scene.key);
    const act = { ALERT: '发布', UPDATE: '更新', CANCEL: '解除' }[scene.msgType];
    const actEn = { ALERT: '', UPDATE: ' (update)', CANCEL: ' (cancelled)' }[scene.msgType];
    const sent = at(scene.sent);
    return [
      district.code,
      idFor(scene.key),
      index + 1,
      identifierOf(district.code, sent, index),
      `demo@${district.code}.gridward.invalid`,
      `${district.name}应急指挥中心（演示）`,
      sent,
      scene.status ?? 'ACTUAL',
      scene.msgType,
      'PUBLIC',
      scene.level,
      'MET',
      scene.event,
      urgency,
      severity,
      'LIKELY',
      `【演示】${scene.status ? '【演练】' : ''}${district.name}${act}${scene.event}${word}预警信号`,
      `[Demo] ${scene.status ? '[Exercise] ' : ''}${english} warning: ${scene.eventEn}${actEn}`,
      scene.description,
      scene.instruction,
      [district.code],
      [district.code],
      sent,
      at(scene.expires),
      idFor(scene.supersedes ?? scene.key),
      later ? at(later.sent) : null,
      publishedBy,
      scene.supersedes ? idFor(scene.supersedes) : null,
    ] as const;
  });

/** The warning that was raised to orange, as the callouts to it name it. */
export function raisedAlert(district: { code: string; name: string }, now: Date) {
  const row = alertRows(district, '', now).at(-1);
  const of = (column: (typeof ALERT_COLUMNS)[number]) => row?.[ALERT_COLUMNS.indexOf(column)];
  return { alert: String(of('id')), incident: String(of('incident_id')), headline: String(of('headline')), sentAt: of('sent_at') as Date };
}

/** 31 characters after GB/T 35965.1: place, organisation (416 is meteorology), unit, extension, Beijing time, serial. */
function identifierOf(district: string, sent: Date, serial: number): string {
  const beijing = new Date(sent.getTime() + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
  return `${district}41600000_${beijing}_${serial}`;
}
