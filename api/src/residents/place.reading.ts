import type { RequestContext } from '../request/context.js';
import { Conditions } from '../storage/conditions.js';
import type { PageRequest } from '../storage/page.js';
import { inPlace } from './place.search.js';
import { buildingList, dwellingList, householdList } from './place.statements.js';
import type { BuildingFilter, BuildingOrderField, DwellingFilter, HouseholdFilter } from './place.type.js';
import { seesAll } from './resident.policy.js';

export const placeReading = (ctx: RequestContext) => new PlaceReading(ctx);

const HAS_CARED_FOR = `(cardinality(household.tags) > 0 or exists (select from resident r
  where r.district_code = household.district_code and r.household_id = household.id and cardinality(r.tags) > 0))`;

/** Lists of buildings, doors and households. */
export class PlaceReading {
  constructor(private readonly ctx: RequestContext) {}

  buildings(request: PageRequest<BuildingOrderField>, filter: BuildingFilter | null | undefined) {
    const conditions = this.#inTerritory()
      .search(filter?.search, ['name'], 'initials')
      .code('code', 'code', filter?.code)
      .enum('kind', 'kind', filter?.kind)
      .enum('status', 'status', filter?.status)
      .id('id', 'id', filter?.id);
    return buildingList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  dwellings(request: PageRequest<'PLACE'>, filter: DwellingFilter | null | undefined) {
    const conditions = this.#inTerritory()
      .search(filter?.search, ['(unit || room)'])
      .id('buildingId', 'building_id', filter?.buildingId)
      .code('code', 'code', filter?.code)
      .flag('vacant', filter?.vacant, 'vacant')
      .enum('status', 'status', filter?.status)
      .id('id', 'id', filter?.id);
    return dwellingList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  households(request: PageRequest<'PLACE'>, filter: HouseholdFilter | null | undefined) {
    const conditions = this.#inTerritory()
      .code('code', 'code', filter?.code)
      .when('tag', filter?.tag, 'tags && ?', 'text[]')
      .enum('status', 'status', filter?.status)
      .id('id', 'id', filter?.id);
    const { buildingId } = filter ?? {};
    const behind = (value: string) => `dwelling_id in (select d.id from dwelling d where d.building_id = ${value})`;
    conditions.when('buildingId.eq', buildingId?.eq, behind('?'), 'uuid').when('buildingId.in', buildingId?.in, behind('any (?)'), 'uuid[]');
    inPlace(conditions, filter?.search, 'household.id');
    if (!seesAll(this.ctx)) conditions.always('cared', HAS_CARED_FOR);
    return householdList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** Row security only filters; a narrow territory is a range that the index serves. */
  #inTerritory(): Conditions {
    const [territory, ...others] = this.ctx.actor.session.scopes;
    const narrow = territory && others.length === 0 && territory.length > 6;
    return new Conditions().inside('territory', 'code', narrow ? territory : null);
  }
}
