import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ladderOf, upwards, type Candidate } from './ladder.js';

const at = (code: string, ...accounts: string[]): [string, Candidate[]] => [code, accounts.map((accountId, rank) => ({ code, accountId, rank }))];

describe('the ladder of a place', () => {
  test('goes from the person responsible to the deputy and then to who is responsible above', () => {
    const candidates = new Map([at('210102001001', 'director', 'deputy', 'third'), at('210102001', 'manager', 'clerk'), at('210102', 'district')]);
    expect(ladderOf('210102001001', candidates)).toEqual([
      { rung: 'RESPONSIBLE', accountId: 'director' },
      { rung: 'DEPUTY', accountId: 'deputy' },
      { rung: 'SUPERIOR', accountId: 'manager' },
      { rung: 'SUPERIOR', accountId: 'district' },
    ]);
  });

  test('a place without anybody begins above', () => {
    expect(ladderOf('210102001001', new Map([at('210102', 'district')]))).toEqual([{ rung: 'SUPERIOR', accountId: 'district' }]);
    expect(ladderOf('210102001001', new Map())).toEqual([]);
  });

  test('nobody is called twice, whoever holds which posts', () => {
    const accounts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
    fc.assert(
      fc.property(accounts, accounts, accounts, accounts, (grid, community, street, district) => {
        const code = '210102001001001';
        const people = [grid, community, street, district];
        const ladder = ladderOf(code, new Map(upwards(code).map((place, i) => at(place, ...(people[i] ?? [])))));
        const ids = ladder.map(({ accountId }) => accountId);
        expect(new Set(ids).size).toBe(ids.length);
        if (people.some((list) => list.length > 0)) expect(ids.length).toBeGreaterThan(0);
      }),
    );
  });
});
