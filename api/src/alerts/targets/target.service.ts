import { CoordinateSystem, knownPlaces, outermost, touchedService } from '../../grids/index.js';
import { ownParameters } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, type FieldError } from '../../request/errors.js';
import { parameter } from '../../request/parameters.js';
import { reaches } from '../../request/tenancy.js';
import { isUuid } from '../../storage/keys.js';
import type { AlertShape } from '../alert.entity.js';
import { groupsOf } from './target.statements.js';

export const targetService = (ctx: RequestContext) => new TargetService(ctx);

export const MOST_AREAS = 500;
const MOST_GROUPS = 20;
const AREA = /^(\d{6}|\d{9}|\d{12}|\d{15})$/;

/** Whom somebody wants to tell: places by code, groups of places, what lies under a drawn shape, or several of these. */
export interface Wanted {
  readonly areas?: readonly string[] | null | undefined;
  readonly groups?: readonly string[] | null | undefined;
  readonly polygon?: unknown;
  readonly system?: CoordinateSystem | null | undefined;
}

export interface Target {
  /** Codes in the actor's territory; what groups and shape add lies in none of the others. */
  readonly areas: readonly string[];
  /** As drawn, in WGS84. */
  readonly polygon: AlertShape | null;
}

/** Finds out who is meant, within what the actor may tell. */
export class TargetService {
  constructor(private readonly ctx: RequestContext) {}

  mayReach(code: string) {
    return reaches(this.ctx.actor.session, code);
  }

  /** @throws ExpectedError BAD_USER_INPUT or INVALID_BOUNDARY that names what does not exist or may not be told */
  async resolve({ areas, groups, polygon, system }: Wanted): Promise<Target> {
    const named = areas?.length ? await this.#known([...new Set(areas)]) : [];
    const grouped = groups?.length ? await this.#members([...new Set(groups)]) : [];
    const drawn = polygon == null ? null : await this.#drawn(polygon, system ?? CoordinateSystem.WGS84);
    const more = [...grouped, ...(drawn?.codes ?? [])];
    const all = more.length > 0 ? outermost([...named, ...more]) : named;
    if (all.length === 0) throw BadInput({ field: 'areas', key: 'required' });
    if (all.length > MOST_AREAS) throw BadInput({ field: drawn ? 'polygon' : 'areas', key: 'tooMany', values: { max: MOST_AREAS } });
    return { areas: all, polygon: drawn?.shape ?? null };
  }

  async #known(codes: readonly string[]): Promise<readonly string[]> {
    if (codes.length > MOST_AREAS) throw BadInput({ field: 'areas', key: 'tooMany', values: { max: MOST_AREAS } });
    const sound = codes.filter((code) => AREA.test(code));
    const known = new Set((await this.ctx.reads.read(knownPlaces, { codes: sound })).map(({ code }) => code));
    const unknown = codes.filter((code) => !known.has(code) || !this.mayReach(code));
    if (unknown.length > 0)
      throw BadInput(...unknown.map((code): FieldError => ({ field: 'areas', key: 'unknownArea', values: { code: code.slice(0, 20) } })));
    return codes;
  }

  /** Of a group that reaches beyond one's territory, only what lies inside is told. */
  async #members(ids: readonly string[]): Promise<string[]> {
    if (ids.length > MOST_GROUPS) throw BadInput({ field: 'groups', key: 'tooMany', values: { max: MOST_GROUPS } });
    const sound = ids.filter(isUuid);
    const rows = await this.ctx.reads.read(groupsOf, { ids: sound });
    const inside = rows.map(({ areas }) => areas.filter((code) => this.mayReach(code)));
    // A group of which nothing is one's own is answered like one that does not exist.
    if (rows.length < ids.length || inside.some((areas) => areas.length === 0)) throw BadInput({ field: 'groups', key: 'unknownGroup' });
    return inside.flat();
  }

  async #drawn(polygon: unknown, system: CoordinateSystem) {
    const { session, home } = this.ctx.actor;
    const [district] = await this.ctx.reads.read(ownParameters, { code: session.writeDistrict ?? home });
    const share = parameter(district, 'alerts.polygonSharePermille') / 1_000;
    const touched = await this.ctx.once(touchedService).within(polygon, system, share);
    if (touched.codes.length === 0) throw BadInput({ field: 'polygon', key: 'nothingUnderShape' });
    return touched;
  }
}
