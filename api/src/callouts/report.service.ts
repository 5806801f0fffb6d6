import { REACH_DIGITS, type AlertSummary } from '../alerts/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput } from '../request/errors.js';
import { calloutLoaders } from './callout.loaders.js';
import type { CalloutFigures } from './callout.type.js';
import { reportLoaders } from './report.loaders.js';
import type { reportHouseholds, reportPlaces } from './report.statements.js';
import { LAST_ROW, MOST_ROWS, type AlertReport, type AlertReportPlace, type ReportPart, type ReportPlacesArgs } from './report.type.js';

export const reportService = (ctx: RequestContext) => new ReportService(ctx);

export type ReportOf = AlertReport & Pick<AlertSummary, 'incidentId' | 'district'>;

/** Who got what when, after the event. */
export class ReportService {
  constructor(private readonly ctx: RequestContext) {}

  /** @returns nothing where no message of the chain can be seen */
  async of({ incidentId, district }: AlertSummary): Promise<ReportOf | null> {
    const [chain] = await this.ctx.once(reportLoaders).chain.load(incidentId);
    const { now } = this.ctx;
    return chain ? { incidentId, district, madeAt: now, startedAt: chain.since, endedAt: chain.until < now ? chain.until : null } : null;
  }

  /** All of the territory, as one place. For the city it is the district whose alert it is. */
  async total({ incidentId, district }: ReportOf): Promise<AlertReportPlace> {
    const { territory } = this.ctx.actor;
    const [place] = await this.#byCode(incidentId, 0);
    const code = territory.startsWith(district) ? territory : district;
    const { callouts = null, ...rest } = place ?? placeOf('');
    return { ...rest, code, callouts: callouts && { ...callouts, code } };
  }

  /** Places of one level in the order of their codes: where somebody was reached or called, or households are concerned. */
  async places({ incidentId }: ReportOf, { by, first, afterCode }: ReportPlacesArgs): Promise<AlertReportPlace[]> {
    checkSize(first);
    const all = await this.#byCode(incidentId, REACH_DIGITS[by]);
    return all.filter(({ code }) => code > (afterCode ?? '')).slice(0, first);
  }

  callouts({ incidentId }: ReportOf, part: ReportPart) {
    checkPart(part);
    return this.ctx.once(reportLoaders).callouts(part.first, part.offset).load(incidentId);
  }

  helpRequests({ incidentId }: ReportOf, part: ReportPart) {
    checkPart(part);
    return this.ctx.once(reportLoaders).help(part.first, part.offset).load(incidentId);
  }

  async #byCode(incidentId: string, length: number): Promise<AlertReportPlace[]> {
    const { places, households } = this.ctx.once(reportLoaders);
    const [reached, homes, callouts] = await Promise.all([
      places(length).load(incidentId),
      households(length).load(incidentId),
      this.ctx.once(calloutLoaders).figures(length).load(incidentId),
    ]);
    const [r, h, c] = [keyed(reached), keyed(homes), keyed(callouts)];
    const codes = [...new Set([...r.keys(), ...h.keys(), ...c.keys()])].sort();
    return codes.map((code) => placeOf(code, r.get(code), h.get(code), c.get(code)));
  }
}

function checkSize(first: number) {
  if (first < 0 || first > MOST_ROWS) throw BadInput({ field: 'first', key: 'pageSize', values: { max: MOST_ROWS } });
}

function checkPart({ first, offset }: ReportPart) {
  checkSize(first);
  if (offset < 0 || offset > LAST_ROW) throw BadInput({ field: 'offset', key: 'outOfRange', values: { min: 0, max: LAST_ROW } });
}

const keyed = <Row extends { readonly code: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.code, row]));

const NOBODY = { recipients: 0, sent: 0, delivered: 0, seen: 0, acknowledged: 0, safe: 0, needHelp: 0, residentsConfirmed: 0 };
const NO_GRIDS = { grids: 0, gridsCounted: 0, households: null };

function placeOf(
  code: string,
  reached: Omit<(typeof reportPlaces)['row'], 'code' | 'incidentId'> = NOBODY,
  homes: Omit<(typeof reportHouseholds)['row'], 'code' | 'incidentId'> = NO_GRIDS,
  callouts: CalloutFigures | null = null,
): AlertReportPlace {
  const { households } = homes;
  const householdsUnconfirmed = households === null ? null : Math.max(0, households - reached.residentsConfirmed);
  return { ...reached, ...homes, code, callouts, householdsUnconfirmed };
}
