import { describe, expect, test } from '@jest/globals';
import { above, canFollow, overdueOf, sidesOf } from './reports.policy.js';

describe('请示报告', () => {
  test('goes to the place above', () => {
    expect(['210102001001003', '210102001001', '210102001', '210102'].map(above)).toEqual(['210102001001', '210102001', '210102', undefined]);
  });

  test('is answered by the place above, never by the author', () => {
    const report = { code: '210102001001', toCode: '210102001', authorId: 'a' };
    expect(sidesOf({ id: 'a', scopes: ['210102001001'] }, report)).toEqual(['REPORTER']);
    expect(sidesOf({ id: 'b', scopes: ['210102001001'] }, report)).toEqual(['REPORTER']);
    expect(sidesOf({ id: 'c', scopes: ['210102001'] }, report)).toEqual(['SUPERIOR']);
    expect(sidesOf({ id: 'a', scopes: ['210102001'] }, report)).toEqual(['REPORTER']);
    expect(sidesOf({ id: 'd', scopes: ['210102001002'] }, report)).toEqual([]);
  });

  test('an emergency is closed after its final report only, a request after an answer', () => {
    const standing = { mode: 'EMERGENCY', state: 'RECEIVED', finalAt: null } as const;
    expect(canFollow('CLOSING', standing)).toBe(false);
    expect(canFollow('FOLLOW_UP_REPORT', standing)).toBe(true);
    expect(canFollow('CLOSING', { ...standing, state: 'RESULT_REPORTED', finalAt: new Date() })).toBe(true);
    expect(canFollow('FOLLOW_UP_REPORT', { ...standing, finalAt: new Date() })).toBe(false);
    expect(canFollow('CLOSING', { ...standing, mode: 'REQUEST' })).toBe(false);
    expect(canFollow('CLOSING', { ...standing, mode: 'REPORT' })).toBe(true);
    expect(canFollow('RESULT', { ...standing, mode: 'REQUEST', state: 'SUBMITTED' })).toBe(false);
  });

  test('says what is late', () => {
    const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours));
    const report = {
      state: 'SUBMITTED',
      mode: 'REQUEST',
      isLate: false,
      answerDueAt: at(4),
      answeredAt: null,
      resultDueAt: null,
      finalDueAt: null,
      finalAt: null,
    } as const;
    expect(overdueOf(report, at(3))).toEqual([]);
    expect(overdueOf(report, at(5))).toEqual(['ANSWER']);
    expect(overdueOf({ ...report, state: 'INSTRUCTED', answeredAt: at(2), resultDueAt: at(6) }, at(7))).toEqual(['RESULT']);
    expect(overdueOf({ ...report, mode: 'EMERGENCY', isLate: true, answeredAt: at(1), finalDueAt: at(8), finalAt: at(9) }, at(20))).toEqual([
      'FIRST',
      'FINAL',
    ]);
  });
});
