import type { Locale } from '../../request/words.js';

type Text = readonly [zh: string, en: string];

/** Why a message is not taken over, and what can be done. */
const FAULTS = {
  NOT_AN_ALERT: ['这是回执或报错，不是预警，不能导入。', 'An acknowledgement or an error report is no alert. There is nothing to import.'],
  ALREADY_HERE: ['这条消息已经导入。', 'This message is here already.'],
  NO_REFERENCE: ['更新或解除须引用原预警。请补上 references。', 'An update or cancel must refer to what it changes. Add references.'],
  UNKNOWN_REFERENCE: ['所引用的预警不在本系统。请先导入原预警。', 'What it refers to is not here. Import that first.'],
  NO_INFO: ['没有 info，无内容可发布。', 'Without an info there is nothing to publish. Add one.'],
  SEVERAL_ALERTS: ['同一语言有多个 info。请拆成多条，逐条导入。', 'Several infos of one language. Split the message and import one at a time.'],
  NOT_FOR_PEOPLE: ['系统消息、草稿和私密消息不能发布。', 'System messages, drafts and private messages are not published.'],
  UNKNOWN_LEVEL: ['看不出预警级别。请写明 severity。', 'The level cannot be told. Give a severity other than Unknown.'],
  NO_EXPIRY: ['没有失效时间。请补上 expires。', 'It has no end. Add expires.'],
  EXPIRED: ['已经失效。', 'It has expired.'],
  NO_AREA_CODE: [
    '区域没有区划代码。请补上 geocode，valueName 为“GB/T 2260+GRID”。',
    'The area has no division code. Add a geocode named “GB/T 2260+GRID”.',
  ],
  UNKNOWN_AREA: ['没有这个区域，或者不在您可以发布的范围内。', 'There is no such area, or you may not publish to it.'],
  SEVERAL_DISTRICTS: [
    '区域分属几个区县。请选定一个区县内的区域，分次导入。',
    'The areas lie in several districts. Choose those of one, and import once for each.',
  ],
  MISSING_TEXT: ['缺少文字。请补上。', 'The text is missing. Add it.'],
} as const satisfies Record<string, Text>;

/** What was decided on the way. */
const NOTES = {
  STATUS_KEPT: ['保持为演练或测试。', 'It stays an exercise or a test.'],
  SEVERITY_REPLACED: ['严重程度按颜色级别改定。', 'The severity was set after the colour.'],
  FIRST_CATEGORY: ['多个类别只取第一个。', 'Of several categories the first was taken.'],
  AREA_NARROWED: ['范围比您的辖区大，只通知您的辖区。', 'It is larger than your territory; your territory is told.'],
  TEXT_CUT: ['文字过长，已截短。', 'The text was too long and has been cut.'],
  NOT_CHINESE: ['没有中文内容，已采用第一种语言。', 'There is no Chinese; the first language was taken.'],
} as const satisfies Record<string, Text>;

interface Remark<Reason> {
  readonly reason: Reason;
  /** Of CAP. */
  readonly element: string;
  /** What stands there, cut short; empty when nothing does. */
  readonly value: string;
}

export type ImportFault = Remark<keyof typeof FAULTS>;
export type ImportNote = Remark<keyof typeof NOTES>;

/** One line for a person: where, what stands there, what it means and what to do. */
export function describeImportRemark({ element, value, reason }: ImportFault | ImportNote, locale: Locale): string {
  const text = { ...FAULTS, ...NOTES }[reason][locale === 'en' ? 1 : 0];
  const quoted = value && `“${value}”`;
  return locale === 'en' ? `<${element}>${quoted && ` ${quoted}`}: ${text}` : `<${element}>${quoted}：${text}`;
}
