import type { DivisionFault } from './csv.js';

type Text = readonly [zh: string, en: string];

/** What is wrong with a line, and what to do about it. */
const FAULTS: Record<DivisionFault['reason'], readonly [reason: Text, remedy: Text]> = {
  EMPTY_FILE: [
    ['文件里没有区划', 'The file holds no divisions'],
    ['检查是否选错文件，或导出未完成', 'Check that it is the right file and that its export was finished'],
  ],
  NOT_UTF8: [
    ['不是 UTF-8 编码（多为 GBK）', 'Not UTF-8 (most often GBK)'],
    ['在 Excel 中另存为“CSV UTF-8”', 'In Excel, save as “CSV UTF-8”'],
  ],
  HEADER: [
    ['表头不对', 'The header is another one'],
    ['首行应为 {expected}', 'The first line should be {expected}'],
  ],
  MALFORMED: [
    ['引号没有成对', 'A quotation mark has no partner'],
    ['补上或删去多余的引号', 'Close it, or take it out'],
  ],
  COLUMN_COUNT: [
    ['列数不对', 'The number of columns is wrong'],
    ['应有 {expected} 列', '{expected} columns are expected'],
  ],
  UNKNOWN_LEVEL: [
    ['不认识的级别', 'Unknown level'],
    ['级别应为 {expected} 之一', 'Use one of {expected}'],
  ],
  CODE_NOT_DIGITS: [
    ['代码含有数字以外的字符', 'The code has something other than digits'],
    ['把该列设为文本后重新填写，避免科学计数法', 'Format the column as text and enter it again, so that Excel makes no number of it'],
  ],
  CODE_LENGTH: [
    ['代码长度不对', 'The code has the wrong length'],
    ['这一级应为 {expected} 位', 'This level has {expected} digits'],
  ],
  CODE_FORM: [
    ['代码与级别不符', 'The code does not fit the level'],
    ['城市以 00 结尾，其下各段不能全为 0', 'A city ends in 00; below it no part is all zeros'],
  ],
  DUPLICATE_CODE: [
    ['代码重复', 'The code occurs twice'],
    ['与第 {otherLine} 行重复，留一行', 'Line {otherLine} has it too; keep one of them'],
  ],
  NAME_EMPTY: [
    ['没有名称', 'The name is missing'],
    ['填写名称', 'Enter the name'],
  ],
  NAME_TOO_LONG: [
    ['名称过长', 'The name is too long'],
    ['最多 {expected} 个字', 'At most {expected} characters'],
  ],
  NAME_CHARACTERS: [
    ['名称含有换行、不可见字符或乱码', 'The name has a line break, an invisible character or a damaged one'],
    ['重新输入名称', 'Type the name again'],
  ],
  PARENT_UNKNOWN: [
    ['文件中没有这个上级', 'The parent is not in the file'],
    ['补上上级所在的行，或改正上级代码', 'Add the parent’s line, or correct the parent’s code'],
  ],
  PARENT_LEVEL: [
    ['上级的级别不对', 'The parent has the wrong level'],
    ['上级应为 {expected}', 'The parent should be a {expected}'],
  ],
  PARENT_NOT_PREFIX: [
    ['代码不在上级之内', 'The code does not lie in its parent'],
    ['应以 {expected} 开头', 'It should begin with {expected}'],
  ],
};

/** One line for a person: where, what stands there, why it is wrong, what to do. */
export function describeFault(fault: DivisionFault, english: boolean): string {
  const [reason, remedy] = FAULTS[fault.reason].map((text) => fill(text[english ? 1 : 0], fault));
  const value = fault.value === '' ? '' : english ? ` “${fault.value}”` : `“${fault.value}”`;
  const column = fault.column ? ` ${fault.column}` : '';
  return english ? `line ${fault.line}${column}${value}: ${reason}. ${remedy}.` : `第 ${fault.line} 行${column}${value}：${reason}。${remedy}。`;
}

const fill = (text: string, { expected, otherLine }: DivisionFault) =>
  text.replace('{expected}', String(expected ?? '')).replace('{otherLine}', String(otherLine ?? ''));
