/** Groups that are cared for specially; section 6.2 of the domain. */
export const RESIDENT_TAGS = [
  'LIVING_ALONE_ELDER',
  'EMPTY_NEST_ELDER',
  'CHILDLESS_ELDER',
  'OLDEST_OLD',
  'FUNCTIONALLY_DISABLED',
  'DEMENTIA',
  'PERSON_WITH_DISABILITY',
  'SUBSISTENCE_ALLOWANCE_HOUSEHOLD',
  'MARGINAL_LOW_INCOME_HOUSEHOLD',
  'EXTREME_POVERTY_PERSON',
  'CHILD_IN_DIFFICULTY',
  'LEFT_BEHIND_CHILD',
  'BEREAVED_ONLY_CHILD_FAMILY',
  'ENTITLED_VETERAN_OR_FAMILY',
  'MIGRANT_RESIDENT',
] as const;

export type ResidentTag = (typeof RESIDENT_TAGS)[number];

/** As a register is written by hand; a sheet may use these words. */
export const TAG_WORDS: Readonly<Record<ResidentTag, string>> = {
  LIVING_ALONE_ELDER: '独居老人',
  EMPTY_NEST_ELDER: '空巢老人',
  CHILDLESS_ELDER: '孤寡老人',
  OLDEST_OLD: '高龄',
  FUNCTIONALLY_DISABLED: '失能',
  DEMENTIA: '失智',
  PERSON_WITH_DISABILITY: '残疾人',
  SUBSISTENCE_ALLOWANCE_HOUSEHOLD: '低保户',
  MARGINAL_LOW_INCOME_HOUSEHOLD: '低保边缘',
  EXTREME_POVERTY_PERSON: '特困人员',
  CHILD_IN_DIFFICULTY: '困境儿童',
  LEFT_BEHIND_CHILD: '留守儿童',
  BEREAVED_ONLY_CHILD_FAMILY: '计划生育特殊家庭',
  ENTITLED_VETERAN_OR_FAMILY: '优抚对象',
  MIGRANT_RESIDENT: '流动人口',
};

/** What a household has as a whole; the others are of single persons. */
export const HOUSEHOLD_TAGS: ReadonlySet<ResidentTag> = new Set<ResidentTag>([
  'SUBSISTENCE_ALLOWANCE_HOUSEHOLD',
  'MARGINAL_LOW_INCOME_HOUSEHOLD',
  'BEREAVED_ONLY_CHILD_FAMILY',
]);
