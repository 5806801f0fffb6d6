import { divisionService } from '../divisions/index.js';
import { initialsOf } from '../graphql/pinyin.js';
import { textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, NotFound, type FieldError } from '../request/errors.js';
import { reaches } from '../request/tenancy.js';
import { seenRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { boundaryService } from './boundary.service.js';
import { Grid, type GridRow } from './grid.entity.js';
import type { CreateGridInput, RetireGridInput, UpdateGridInput } from './grid.input.js';
import { gridLoaders } from './grid.loaders.js';
import { gridByCode, gridList, revisionOn } from './grid.statements.js';
import type { GridFilter, GridOrderField } from './grid.type.js';
import { nextCode } from './codes.js';
import { keepRevision } from './revisions.js';

const MOST_PEOPLE = 1_000_000;
const CURRENT_LEADER = `exists (select 1 from grid_member m where m.district_code = grid.district_code and m.grid_id = grid.id and m.role = 'LEADER' and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))`;

export const gridService = (ctx: RequestContext) => new GridService(ctx);

/** Grids: listed, drawn, changed, retired. */
export class GridService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<GridOrderField>, filter: GridFilter | null | undefined) {
    const [territory, ...others] = this.ctx.actor.session.scopes;
    const conditions = new Conditions()
      .search(filter?.search, ['name', 'code'], 'initials')
      .code('code', 'code', filter?.code)
      .code('communityCode', 'community_code', filter?.communityCode)
      .enum('kind', 'kind', filter?.kind)
      .enum('status', 'status', filter?.status)
      .number('households', 'households', filter?.households)
      .flag('hasLeader', filter?.hasLeader, CURRENT_LEADER)
      .flag('hasBoundary', filter?.hasBoundary, 'boundary is not null')
      .id('id', 'id', filter?.id);
    // Row security only filters; a narrow territory is a range that the index serves.
    if (territory && others.length === 0 && territory.length > 6) conditions.inside('territory', 'code', territory);
    return gridList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** @param asOf a day; then the grid as it was, or null when it did not exist */
  async one({ id, code, asOf }: { id?: string | null; code?: string | null; asOf?: string | null }) {
    const grid = await this.#find(id, code);
    if (!grid || !asOf) return grid;
    const [then] = await this.ctx.reads.read(revisionOn, { id: grid.id, day: asOf });
    return then ?? null;
  }

  async #find(id: string | null | undefined, code: string | null | undefined) {
    if (id) return isUuid(id) ? this.#byId(id) : null;
    if (!code) return null;
    const [row] = await this.ctx.reads.read(gridByCode.showing(this.ctx.asked('Grid')), { code });
    return row ?? null;
  }

  /** What hangs on the grid is read along with it, not after it. */
  async #byId(id: string) {
    const shown = this.ctx.asked('Grid');
    const { grid, staff } = this.ctx.once(gridLoaders);
    // Whoever asks for it hears of a failure.
    if (shown?.has('staff')) staff.load(id).catch(() => undefined);
    const above = shown?.has('street') || shown?.has('community') ? this.ctx.once(divisionService).expectAbove(id) : undefined;
    const [found] = await Promise.all([grid.load(id), above]);
    return found;
  }

  async create(input: CreateGridInput): Promise<GridRow> {
    const { em, actor, today } = this.ctx;
    const community = input.communityCode.length === 12 ? await this.ctx.once(divisionService).one(input.communityCode) : null;
    if (!community || !reaches(actor.session, input.communityCode)) throw NotFound('noSuchDivision');
    this.ctx.require('grid.create');
    const faults = [...textFaults('name', input.name, 50), ...figureFaults(input)];
    if (faults.length) throw BadInput(...faults);
    const { communityCode, kind, households = null, population = null, validFrom } = input;
    const shape = input.boundary == null ? {} : await this.ctx.once(boundaryService).measured(input as CreateGridInput & { boundary: unknown });
    const code = await nextCode(em, communityCode, kind);
    const district = communityCode.slice(0, 6);
    const grid = em.create(Grid, {
      district,
      code,
      communityCode,
      name: input.name.trim(),
      initials: initialsOf(input.name),
      kind,
      households,
      population,
      validFrom: validFrom ?? today,
      ...shape,
    });
    await em.flush();
    await keepRevision(em, grid, grid.validFrom);
    return grid;
  }

  async update(input: UpdateGridInput): Promise<GridRow> {
    const { em, today } = this.ctx;
    const grid = await seenRow(em, Grid, input);
    this.ctx.require('grid.update');
    if (grid.status === 'RETIRED') throw BadInput({ field: 'id', key: 'gridRetired' });
    const faults = [...(input.name == null ? [] : textFaults('name', input.name, 50)), ...figureFaults(input)];
    if (faults.length) throw BadInput(...faults);
    if (input.boundary != null)
      Object.assign(
        grid,
        await this.ctx.once(boundaryService).measured({ ...input, boundary: input.boundary, communityCode: grid.communityCode, gridId: grid.id }),
      );
    // Not given leaves it as it is; null says that the drawing was wrong.
    if (input.boundary === null) Object.assign(grid, { boundary: null, areaM2: null, longitude: null, latitude: null });
    if (input.name != null) Object.assign(grid, { name: input.name.trim(), initials: initialsOf(input.name) });
    if (input.kind) grid.kind = input.kind;
    if (input.households !== undefined) grid.households = input.households;
    if (input.population !== undefined) grid.population = input.population;
    await em.flush();
    await keepRevision(em, grid, today);
    return grid;
  }

  /** Memberships end with it; the code stays taken for ever. */
  async retire({ reason, ...input }: RetireGridInput): Promise<GridRow> {
    const { em, today } = this.ctx;
    const grid = await seenRow(em, Grid, input);
    this.ctx.require('grid.retire');
    const validTo = input.validTo ?? today;
    const faults: FieldError[] = textFaults('reason', reason, 200);
    if (grid.status === 'RETIRED') faults.push({ field: 'id', key: 'gridRetired' });
    if (validTo < grid.validFrom) faults.push({ field: 'validTo', key: 'beforeStart' });
    if (faults.length) throw BadInput(...faults);
    Object.assign(grid, { status: 'RETIRED', validTo, retiredBecause: reason.trim() });
    await em.flush();
    await em.execute('update grid_member set valid_to = ? where grid_id = ? and (valid_to is null or valid_to > ?)', [validTo, grid.id, validTo]);
    await keepRevision(em, grid, validTo);
    return grid;
  }
}

function figureFaults({ households, population }: { households?: number | null; population?: number | null }): FieldError[] {
  const wrong = (value: number | null | undefined) => value != null && (value < 0 || value > MOST_PEOPLE);
  const faults: FieldError[] = [];
  if (wrong(households)) faults.push({ field: 'households', key: 'outOfRange', values: { min: 0, max: MOST_PEOPLE } });
  if (wrong(population)) faults.push({ field: 'population', key: 'outOfRange', values: { min: 0, max: MOST_PEOPLE } });
  return faults;
}
