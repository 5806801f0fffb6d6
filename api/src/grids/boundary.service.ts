import type { Geometry } from 'geojson';
import { divisionService } from '../divisions/index.js';
import type { RequestContext } from '../request/context.js';
import { ExpectedError, NotFound } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { within } from '../request/tenancy.js';
import { wordsFor } from '../request/words.js';
import { ownParameters } from '../identity/index.js';
import { areaM2, centroid, perimeterM } from './area.js';
import { checkBoundary } from './boundary-check.js';
import type { BoundaryFault } from './boundary-fault.js';
import { geometryToGcj02, shapeToWgs84 } from './coordinates.js';
import type { Shape } from './grid.entity.js';
import { gridLoaders } from './grid.loaders.js';
import { siblingShapes } from './grid.statements.js';
import { CoordinateSystem } from './grid.type.js';

export const boundaryService = (ctx: RequestContext) => new BoundaryService(ctx);

interface Wanted {
  readonly communityCode: string;
  readonly gridId?: string | null;
  readonly boundary: unknown;
  readonly system: CoordinateSystem;
}

export interface Measured {
  readonly boundary: Shape;
  readonly areaM2: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Checks of shapes against the community and the neighbours. */
export class BoundaryService {
  constructor(private readonly ctx: RequestContext) {}

  /** For the map: what is wrong, and where, in the system of the input. */
  async check(wanted: Wanted) {
    const { shape, faults } = await this.#examine(wanted);
    const measured = faults.length === 0 && shape;
    return {
      ok: faults.length === 0,
      areaM2: measured ? Math.round(areaM2(measured)) : null,
      perimeterM: measured ? Math.round(perimeterM(measured)) : null,
      faults: this.#explain(faults, wanted.system),
    };
  }

  /** @throws ExpectedError INVALID_BOUNDARY with the faults, or NOT_FOUND when there is no such community */
  async measured(wanted: Wanted): Promise<Measured> {
    const { shape, faults } = await this.#examine(wanted);
    if (faults.length > 0 || !shape) return this.refuse(faults, wanted.system);
    const [longitude, latitude] = centroid(shape);
    return { boundary: shape, areaM2: Math.round(areaM2(shape)), longitude, latitude };
  }

  /** @throws ExpectedError INVALID_BOUNDARY with the faults, in the caller's words and system */
  refuse(faults: readonly BoundaryFault[], system: CoordinateSystem): never {
    const explained = this.#explain(faults, system);
    throw new ExpectedError('INVALID_BOUNDARY', 'badBoundary', { count: faults.length }, { extensions: { faults: explained } });
  }

  async #examine({ communityCode, gridId, boundary, system }: Wanted): Promise<{ shape?: Shape; faults: BoundaryFault[] }> {
    const community = communityCode.length === 12 ? await this.ctx.once(divisionService).one(communityCode) : null;
    if (!community) throw NotFound('noSuchDivision');
    // Looked at on its own first: only a shape can be converted.
    const own = checkBoundary(boundary);
    if (own.length > 0) return { faults: own };
    const shape = system === CoordinateSystem.GCJ02 ? shapeToWgs84(boundary as Shape) : (boundary as Shape);
    const parent = await this.ctx.once(gridLoaders).divisionShape.load(communityCode);
    const siblings = await this.ctx.reads.read(siblingShapes, within(communityCode));
    const others = siblings.flatMap(({ id, code, boundary: other }) => (other && id !== gridId ? [{ id, code, shape: other }] : []));
    const [district] = await this.ctx.reads.read(ownParameters, { code: communityCode.slice(0, 6) });
    const tolerance = (key: 'grids.overlapTolerancePermille' | 'grids.outsideTolerancePermille') => parameter(district, key) / 1_000;
    const inside = checkBoundary(shape, { parent: parent?.geometry, tolerance: tolerance('grids.outsideTolerancePermille') });
    const apart = checkBoundary(shape, { siblings: others, tolerance: tolerance('grids.overlapTolerancePermille') });
    return { shape, faults: [...inside, ...apart] };
  }

  #explain(faults: readonly BoundaryFault[], system: CoordinateSystem) {
    const words = wordsFor(this.ctx.actor.locale);
    return faults.map(({ code, siblingCode, share, part }) => ({
      code,
      siblingCode: siblingCode ?? null,
      share: share ?? null,
      part: shown(part, code, system),
      message: words.message(`boundary.${code}`, { code: siblingCode ?? '', percent: ((share ?? 0) * 100).toFixed(1) }),
    }));
  }
}

/** What was compared with the surroundings had been converted; what was found before that is as the caller sent it. */
function shown(part: Geometry, code: string, system: CoordinateSystem): Geometry {
  const converted = code === 'OUTSIDE_PARENT' || code === 'OVERLAPS_SIBLING';
  return converted && system === CoordinateSystem.GCJ02 ? geometryToGcj02(part) : part;
}
