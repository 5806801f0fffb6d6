import { AreaFiguresDocument } from '@gridward/schema';
import { useNumber } from '../fields/show';
import { useOperation } from '../providers/queries';
import type { Place } from './draft';

const GRID_DIGITS = 15;

/** How many places and households an alert is addressed to, for the last look before it is sent. */
export const useReach = (areas: readonly Place[]) => {
  const number = useNumber();
  const divisions = areas.filter(({ code }) => code.length < GRID_DIGITS).map(({ code }) => code);
  const single = areas.length - divisions.length;
  const { data } = useOperation(AreaFiguresDocument, { codes: divisions }, { enabled: divisions.length > 0 });
  const sum = (of: (figures: { grids: number; households: number; gridPopulation: number }) => number) =>
    (data?.divisions.nodes ?? []).reduce((total, { figures }) => total + of(figures), 0);
  const waiting = divisions.length > 0 && !data;
  return {
    divisions: number(divisions.length),
    grids: waiting ? '…' : number(single + sum(({ grids }) => grids)),
    households: waiting ? '…' : number(sum(({ households }) => households)),
  };
};
