import {
  AlertReportCalloutsDocument,
  AlertReportHelpDocument,
  AlertReportPlacesDocument,
  type ReachLevel,
  type ReportCalloutFragment,
  type ReportHelpFragment,
  type ReportPlaceFragment,
} from '@gridward/schema';
import { send } from '../providers/graphql';

/** What the API gives at once. */
const PAGE = 200;
/** More than that is nothing that somebody reads, and the browser would stand still. */
export const MOST_ROWS = 10_000;

/** All rows, a page after the other. @param page gives what comes after the rows so far */
async function all<Row>(page: (rows: readonly Row[]) => Promise<readonly Row[] | null | undefined>): Promise<Row[]> {
  const rows: Row[] = [];
  while (rows.length < MOST_ROWS) {
    const more = (await page(rows)) ?? [];
    rows.push(...more);
    if (more.length < PAGE) break;
  }
  return rows.slice(0, MOST_ROWS);
}

export const allPlaces = (id: string, by: ReachLevel): Promise<ReportPlaceFragment[]> =>
  all<ReportPlaceFragment>(
    async (rows) => (await send(AlertReportPlacesDocument, { id, by, afterCode: rows.at(-1)?.code ?? null })).alert?.report?.places,
  );

export const allCallouts = (id: string): Promise<ReportCalloutFragment[]> =>
  all<ReportCalloutFragment>(
    async ({ length }) => (await send(AlertReportCalloutsDocument, { id, first: PAGE, offset: length })).alert?.report?.callouts,
  );

export const allHelp = (id: string): Promise<ReportHelpFragment[]> =>
  all<ReportHelpFragment>(
    async ({ length }) => (await send(AlertReportHelpDocument, { id, first: PAGE, offset: length })).alert?.report?.helpRequests,
  );
