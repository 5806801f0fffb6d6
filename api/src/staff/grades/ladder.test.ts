import { expect, test } from '@jest/globals';
import { DEFAULT_LADDER, proposalFor, yearsBetween, type Career } from './ladder.js';

const career = (more: Partial<Career>): Career => ({
  post: 'GRID_WORKER',
  grade: 3,
  since: '2023-11-22',
  hasCertificate: false,
  isUnqualified: false,
  ...more,
});
const on = '2026-11-22';
const says = (more: Partial<Career>) => {
  const proposal = proposalFor(DEFAULT_LADDER, career(more), on);
  return (
    proposal && {
      grade: proposal.grade,
      isStep: proposal.isStep,
      reasons: proposal.reasons.map(({ rule, speaksFor }) => `${speaksFor ? '+' : '-'}${rule}`),
    }
  );
};

test('a step comes after three years to the day, and not a day before', () => {
  expect(says({})).toEqual({ grade: 4, isStep: true, reasons: ['+YEARS'] });
  expect(says({ since: '2023-11-23' })).toEqual({ grade: 3, isStep: false, reasons: ['-YEARS'] });
});

test('a certificate makes it a year earlier', () => {
  expect(says({ since: '2024-11-22', hasCertificate: true })).toEqual({ grade: 4, isStep: true, reasons: ['+YEARS', '+CERTIFICATE'] });
  expect(says({ since: '2024-11-22' })?.isStep).toBe(false);
});

test('an unqualified assessment and the top of the range speak against it, and both are named', () => {
  expect(says({ isUnqualified: true })).toEqual({ grade: 3, isStep: false, reasons: ['-ASSESSMENT'] });
  expect(says({ grade: 12, isUnqualified: true, since: '2026-01-01' })).toEqual({
    grade: 12,
    isStep: false,
    reasons: ['-ASSESSMENT', '-TOP', '-YEARS'],
  });
});

test('the first grade counts the years before there was a ladder, within the range of the post', () => {
  expect(says({ grade: null, since: '2016-11-22' })?.grade).toBe(4);
  expect(says({ grade: null, since: '1990-01-01' })?.grade).toBe(12);
  expect(says({ grade: null, post: 'COMMUNITY_DIRECTOR', since: '2026-01-01' })?.grade).toBe(7);
});

test('who becomes a director begins at the lowest grade of directors', () => {
  expect(says({ post: 'COMMUNITY_DIRECTOR', grade: 5, since: '2026-01-01' })).toEqual({ grade: 7, isStep: true, reasons: ['+RANGE'] });
});

test('a post that is on no ladder has no proposal', () => {
  expect(says({ post: 'STREET_OFFICER' })).toBeNull();
});

test('whole years only', () => {
  expect([yearsBetween('2024-02-29', '2025-02-28'), yearsBetween('2024-02-29', '2025-03-01'), yearsBetween('2026-01-01', '2025-01-01')]).toEqual([
    0, 1, 0,
  ]);
});
