import { checkDigitOf } from '../../api/src/staff/id-number.js';

export const HEADINGS = [
  '网格编码',
  '小区/楼栋',
  '小区类型',
  '单元',
  '室',
  '户内人数',
  '姓名',
  '性别',
  '出生日期',
  '身份证号',
  '手机',
  '特殊群体',
] as const;
export type SheetLine = Partial<Record<(typeof HEADINGS)[number], string | number>>;

/** @param body the first 17 digits of an ID number */
export const withCheckDigit = (body: string) => `${body}${checkDigitOf(body)}`;

/** Of the region 000000, which does not exist. @param number below 360,000 */
export function inventedIdNumber(number: number): string {
  const [year, day] = [1940 + (number % 60), Math.floor(number / 60) % 28];
  const body = `000000${year}06${String(day + 1).padStart(2, '0')}${String(Math.floor(number / 1_680) % 1_000).padStart(3, '0')}`;
  return withCheckDigit(body);
}

/** A workbook as Excel writes it. @returns its bytes */
export async function workbookOf(lines: readonly SheetLine[], headings: readonly string[] = HEADINGS): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const rows = lines.map((line) => headings.map((heading) => cellOf(line[heading as keyof SheetLine])));
  const head = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  return writeXlsxFile([head, ...rows] as never).toBuffer();
}

const cellOf = (value: string | number | undefined) => (value === undefined ? null : { value, type: typeof value === 'number' ? Number : String });

/** Somebody behind a door, whom nobody could take for real. */
export const line = (grid: string, number: number, more: SheetLine = {}): SheetLine => ({
  网格编码: grid,
  '小区/楼栋': `导入小区${Math.floor(number / 40) + 1}号楼`,
  小区类型: '商品房',
  单元: `${(Math.floor(number / 20) % 2) + 1}单元`,
  室: `${Math.floor((number % 20) / 2) + 1}01`,
  户内人数: 2,
  姓名: `测试${number}`,
  身份证号: inventedIdNumber(number),
  手机: `105${String(number).padStart(8, '0')}`,
  ...more,
});
