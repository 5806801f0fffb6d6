import { ownParameters } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { parameter } from '../request/parameters.js';
import { reaches } from '../request/tenancy.js';
import { dataKeyOf, normalIdNumber, normalPhone } from '../staff/index.js';
import { Conditions } from '../storage/conditions.js';
import { keyringKey } from '../storage/keyring.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { completed, hideSmall } from './disclosure.js';
import { inPlace } from './place.search.js';
import { seesAll } from './resident.policy.js';
import { IS_CARED_FOR, residentCounts, residentList, residentsById } from './resident.statements.js';
import type { ResidentFilter, ResidentOrderField } from './resident.type.js';

export const residentService = (ctx: RequestContext) => new ResidentService(ctx);

const HAS_TAG = `exists (select from household h
  where h.district_code = resident.district_code and h.id = resident.household_id and (h.tags || resident.tags) && ?)`;
const HAS_IDENTITY = (column: string) =>
  `exists (select from resident_identity i where i.district_code = resident.district_code and i.resident_id = resident.id and i.${column} = ?)`;
/** One level further down. */
const BELOW: Readonly<Record<number, number>> = { 4: 6, 6: 9, 9: 12, 12: 15, 15: 15 };

/** Who lives here, as far as it may be seen. */
export class ResidentService {
  constructor(private readonly ctx: RequestContext) {}

  async list(request: PageRequest<ResidentOrderField>, filter: ResidentFilter | null | undefined) {
    const [territory, ...others] = this.ctx.actor.session.scopes;
    const conditions = new Conditions()
      .code('code', 'code', filter?.code)
      .enum('ageBand', 'age_band', filter?.ageBand)
      .enum('sex', 'sex', filter?.sex)
      .when('tag', filter?.tag, HAS_TAG, 'text[]')
      .enum('status', 'status', filter?.status)
      .id('householdId', 'household_id', filter?.householdId)
      .id('id', 'id', filter?.id)
      .when('phone', await this.#blindIndex(filter?.phone, normalPhone), HAS_IDENTITY('phone_index'))
      .when('idNumber', await this.#blindIndex(filter?.idNumber, normalIdNumber), HAS_IDENTITY('id_number_index'));
    inPlace(conditions, filter?.search, 'resident.household_id');
    if (!seesAll(this.ctx)) conditions.always('cared', IS_CARED_FOR);
    // Row security only filters; a narrow territory is a range that the index serves.
    if (territory && others.length === 0 && territory.length > 6) conditions.inside('territory', 'code', territory);
    return residentList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** Under the key of the one district that is acted for; whoever acts for several finds nobody by number. */
  async #blindIndex(text: string | null | undefined, normal: (text: string) => string): Promise<string | null> {
    if (!text) return null;
    const [district = ''] = this.ctx.actor.session.districts;
    const [key] = await this.ctx.reads.read(dataKeyOf, { district });
    return key ? this.ctx.service(keyringKey).seal(district, key.sealed).blindIndex(normal(text)) : '';
  }

  async one(id: string) {
    if (!isUuid(id)) return null;
    const [row] = await this.ctx.reads.read(residentsById.showing(this.ctx.asked('Resident')), { ids: [id], all: seesAll(this.ctx) });
    return row ?? null;
  }

  /** Who sees no rows sees no count that is about somebody in particular. Empty for a place that is not visible. */
  async figures(code: string) {
    const { writeDistrict } = this.ctx.actor.session;
    const digits = BELOW[code.length];
    if (!digits || !/^\d+$/.test(code) || !reaches(this.ctx.actor.session, code)) return [];
    const cells = completed(await this.ctx.reads.read(residentCounts, { code, digits }));
    if (this.ctx.may('resident.readAll')) return cells;
    const district = writeDistrict ?? code.slice(0, 6);
    const [own] = await this.ctx.reads.read(ownParameters, { code: district });
    return hideSmall(cells, parameter(own, 'residents.smallestCount'));
  }
}
