import { EDUCATIONS } from '../staff.entity.js';

/** What a notice asks of candidates, as data. */
export interface Rules {
  readonly ageMin: number;
  readonly ageMax: number;
  /** Holds in place of `ageMax` once the district has agreed. */
  readonly ageMaxRelaxed: number | null;
  readonly educationLeast: (typeof EDUCATIONS)[number];
  /** Each must be met: no criminal record, able to use office software. */
  readonly conditions: readonly Condition[];
}

export interface Condition {
  /** Unique in the notice. */
  readonly key: string;
  readonly text: string;
}

export interface Facts {
  readonly birthDate: string;
  readonly education: (typeof EDUCATIONS)[number];
  /** Keys of the conditions that somebody has checked and found met. */
  readonly met: readonly string[];
}

export const RULE_KINDS = ['AGE_MIN', 'AGE_MAX', 'EDUCATION', 'CONDITION'] as const;

/** One rule, and what became of it. */
export interface Finding {
  readonly rule: (typeof RULE_KINDS)[number];
  /** Of a condition. */
  readonly key: string | null;
  readonly isMet: boolean;
  /** What was asked, and what was found: years, or an education; the text of a condition. */
  readonly wanted: string;
  readonly found: string;
}

/** Whole years on a day. Who was born on 29 February turns a year older on 1 March, where there is no 29th. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * Each rule with what became of it, the failed ones among them.
 * @param cutOff the day of the notice on which age counts, not today
 * @param isRelaxed whether the district has agreed to the higher age
 */
export function eligibility(rules: Rules, { birthDate, education, met }: Facts, cutOff: string, isRelaxed: boolean): Finding[] {
  const age = ageOn(birthDate, cutOff);
  const most = isRelaxed && rules.ageMaxRelaxed !== null ? rules.ageMaxRelaxed : rules.ageMax;
  return [
    { rule: 'AGE_MIN', key: null, isMet: age >= rules.ageMin, wanted: String(rules.ageMin), found: String(age) },
    { rule: 'AGE_MAX', key: null, isMet: age <= most, wanted: String(most), found: String(age) },
    {
      rule: 'EDUCATION',
      key: null,
      isMet: EDUCATIONS.indexOf(education) >= EDUCATIONS.indexOf(rules.educationLeast),
      wanted: rules.educationLeast,
      found: education,
    },
    ...rules.conditions.map(({ key, text }): Finding => ({ rule: 'CONDITION', key, isMet: met.includes(key), wanted: text, found: '' })),
  ];
}

export const STAGES = ['REGISTRATION', 'WRITTEN_TEST', 'INTERVIEW', 'MEDICAL', 'BACKGROUND_CHECK', 'PUBLICITY'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage after those that were passed; nothing when all were. */
export function nextStage(passed: readonly Stage[], hasWrittenTest: boolean): Stage | null {
  return STAGES.find((stage) => !passed.includes(stage) && (stage !== 'WRITTEN_TEST' || hasWrittenTest)) ?? null;
}
