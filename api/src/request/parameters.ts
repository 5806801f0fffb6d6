import type { DistrictRow } from './district.entity.js';

/** Every deadline, quota and limit is a district's own to set, within bounds, and has a default. */
export const PARAMETERS = {
  'identity.lockAfterFailures': { default: 5, min: 3, max: 20, zh: '连续输错几次后锁定账号', en: 'Failed sign-ins before an account is locked' },
  'identity.lockMinutes': { default: 15, min: 1, max: 1_440, zh: '锁定时长（分钟）', en: 'Minutes an account stays locked' },
  'identity.idleMinutes': {
    default: 30,
    min: 5,
    max: 480,
    zh: '控制台无操作自动退出（分钟）',
    en: 'Minutes without activity before the console signs out',
  },
  'identity.sessionHours': { default: 12, min: 1, max: 24, zh: '控制台一次登录最长时间（小时）', en: 'Hours a console sign-in lasts at most' },
  'identity.accessMinutes': { default: 15, min: 1, max: 15, zh: '手机访问令牌有效期（分钟）', en: 'Minutes a phone’s access token lasts' },
  'identity.refreshDays': { default: 30, min: 1, max: 90, zh: '手机登录有效期（天）', en: 'Days a phone stays signed in' },
  'identity.breakGlassMinutes': { default: 120, min: 10, max: 120, zh: '应急查看个人信息的时限（分钟）', en: 'Minutes a break-glass grant lasts' },
  'staff.revealsPerDay': { default: 60, min: 1, max: 1_000, zh: '每人每天查看个人信息的次数', en: 'Reveals of personal data per person and day' },
  'staff.expiryDays': {
    default: 90,
    min: 7,
    max: 365,
    zh: '证书、合同到期前多少天提醒（天）',
    en: 'Days before a certificate or contract runs out that it is shown',
  },
  'staff.publicityDays': { default: 5, min: 3, max: 15, zh: '职级调整公示（工作日）', en: 'Working days a change of grade is publicised' },
  'staff.statementDays': {
    default: 5,
    min: 3,
    max: 30,
    zh: '退出前本人陈述期（工作日）',
    en: 'Working days in which somebody may answer before an exit is decided',
  },
  'staff.keepExitYears': { default: 3, min: 1, max: 10, zh: '退出档案保存年数（年）', en: 'Years that the file of an exit is kept' },
  'residents.smallestCount': {
    default: 5,
    min: 1,
    max: 100,
    zh: '居民统计中少于几人不显示（人）',
    en: 'Counts of residents below this are not shown to who sees no rows',
  },
  'residents.keepUploadDays': {
    default: 7,
    min: 1,
    max: 90,
    zh: '上传后未决定的居民名册保存天数（天）',
    en: 'Days that an uploaded register is kept while nobody decides about it',
  },
  'grids.overlapTolerancePermille': {
    default: 5,
    min: 0,
    max: 50,
    zh: '相邻网格允许的重叠（千分比）',
    en: 'Overlap of neighbouring grids that is tolerated, per mille',
  },
  'grids.outsideTolerancePermille': {
    default: 5,
    min: 0,
    max: 100,
    zh: '网格超出社区边界的容许（千分比）',
    en: 'Share of a grid that may lie outside its community, per mille',
  },
  'alerts.longestHours': { default: 168, min: 1, max: 720, zh: '一条预警最长有效期（小时）', en: 'Hours an alert may be in force at most' },
  'alerts.approvalLevels': {
    default: 2,
    min: 0,
    max: 4,
    zh: '哪些级别的预警要两人发布（0 都不要，1 红，2 橙以上，3 黄以上，4 全部）',
    en: 'Alerts that need a second person (0 none, 1 red, 2 orange and above, 3 yellow and above, 4 all)',
  },
  'alerts.approvalMinutes': { default: 30, min: 1, max: 1_440, zh: '预警等待审批的时限（分钟）', en: 'Minutes an alert waits for approval' },
  'alerts.polygonSharePermille': {
    default: 50,
    min: 1,
    max: 1_000,
    zh: '手绘范围覆盖网格多少才通知（千分比）',
    en: 'Share of a grid that a drawn shape must cover to tell it, per mille',
  },
  'callouts.minutesRed': { default: 5, min: 1, max: 60, zh: '红色预警叫应等待（分钟）', en: 'Minutes to answer a red callout' },
  'callouts.minutesOrange': { default: 5, min: 1, max: 60, zh: '橙色预警叫应等待（分钟）', en: 'Minutes to answer an orange callout' },
  'callouts.minutesYellow': { default: 5, min: 1, max: 120, zh: '黄色预警叫应等待（分钟）', en: 'Minutes to answer a yellow callout' },
  'callouts.minutesBlue': { default: 5, min: 1, max: 240, zh: '蓝色预警叫应等待（分钟）', en: 'Minutes to answer a blue callout' },
  'callouts.toGrids': {
    default: 1,
    min: 0,
    max: 4,
    zh: '几级及以上预警叫应到网格（0 不到网格，1 红，2 橙以上，3 黄以上，4 全部）',
    en: 'Alerts that call grid workers too (0 none, 1 red, 2 orange and above, 3 yellow and above, 4 all)',
  },
  'callouts.voiceFromLevel': {
    default: 2,
    min: 0,
    max: 4,
    zh: '几级及以上预警叫应时拨打电话（0 不拨打，1 红，2 橙以上，3 黄以上，4 全部）',
    en: 'Alerts whose callouts ring telephones (0 none, 1 red, 2 orange and above, 3 yellow and above, 4 all)',
  },
  'surveys.minCell': { default: 10, min: 5, max: 100, zh: '问卷结果至少多少份才显示', en: 'Answers below which a result is never shown' },
  'surveys.puzzleBits': {
    default: 16,
    min: 4,
    max: 24,
    zh: '海报答卷前手机要做的计算量（位），每加一位翻一倍',
    en: 'Bits of work for a phone before it answers at a poster; each doubles it',
  },
  'surveys.posterAnswersPerHour': {
    default: 60,
    min: 1,
    max: 10_000,
    zh: '同一网络在一张海报上每小时最多收几份',
    en: 'Answers an hour that one network may give at one poster',
  },
  'surveys.followUpAtMost': {
    default: 2,
    min: 0,
    max: 4,
    zh: '评价几级及以下时询问居民是否愿意回访（0 不询问）',
    en: 'Level up to which a resident is asked whether to be called (0 never)',
  },
  'surveys.followUpDays': { default: 3, min: 1, max: 30, zh: '回访时限（自然日）', en: 'Days in which a resident who asked for it is called' },
  'surveys.keepContactDays': {
    default: 30,
    min: 1,
    max: 365,
    zh: '回访结束后联系方式保存天数（天）',
    en: 'Days that a contact is kept after its follow-up is over',
  },
  'surveys.askEveryDays': {
    default: 30,
    min: 1,
    max: 365,
    zh: '同一居民两次事后评价至少相隔（天）',
    en: 'Days between two questions about events to the same resident',
  },
  'surveys.eventAnswerDays': {
    default: 14,
    min: 1,
    max: 90,
    zh: '事后评价的答复期限（天）',
    en: 'Days in which a question about an event can be answered',
  },
  'channels.attempts': { default: 6, min: 1, max: 12, zh: '一条消息最多发送几次', en: 'Attempts to send a message' },
  'channels.firstRetrySeconds': {
    default: 5,
    min: 1,
    max: 600,
    zh: '发送失败后首次重试的间隔（秒），以后逐次加倍',
    en: 'Seconds before the first retry of a message; doubled each time',
  },
  'channels.timeoutSeconds': { default: 10, min: 1, max: 30, zh: '等待网关应答的时限（秒）', en: 'Seconds to wait for a gateway' },
  'channels.resendHours': {
    default: 24,
    min: 1,
    max: 168,
    zh: '“全部重新发送”只含最近多少小时的消息（小时）',
    en: 'Hours back that “send all again” reaches',
  },
  'channels.keepDays': { default: 180, min: 7, max: 1_095, zh: '发送记录保存天数（天）', en: 'Days that records of messages are kept' },
} as const;

export type ParameterKey = keyof typeof PARAMETERS;

/** @returns what the district has set, or the default */
export function parameter(district: Pick<DistrictRow, 'parameters'> | null | undefined, key: ParameterKey): number {
  const own = district?.parameters[key];
  return typeof own === 'number' ? own : PARAMETERS[key].default;
}

export const isParameter = (key: string): key is ParameterKey => key in PARAMETERS;
