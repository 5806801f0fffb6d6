import { describe, expect, test } from '@jest/globals';
import { ageOn, eligibility, nextStage, type Rules } from './eligibility.js';

const RULES: Rules = {
  ageMin: 18,
  ageMax: 45,
  ageMaxRelaxed: 50,
  educationLeast: 'SENIOR_HIGH',
  conditions: [{ key: 'record', text: '无犯罪记录' }],
};
const failed = (birthDate: string, more: Partial<Parameters<typeof eligibility>[1]> = {}, isRelaxed = false) =>
  eligibility(RULES, { birthDate, education: 'COLLEGE', met: ['record'], ...more }, '2026-06-30', isRelaxed)
    .filter(({ isMet }) => !isMet)
    .map(({ rule }) => rule);

describe('eligibility', () => {
  test('age counts on the cut-off day: 45 still on the day before the birthday', () => {
    expect(ageOn('1980-07-01', '2026-06-30')).toBe(45);
    expect(failed('1980-07-01')).toEqual([]);
    expect(failed('1980-06-30')).toEqual(['AGE_MAX']);
    expect([failed('2008-06-30'), failed('2008-07-01')]).toEqual([[], ['AGE_MIN']]);
  });

  test('a higher age holds only once the district has agreed', () => {
    expect(failed('1976-07-01')).toEqual(['AGE_MAX']);
    expect(failed('1976-07-01', {}, true)).toEqual([]);
    expect(failed('1975-06-30', {}, true)).toEqual(['AGE_MAX']);
  });

  test('every rule that failed is named, with what was asked and found', () => {
    const findings = eligibility(RULES, { birthDate: '1970-01-01', education: 'JUNIOR_HIGH', met: [] }, '2026-06-30', false);
    expect(findings.filter(({ isMet }) => !isMet)).toEqual([
      { rule: 'AGE_MAX', key: null, isMet: false, wanted: '45', found: '56' },
      { rule: 'EDUCATION', key: null, isMet: false, wanted: 'SENIOR_HIGH', found: 'JUNIOR_HIGH' },
      { rule: 'CONDITION', key: 'record', isMet: false, wanted: '无犯罪记录', found: '' },
    ]);
  });
});

test('stages come in their order, and a written test only where there is one', () => {
  expect([nextStage(['REGISTRATION'], true), nextStage(['REGISTRATION'], false)]).toEqual(['WRITTEN_TEST', 'INTERVIEW']);
  expect(nextStage(['REGISTRATION', 'INTERVIEW', 'MEDICAL', 'BACKGROUND_CHECK', 'PUBLICITY'], false)).toBeNull();
});
