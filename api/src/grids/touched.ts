import { areaOf } from './area.js';
import type { Shape } from './grid.entity.js';
import { intersection } from './overlay.js';
import { polygonsOf, type Polygons } from './plane.js';

export interface Drawn {
  readonly code: string;
  /** None while nobody has drawn it. */
  readonly shape: Shape | null;
}

/** A grid at work; its community is in its code. */
export type DrawnGrid = Drawn;

/**
 * Whether one shape covers enough of a place: `share` of the smaller of the two, so that a single building inside a large
 * grid counts, and a slip over the neighbour's border does not. What cannot be computed counts: better told than missed.
 */
export function touches(drawn: Polygons, shape: Shape, share: number): boolean {
  const place = polygonsOf(shape);
  const both = intersection(drawn, place);
  if (!both) return true;
  const covered = areaOf(both);
  return covered > 0 && covered >= share * Math.min(areaOf(drawn), areaOf(place));
}

export interface Told {
  /** All of it is told. */
  readonly whole: boolean;
  /** Somebody has drawn it, or something inside it. */
  readonly known: boolean;
  readonly codes: readonly string[];
}

/** The places of a territory that a shape may touch. */
export interface Places {
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Outlines above the communities. */
  readonly outlines: ReadonlyMap<string, Shape>;
  readonly communities: ReadonlyMap<string, Told>;
}

const byOutline = (drawn: Polygons, code: string, shape: Shape | null | undefined, share: number): Told => {
  const whole = Boolean(shape && touches(drawn, shape, share));
  return { whole, known: Boolean(shape), codes: whole ? [code] : [] };
};

/** Of one community: its grids that are touched; all of it when all are, or when none is drawn and its own outline is touched. */
export function toldOfCommunity(drawn: Polygons, { code, shape }: Drawn, grids: readonly DrawnGrid[], share: number): Told {
  const known = grids.filter((grid) => grid.shape);
  if (known.length === 0) return byOutline(drawn, code, shape, share);
  const touched = known.filter((grid) => grid.shape && touches(drawn, grid.shape, share));
  const whole = touched.length === grids.length;
  return { whole, known: true, codes: whole ? [code] : touched.map((grid) => grid.code) };
}

/**
 * A street of which every community is told as a whole is told as one; so is a district. Where nobody has drawn anything
 * inside a place, its own outline decides: rather too many are told than nobody.
 */
export function gathered(drawn: Polygons, code: string, places: Places, share: number): Told {
  const own = places.communities.get(code);
  if (own) return own;
  const parts = (places.children.get(code) ?? []).map((child) => gathered(drawn, child, places, share));
  if (!parts.some(({ known }) => known)) return byOutline(drawn, code, places.outlines.get(code), share);
  // A city is no area of an alert: each district has its own.
  const whole = code.length >= 6 && parts.every((part) => part.whole);
  return { whole, known: true, codes: whole ? [code] : parts.flatMap(({ codes }) => codes) };
}
