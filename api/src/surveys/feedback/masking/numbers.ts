/** Between the digits of one number. */
const GAP = '[\\s\\-—–_.·,，、/\\\\()（）*+]{0,3}';
/** Seven digits and more, however they are set apart: telephones, ID numbers, bank cards, QQ numbers. The last of an ID number may be an X. */
const LONG_NUMBER = new RegExp(`\\+?\\d(?:${GAP}\\d){6,}(?:${GAP}[xX](?![A-Za-z]))?`, 'gu');
/** A number that says itself what it is, if it is short. */
const SAID_NUMBER = /(?:电话|手机|号码|微信|QQ|qq|身份证|证件|卡号|联系方式|tel|phone|wechat|ID)[号码是为：: ]{0,4}([A-Za-z0-9_\-+.@]{4,})/giu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const DATE = /(?:19|20)\d\d\s?[-/.年]\s?[01]?\d(?:\s?[-/.月]\s?[0-3]?\d(?:日|号)?)?/gu;

const spans = (text: string, rule: RegExp): [number, number][] =>
  [...text.matchAll(rule)].map(({ index, 0: whole }) => [index, index + whole.length]);

/** Where numbers stand that lead to somebody. A date is none; nor is 12345. */
export function numbersIn(digits: string): [number, number][] {
  const dates = spans(digits, DATE).filter(([from, to]) => !/\d/.test(digits[from - 1] ?? '') && !/\d/.test(digits[to] ?? ''));
  const without = dates.reduce((text, [from, to]) => text.slice(0, from) + '\u0000'.repeat(to - from) + text.slice(to), digits);
  const said = [...digits.matchAll(SAID_NUMBER)].map((match): [number, number] => {
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    return [from, from + (match[1] ?? '').length];
  });
  return [...spans(without, LONG_NUMBER), ...spans(digits, MAIL), ...said];
}

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领';
const APART = '[\\s·•.\\-—]{0,2}';
/** 辽A·12345, 辽AD12345, and without the province where it is said to be one. Seven or eight characters, the letters never I or O. */
const PLATE = new RegExp(
  `[${PROVINCES}]${APART}[A-HJ-NP-Za-hj-np-z](?:${APART}[A-HJ-NP-Za-hj-np-z0-9]){4,5}(?:${APART}[0-9A-Za-z挂学警港澳试超])?(?![A-Za-z0-9])`,
  'gu',
);
const SAID_PLATE = /(?:车牌|牌照|车号)[号码是为：: ]{0,3}([A-HJ-NP-Z0-9][A-HJ-NP-Z0-9· -]{3,8})/giu;

export function platesIn(plain: string): [number, number][] {
  const said = [...plain.matchAll(SAID_PLATE)].map((match): [number, number] => {
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    return [from, from + (match[1] ?? '').trimEnd().length];
  });
  return [...spans(plain, PLATE), ...said];
}

const NUMBER = '(?:\\d+[A-Za-z甲乙丙丁]?|[A-Za-z]\\d*|[0-9十百]+|[东西南北中甲乙丙丁])';
const UNIT = '(?:号楼|號樓|号院|号门|号|栋|幢|座|单元|门洞|门|室|户|弄|组|楼|层|[#＃])';
const STEP = `[\\s,，、\\-—]{0,2}`;
const ROAD = `[\\u3400-\\u9fff]{1,4}(?:大街|大道|胡同|路|街|巷|里弄|弄)`;
/** Parts of a door that tell no door by themselves: 二楼, 一层, 三户, 南门, 3号. */
const ALONE = /^(?:[^\d]*(?:楼|层|户|门|组|座)|\d{1,2}(?:层|楼|户|门|组)|[A-Za-z]?(?:层|楼)|[东西南北中](?:门|楼|座|户|室|号|单元))$/u;
const DOOR = new RegExp(`(?:${ROAD}${STEP})?${NUMBER}\\s?${UNIT}(?:${STEP}${NUMBER}\\s?${UNIT})*(?:${STEP}\\d{2,5})?`, 'gu');
/** 3-2-501, 12#3-402: building, entrance, door. */
const SHORT_DOOR = /(?<![\d.:])\d{1,3}\s?[#＃\-—–]\s?\d{1,2}\s?[—–-]\s?\d{2,5}(?![\d.:])/gu;
const TWO_PARTS = /(?<![\d.:年月-])\d{1,3}\s?[#＃]\s?\d{3,4}(?!\d)/gu;
/** 3号线, 5月3号, 3号文件, 2号公告, 10 组织 are none. */
const NO_DOOR_BEHIND = /^(?:线|文|公告|通知|令|地铁|机|口|选|方案|垃圾|球|电池|字|政策)/u;
const NO_DOOR_BEFORE = /(?:月份?|\d[.:]|第|每|几|周|星期|地铁)\s?$/u;

/** Where doors and addresses stand. */
export function doorsIn(digits: string): [number, number][] {
  const doors = spans(digits, DOOR).filter(([from, to]) => {
    const door = digits.slice(from, to).replace(/\s/g, '');
    return !ALONE.test(door) && !NO_DOOR_BEHIND.test(digits.slice(to, to + 3)) && !NO_DOOR_BEFORE.test(digits.slice(Math.max(0, from - 3), from));
  });
  return [...doors, ...spans(digits, SHORT_DOOR), ...spans(digits, TWO_PARTS)];
}
