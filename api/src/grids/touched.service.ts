import type { RequestContext } from '../request/context.js';
import { ExpectedError } from '../request/errors.js';
import { reaches } from '../request/tenancy.js';
import { checkBoundary } from './boundary-check.js';
import { boundaryService } from './boundary.service.js';
import { shapeToWgs84 } from './coordinates.js';
import type { Shape } from './grid.entity.js';
import { CoordinateSystem } from './grid.type.js';
import { polygonsOf, type Polygons } from './plane.js';
import { activeGridShapes, shapesBelow } from './touched.statements.js';
import { gathered, toldOfCommunity, touches, type Drawn, type DrawnGrid } from './touched.js';

export const touchedService = (ctx: RequestContext) => new TouchedService(ctx);

/** Corners at most: whoever draws by hand needs a tenth of it, and the shape travels with each message. */
const MOST_CORNERS = 500;
const COMMUNITY_DIGITS = 12;

export interface Touched {
  /** As drawn, in WGS84. */
  readonly shape: Shape;
  /** Grids of the actor's territory, or what contains them where all of it is touched. */
  readonly codes: readonly string[];
}

/** Which grids somebody means who draws on the map. */
export class TouchedService {
  constructor(private readonly ctx: RequestContext) {}

  /**
   * @param share of a grid's area that must be covered, 0 to 1
   * @throws ExpectedError INVALID_BOUNDARY with the faults
   */
  async within(value: unknown, system: CoordinateSystem, share: number): Promise<Touched> {
    const faults = checkBoundary(value);
    if (faults.length === 0 && cornersOf(value as Shape) > MOST_CORNERS)
      throw new ExpectedError('INVALID_BOUNDARY', 'tooManyCorners', { max: MOST_CORNERS });
    if (faults.length > 0) this.ctx.once(boundaryService).refuse(faults, system);
    const shape = system === CoordinateSystem.GCJ02 ? shapeToWgs84(value as Shape) : (value as Shape);
    return { shape, codes: await this.#codes(polygonsOf(shape), share) };
  }

  async #codes(drawn: Polygons, share: number): Promise<string[]> {
    const { scopes } = this.ctx.actor.session;
    const { children, outlines, communities } = await this.#descend(drawn, scopes);
    const grids = await this.ctx.reads.read(activeGridShapes, { communities: communities.map(({ code }) => code) });
    const inScope = grids.filter(({ code }) => reaches({ scopes }, code));
    const byCommunity = Map.groupBy(inScope, ({ code }: DrawnGrid) => code.slice(0, COMMUNITY_DIGITS));
    const told = new Map(
      communities.map((community) => [community.code, toldOfCommunity(drawn, community, byCommunity.get(community.code) ?? [], share)]),
    );
    const codes = scopes.flatMap(
      (scope) => gathered(drawn, scope.slice(0, COMMUNITY_DIGITS), { children, outlines, communities: told }, share).codes,
    );
    // A leader of one grid may tell that grid, not its community.
    return [...new Set(codes.map((code) => scopes.find((scope) => scope.startsWith(code)) ?? code))];
  }

  /** From the territory down to its communities, level by level, only into what the shape touches or nobody has drawn. */
  async #descend(drawn: Polygons, scopes: readonly string[]) {
    const children = new Map<string, string[]>();
    const outlines = new Map<string, Shape>();
    const communities = new Map<string, Drawn>();
    for (const scope of scopes.filter(({ length }) => length >= COMMUNITY_DIGITS)) {
      const code = scope.slice(0, COMMUNITY_DIGITS);
      communities.set(code, { code, shape: null });
    }
    for (let parents = scopes.filter(({ length }) => length < COMMUNITY_DIGITS); parents.length > 0;) {
      const below = await this.ctx.reads.read(shapesBelow, { parents, today: this.ctx.today });
      for (const { code, parentCode, shape } of below) {
        children.set(parentCode, [...(children.get(parentCode) ?? []), code]);
        if (shape && code.length < COMMUNITY_DIGITS) outlines.set(code, shape);
      }
      const met = below.filter(({ shape }) => !shape || touches(drawn, shape, 0));
      for (const place of met) if (place.code.length === COMMUNITY_DIGITS) communities.set(place.code, place);
      parents = met.map(({ code }) => code).filter(({ length }) => length < COMMUNITY_DIGITS);
    }
    return { children, outlines, communities: [...communities.values()] };
  }
}

const cornersOf = (shape: Shape) => polygonsOf(shape).reduce((sum, rings) => sum + rings.reduce((points, ring) => points + ring.length, 0), 0);
