import { COMPOUND_KINDS } from '../place.entity.js';

/** The columns of a register as a sheet: in the order of the template. A sheet may have them in any order, and others beside them. */
export const COLUMN_KEYS = ['GRID', 'BUILDING', 'KIND', 'UNIT', 'ROOM', 'SIZE', 'NAME', 'SEX', 'BIRTH', 'ID_NUMBER', 'PHONE', 'TAGS'] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

interface Column {
  /** As the template says it; the others are understood too. */
  readonly headings: readonly [string, ...string[]];
  /** Of a row that cannot be mistaken for a real person: an import leaves it out. */
  readonly example: string;
  readonly required: boolean;
}

export const COLUMNS: Readonly<Record<ColumnKey, Column>> = {
  GRID: { headings: ['网格编码', '网格代码', 'Grid code'], example: '210102003001001', required: true },
  BUILDING: { headings: ['小区/楼栋', '小区楼栋', '楼栋', 'Building'], example: '示例小区1号楼', required: true },
  KIND: { headings: ['小区类型', '类型', 'Compound kind'], example: '老旧小区', required: false },
  UNIT: { headings: ['单元', 'Unit'], example: '1单元', required: false },
  ROOM: { headings: ['室', '户室', '房号', '门牌', 'Room'], example: '101', required: true },
  SIZE: { headings: ['户内人数', '人数', 'Persons'], example: '2', required: false },
  NAME: { headings: ['姓名', 'Name'], example: '示例（请删除本行）', required: false },
  SEX: { headings: ['性别', 'Sex'], example: '女', required: false },
  BIRTH: { headings: ['出生日期', '出生年月', '出生年份', 'Date of birth'], example: '1958-05-01', required: false },
  ID_NUMBER: { headings: ['身份证号', '身份证号码', '公民身份号码', 'ID number'], example: '', required: false },
  PHONE: { headings: ['手机', '手机号', '手机号码', '联系电话', '电话', 'Phone'], example: '', required: false },
  TAGS: { headings: ['特殊群体', '人员标签', 'Groups'], example: '独居老人、残疾人', required: false },
};

/** A row whose name begins so is the example of the template. */
export const EXAMPLE = '示例';

const MUST_HAVE: readonly ColumnKey[] = ['GRID', 'BUILDING', 'ROOM', 'NAME'];
const plain = (text: string) => text.replace(/[\s*（(].*$/u, '').toLowerCase();
const KNOWN = new Map(COLUMN_KEYS.flatMap((key) => COLUMNS[key].headings.map((heading) => [plain(heading), key] as const)));
for (const key of COLUMN_KEYS) for (const heading of COLUMNS[key].headings) KNOWN.set(heading.toLowerCase(), key);

/** Which column is what, if this is the row of headings. */
export function headingsOf(cells: readonly (string | undefined)[]): Map<ColumnKey, number> | undefined {
  const found = new Map<ColumnKey, number>();
  cells.forEach((cell, at) => {
    const text = (cell ?? '').trim();
    const key = KNOWN.get(text.toLowerCase()) ?? KNOWN.get(plain(text));
    if (key && !found.has(key)) found.set(key, at);
  });
  return MUST_HAVE.every((key) => found.has(key)) ? found : undefined;
}

export const KIND_WORDS: Readonly<Record<string, (typeof COMPOUND_KINDS)[number]>> = {
  老旧小区: 'OLD',
  老旧: 'OLD',
  商品房: 'COMMERCIAL',
  商品房小区: 'COMMERCIAL',
  单位家属院: 'WORK_UNIT',
  家属院: 'WORK_UNIT',
  回迁安置: 'RESETTLEMENT',
  回迁小区: 'RESETTLEMENT',
  安置房: 'RESETTLEMENT',
  自建房: 'SELF_BUILT',
  集体宿舍: 'DORMITORY',
  宿舍: 'DORMITORY',
  其他: 'OTHER',
  ...Object.fromEntries(COMPOUND_KINDS.map((kind) => [kind, kind])),
};
