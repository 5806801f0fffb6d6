import { divisionService } from '../../divisions/index.js';
import { ownParameters } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { parameter } from '../../request/parameters.js';
import { levelsToApprove } from '../drafts/draft.policy.js';
import { communitiesByStreet, devicesByStreet, gridsByStreet, staffByStreet } from './audience.statements.js';
import type { AlertAudience, AlertAudiencePart } from './target.type.js';
import { targetService, type Wanted } from './target.service.js';

export const audienceService = (ctx: RequestContext) => new AudienceService(ctx);

const DAY_MS = 24 * 3_600_000;
/** Phones that were silent for longer may be gone. */
export const PHONE_DAYS = 30;
/** As many of the last alerts are looked at: a phone that lives has reported on one of them. */
const PHONE_ALERTS = 20;

type Counts = Omit<AlertAudiencePart, 'code' | 'name'>;
const NOBODY: Counts = { communities: 0, grids: 0, gridsWithoutFigures: 0, households: 0, population: 0, staff: 0, devices: 0 };

/** How many an alert would reach, counted before it is sent. */
export class AudienceService {
  constructor(private readonly ctx: RequestContext) {}

  async count(wanted: Wanted): Promise<AlertAudience> {
    const { reads, today, now } = this.ctx;
    const { areas: codes, polygon } = await this.ctx.once(targetService).resolve(wanted);
    const since = new Date(now.getTime() - PHONE_DAYS * DAY_MS).toISOString();
    const counted = await Promise.all([
      reads.read(gridsByStreet, { codes }),
      reads.read(communitiesByStreet, { codes, today }),
      reads.read(staffByStreet, { codes, today }),
      reads.read(devicesByStreet, { codes, since, alerts: PHONE_ALERTS }),
    ]);
    const parts = await this.#named(merged(counted.flat()));
    const total = parts.reduce(sum, { ...NOBODY, code: '', name: '' });
    const areaNames = await Promise.all(codes.map((code) => this.ctx.once(divisionService).nameOf(code)));
    const levels = await Promise.all([...new Set(codes.map((code) => code.slice(0, 6)))].map((code) => this.#levels(code)));
    return {
      areas: codes,
      areaNames,
      polygon,
      approvalLevels: levelsToApprove(Math.max(...levels)),
      total: { ...total, code: this.ctx.actor.territory, name: '' },
      parts,
    };
  }

  async #levels(district: string) {
    const [row] = await this.ctx.reads.read(ownParameters, { code: district });
    return parameter(row, 'alerts.approvalLevels');
  }

  #named(parts: ReadonlyMap<string, Counts>): Promise<AlertAudiencePart[]> {
    const codes = [...parts.keys()].sort();
    return Promise.all(codes.map(async (code) => ({ ...NOBODY, ...parts.get(code), code, name: await this.ctx.once(divisionService).nameOf(code) })));
  }
}

function merged(rows: readonly ({ readonly code: string } & Partial<Counts>)[]): Map<string, Counts> {
  const parts = new Map<string, Counts>();
  for (const { code, ...counts } of rows) parts.set(code, { ...NOBODY, ...parts.get(code), ...counts });
  return parts;
}

const sum = (a: AlertAudiencePart, b: AlertAudiencePart): AlertAudiencePart => ({
  ...a,
  communities: a.communities + b.communities,
  grids: a.grids + b.grids,
  gridsWithoutFigures: a.gridsWithoutFigures + b.gridsWithoutFigures,
  households: a.households + b.households,
  population: a.population + b.population,
  staff: a.staff + b.staff,
  devices: a.devices + b.devices,
});
