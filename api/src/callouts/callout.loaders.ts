import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { calloutFigures, stepsOf } from './callout.statements.js';

type FigureRow = (typeof calloutFigures)['row'];

export const calloutLoaders = ({ reads, actor }: RequestContext) => {
  const figures = new Map<number, DataLoader<string, readonly FigureRow[]>>();
  return {
    steps: new DataLoader(async (callouts: readonly string[]) => {
      const rows = Map.groupBy(await reads.read(stepsOf, { callouts }), (row) => row.calloutId);
      return callouts.map((id) => rows.get(id) ?? []);
    }),
    /** By so many digits of the code. */
    figures(length: number) {
      const known =
        figures.get(length) ??
        new DataLoader(async (incidents: readonly string[]) => {
          const rows = Map.groupBy(await reads.read(calloutFigures, { incidents, length, scopes: actor.session.scopes }), (row) => row.incidentId);
          return incidents.map((id) => rows.get(id) ?? []);
        });
      figures.set(length, known);
      return known;
    },
  };
};
