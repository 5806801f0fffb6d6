import type { Locale } from '../../request/words.js';

type Text = readonly [zh: string, en: string];

/** What can be wrong with a message, and what its sender can do about it. */
const FAULTS = {
  TOO_LARGE: [
    ['文件过大', 'The file is too large'],
    ['最大 {expected} 字节；附件请改用链接', 'At most {expected} bytes; link to resources in place of embedding them'],
  ],
  NOT_UTF8: [
    ['不是 UTF-8 编码', 'Not UTF-8'],
    ['以 UTF-8 重新保存', 'Save it as UTF-8, and let the XML declaration say so'],
  ],
  MALFORMED: [
    ['不是合法的 XML', 'Not well-formed XML'],
    ['按提示改正此处', 'Correct what stands there'],
  ],
  DOCTYPE: [
    ['含有 DOCTYPE', 'It has a DOCTYPE'],
    ['删去 DOCTYPE 和实体定义；CAP 不需要', 'Take the DOCTYPE and its entities out; CAP needs none'],
  ],
  TOO_DEEP: [
    ['嵌套过深', 'Nested too deeply'],
    ['最多 {expected} 层', 'At most {expected} levels'],
  ],
  NOT_CAP: [
    ['不是 CAP 1.2 预警', 'Not a CAP 1.2 alert'],
    ['根元素应为命名空间 {expected} 中的 alert', 'The root should be alert in the namespace {expected}'],
  ],
  UNKNOWN_ELEMENT: [
    ['此处不应有这个元素', 'This element does not belong here'],
    ['删去，或放进 parameter', 'Take it out, or say it in a parameter'],
  ],
  UNKNOWN_ATTRIBUTE: [
    ['CAP 元素没有这个属性', 'No CAP element has this attribute'],
    ['删去这个属性', 'Take the attribute out'],
  ],
  ORDER: [
    ['元素的顺序不对', 'The element stands in the wrong place'],
    ['应在 {expected} 之前', 'Put it before {expected}'],
  ],
  MISSING: [
    ['缺少必需的元素', 'A required element is missing'],
    ['补上这个元素', 'Add it'],
  ],
  REPEATED: [
    ['这个元素只能出现一次', 'The element may occur once only'],
    ['留一个', 'Keep one of them'],
  ],
  TOO_MANY: [
    ['这个元素出现次数过多', 'The element occurs too often'],
    ['最多 {expected} 个', 'At most {expected}'],
  ],
  STRAY_TEXT: [
    ['元素之间有文字', 'Text stands between elements'],
    ['删去，或放进 description', 'Take it out, or put it into the description'],
  ],
  UNKNOWN_VALUE: [
    ['不认识的取值', 'Unknown value'],
    ['应为 {expected} 之一', 'Use one of {expected}'],
  ],
  BAD_NAME: [
    ['标识含有空格、逗号、< 或 &，或为空', 'It is empty, or has a space, a comma, < or &'],
    ['改用字母、数字、点和横线', 'Use letters, digits, dots and hyphens'],
  ],
  BAD_TIME: [
    ['不是带时差的时间', 'Not a time with an offset'],
    ['写成 {expected}', 'Write it as {expected}'],
  ],
  BAD_NUMBER: [
    ['不是数字', 'Not a number'],
    ['只写数字', 'Write digits only'],
  ],
  BAD_LANGUAGE: [
    ['不是语言代码', 'Not a language code'],
    ['写成 {expected}', 'Write it as {expected}'],
  ],
  BAD_REFERENCE: [
    ['引用的格式不对', 'Not a reference to a message'],
    ['每条写成 {expected}，以空格分开', 'Write each as {expected}, with spaces between them'],
  ],
  BAD_POINT: [
    ['不是坐标', 'Not a position'],
    ['写成“纬度,经度”，WGS84', 'Write latitude,longitude in WGS84'],
  ],
  BAD_POLYGON: [
    ['多边形没有闭合', 'The polygon is not closed'],
    ['至少四个点，首尾相同', 'Give at least four points, the last the same as the first'],
  ],
  BAD_CIRCLE: [
    ['不是圆', 'Not a circle'],
    ['写成“纬度,经度 半径（公里）”', 'Write latitude,longitude radius, in kilometres'],
  ],
} as const satisfies Record<string, readonly [reason: Text, remedy: Text]>;

export type CapFaultReason = keyof typeof FAULTS;

export interface CapFault {
  /** From 1. */
  readonly line: number;
  /** Name of the element, without prefix. */
  readonly element: string;
  readonly reason: CapFaultReason;
  /** What stands there, cut short. */
  readonly value: string;
  readonly expected?: string | number;
}

/** One line for a person: where, what stands there, why it is wrong, what to do. */
export function describeCapFault({ line, element, reason, value, expected = '' }: CapFault, locale: Locale): string {
  const at = locale === 'en' ? 1 : 0;
  const [why, remedy] = FAULTS[reason].map((text) => text[at].replace('{expected}', String(expected)));
  const quoted = value && `“${value}”`;
  if (locale === 'en') return `line ${line} <${element}>${quoted && ` ${quoted}`}: ${why}. ${remedy}.`;
  return `第 ${line} 行 <${element}>${quoted}：${why}。${remedy}。`;
}
