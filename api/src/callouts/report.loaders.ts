import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { reportCallouts, reportChains, reportHelp, reportHouseholds, reportMessages, reportMoments, reportPlaces } from './report.statements.js';

interface OfChain {
  readonly incidentId: string;
}

/** All rows of each chain, in the order of the statement. */
const grouped = <Row extends OfChain>(read: (incidents: readonly string[]) => Promise<Row[]>) =>
  new DataLoader(async (incidents: readonly string[]) => {
    const rows = Map.groupBy(await read(incidents), ({ incidentId }) => incidentId);
    return incidents.map((id): readonly Row[] => rows.get(id) ?? []);
  });

/** One loader for each way of asking. */
function each<Row extends OfChain, Way extends readonly number[]>(read: (incidents: readonly string[], ...way: Way) => Promise<Row[]>) {
  const made = new Map<string, DataLoader<string, readonly Row[]>>();
  return (...way: Way) => {
    const loader = made.get(way.join()) ?? grouped((incidents) => read(incidents, ...way));
    made.set(way.join(), loader);
    return loader;
  };
}

export const reportLoaders = ({ reads, now, actor }: RequestContext) => ({
  chain: grouped((incidents) => reads.read(reportChains, { incidents, now })),
  messages: grouped((incidents) => reads.read(reportMessages, { incidents })),
  moments: grouped((incidents) => reads.read(reportMoments, { incidents, now })),
  places: each((incidents, length: number) => reads.read(reportPlaces, { incidents, now, length })),
  households: each((incidents, length: number) => reads.read(reportHouseholds, { incidents, length })),
  callouts: each((incidents, first: number, offset: number) =>
    reads.read(reportCallouts, { incidents, first, offset, scopes: actor.session.scopes }),
  ),
  help: each((incidents, first: number, offset: number) => reads.read(reportHelp, { incidents, first, offset })),
});
