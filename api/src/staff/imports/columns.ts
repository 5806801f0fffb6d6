import type { ASSISTANT_FIELDS, EDUCATIONS, EMPLOYERS, EMPLOYMENT_TYPES, POSTS, STAFF_KINDS } from '../staff.entity.js';

/** The columns of a list of staff as a sheet, in the order of the template. A sheet may have them in any order, and others beside them. */
export const COLUMN_KEYS = [
  'STAFF_NO',
  'NAME',
  'KIND',
  'POST',
  'PLACE',
  'EMPLOYMENT_TYPE',
  'EMPLOYER',
  'EDUCATION',
  'ASSISTANT_FIELD',
  'HIRED_ON',
  'CONTRACT_END',
  'PHONE',
  'ID_NUMBER',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

interface Column {
  /** As the template says it; the others are understood too. */
  readonly headings: readonly [string, ...string[]];
  /** Of a row that an import leaves out. */
  readonly example: string;
  readonly required: boolean;
}

/** A row whose number begins so is the example of the template. */
export const EXAMPLE = '示例';

export const COLUMNS: Readonly<Record<ColumnKey, Column>> = {
  STAFF_NO: { headings: ['工号', '员工编号', 'Number'], example: '示例（请删除本行）', required: true },
  NAME: { headings: ['姓名', 'Name'], example: '示例人员', required: true },
  KIND: { headings: ['人员类别', '类别', 'Kind'], example: '社区工作者', required: true },
  POST: { headings: ['岗位', '职务', 'Post'], example: '网格员', required: true },
  PLACE: { headings: ['所在区划代码', '区划代码', '单位代码', 'Division code'], example: '210102003001', required: true },
  EMPLOYMENT_TYPE: { headings: ['用工形式', 'Footing'], example: '合同聘用', required: false },
  EMPLOYER: { headings: ['用人单位', 'Employer'], example: '街道办事处', required: false },
  EDUCATION: { headings: ['学历', '文化程度', 'Education'], example: '大专', required: false },
  ASSISTANT_FIELD: { headings: ['协管领域', 'Assistant’s field'], example: '', required: false },
  HIRED_ON: { headings: ['入职日期', '入职时间', 'Hired on'], example: '2020-03-01', required: false },
  CONTRACT_END: { headings: ['合同到期日', '合同到期', 'Contract end'], example: '2027-02-28', required: false },
  PHONE: { headings: ['手机', '手机号', '联系电话', '电话', 'Phone'], example: '', required: false },
  ID_NUMBER: { headings: ['身份证号', '身份证号码', 'ID number'], example: '', required: false },
};

const KNOWN = new Map(COLUMN_KEYS.flatMap((key) => COLUMNS[key].headings.map((heading) => [heading.toLowerCase(), key] as const)));

/** Which column is what, if this is the row of headings. */
export function headingsOf(cells: readonly (string | undefined)[]): Map<ColumnKey, number> | undefined {
  const found = new Map<ColumnKey, number>();
  cells.forEach((cell, at) => {
    const key = KNOWN.get((cell ?? '').trim().toLowerCase());
    if (key && !found.has(key)) found.set(key, at);
  });
  return COLUMN_KEYS.filter((key) => COLUMNS[key].required).every((key) => found.has(key)) ? found : undefined;
}

/** How offices say it; what the API calls it is understood too. */
export const WORDS = {
  KIND: {
    社区工作者: 'COMMUNITY_WORKER',
    社区协管员: 'COMMUNITY_ASSISTANT',
    协管员: 'COMMUNITY_ASSISTANT',
    公务员: 'CIVIL_SERVANT',
    志愿者: 'VOLUNTEER',
    民警: 'POLICE',
    医生: 'DOCTOR',
  } satisfies Record<string, (typeof STAFF_KINDS)[number]>,
  POST: {
    社区主任: 'COMMUNITY_DIRECTOR',
    主任: 'COMMUNITY_DIRECTOR',
    社区副主任: 'DEPUTY_COMMUNITY_DIRECTOR',
    副主任: 'DEPUTY_COMMUNITY_DIRECTOR',
    网格员: 'GRID_WORKER',
    民政专干: 'CIVIL_AFFAIRS_OFFICER',
    综治专干: 'PUBLIC_SAFETY_OFFICER',
    文体专干: 'CULTURE_SPORTS_OFFICER',
    街道干部: 'STREET_OFFICER',
    区级干部: 'DISTRICT_OFFICER',
    其他: 'OTHER',
  } satisfies Record<string, (typeof POSTS)[number]>,
  EMPLOYMENT_TYPE: {
    选举产生: 'ELECTED',
    选任: 'ELECTED',
    合同聘用: 'CONTRACT',
    合同制: 'CONTRACT',
    聘用: 'CONTRACT',
    机关事业编制: 'CIVIL_SERVICE_UNIT',
    编制内: 'CIVIL_SERVICE_UNIT',
    购买服务: 'PURCHASED_SERVICE',
    政府购买服务: 'PURCHASED_SERVICE',
  } satisfies Record<string, (typeof EMPLOYMENT_TYPES)[number]>,
  EMPLOYER: {
    街道办事处: 'STREET_OFFICE',
    街道: 'STREET_OFFICE',
    居委会: 'RESIDENTS_COMMITTEE',
    居民委员会: 'RESIDENTS_COMMITTEE',
    区直部门: 'DEPARTMENT',
    部门: 'DEPARTMENT',
  } satisfies Record<string, (typeof EMPLOYERS)[number]>,
  EDUCATION: {
    小学: 'PRIMARY',
    初中: 'JUNIOR_HIGH',
    高中: 'SENIOR_HIGH',
    中专: 'SENIOR_HIGH',
    大专: 'COLLEGE',
    专科: 'COLLEGE',
    本科: 'BACHELOR',
    硕士: 'MASTER',
    博士: 'DOCTOR',
  } satisfies Record<string, (typeof EDUCATIONS)[number]>,
  ASSISTANT_FIELD: {
    城市管理: 'URBAN_MANAGEMENT',
    城管: 'URBAN_MANAGEMENT',
    社会保障: 'SOCIAL_SECURITY',
    社保: 'SOCIAL_SECURITY',
    民政: 'CIVIL_AFFAIRS',
    流动人口: 'MIGRANT_POPULATION',
    消防: 'FIRE_SAFETY',
    其他: 'OTHER',
  } satisfies Record<string, (typeof ASSISTANT_FIELDS)[number]>,
} as const;
