import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { childCounts, divisionsByCode, populationsOf, successorsOf } from './division.statements.js';

export const divisionLoaders = ({ reads, today, asked }: RequestContext) => ({
  division: new DataLoader(async (codes: readonly string[]) => {
    const rows = new Map((await reads.read(divisionsByCode.showing(asked('Division')), { codes })).map((row) => [row.code, row]));
    return codes.map((code) => rows.get(code) ?? null);
  }),
  childCount: new DataLoader(async (codes: readonly string[]) => {
    const rows = new Map((await reads.read(childCounts, { codes, today })).map((row) => [row.code, row.count]));
    return codes.map((code) => rows.get(code) ?? 0);
  }),
  population: new DataLoader(async (codes: readonly string[]) => {
    const rows = new Map((await reads.read(populationsOf, { codes })).map((row) => [row.code, row]));
    return codes.map((code) => rows.get(code) ?? null);
  }),
  successors: new DataLoader(async (codes: readonly string[]) => {
    const rows = Map.groupBy(await reads.read(successorsOf, { codes }), (row) => row.fromCode);
    return codes.map((code) => (rows.get(code) ?? []).map(({ toCode }) => toCode));
  }),
});

/** Codes of the divisions above one, from the top: 2101, 210102, 210102003. */
export const codesAbove = (code: string): readonly string[] =>
  [4, 6, 9, 12].filter((length) => length < code.length).map((length) => code.slice(0, length));
