import { describe, expect, test } from '@jest/globals';
import { chainOf, isFinal, isParty, nextRank, rankOf } from './leave.policy.js';

const LIMITS = { directorDays: 1, clerkDays: 3 };
const worker = { code: '210102001001001', post: 'GRID_WORKER' };

describe('who approves leave', () => {
  test('the director up to a day, then the street section, then the street’s head as well', () => {
    expect(chainOf(worker, 1, LIMITS)).toEqual([1]);
    expect(chainOf(worker, 2, LIMITS)).toEqual([1, 2]);
    expect(chainOf(worker, 3, LIMITS)).toEqual([1, 2]);
    expect(chainOf(worker, 4, LIMITS)).toEqual([1, 3]);
  });

  test('of a director the street, of the street its head, of the district its administrator', () => {
    expect(chainOf({ code: '210102001001', post: 'COMMUNITY_DIRECTOR' }, 1, LIMITS)).toEqual([2]);
    expect(chainOf({ code: '210102001', post: 'STREET_OFFICER' }, 1, LIMITS)).toEqual([3]);
    expect(chainOf({ code: '210102', post: 'DISTRICT_OFFICER' }, 10, LIMITS)).toEqual([4]);
  });

  test('who may decide about all of it is not asked twice', () => {
    expect(isFinal(3, [1, 2])).toBe(true);
    expect(isFinal(1, [1, 2])).toBe(false);
    expect(nextRank({ state: 'SUBMITTED' }, [1, 2])).toBe(1);
    expect(nextRank({ state: 'APPROVED_L1' }, [1, 2])).toBe(2);
    expect(nextRank({ state: 'ON_LEAVE' }, [1, 2])).toBeUndefined();
  });

  test('never themselves, nor who stands in', () => {
    const leave = { accountId: 'a', deputyAccountId: 'b', state: 'SUBMITTED', stages: 1 };
    expect([isParty({ id: 'a', roles: [] }, leave), isParty({ id: 'b', roles: [] }, leave), isParty({ id: 'c', roles: [] }, leave)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(rankOf(['GRID_WORKER'])).toBe(0);
    expect(rankOf(['STREET_CLERK', 'COMMUNITY_DIRECTOR'])).toBe(2);
  });
});
