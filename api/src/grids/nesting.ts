import type { Touch } from './crossings.js';
import { sideOfRing } from './orientation.js';
import { boxOf, meet, type Box, type Point, type Polygons, type Ring } from './plane.js';

interface PlacedRing {
  readonly ring: Ring;
  readonly polygon: number;
  readonly shell: boolean;
  readonly box: Box;
}

/**
 * The rings that lie where they must not, in a shape whose edges do not cross: a hole outside of its shell or inside of
 * another hole, a polygon on top of another, and rings that pass through each other at a corner.
 *
 * @param touches the pairs of rings that share single points, as indexes into `polygons.flat()`
 */
export function misplacedRings(polygons: Polygons, touches: readonly Touch[]): Ring[] {
  const rings = polygons.flatMap((list, polygon) =>
    list.map((ring, index): PlacedRing => ({ ring, polygon, shell: index === 0, box: boxOf([ring]) })),
  );
  if (rings.length < 2) return [];
  const touching = new Set(touches.flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]));
  const misplaced = new Set<Ring>();
  rings.forEach((one, i) => {
    const around = rings.flatMap((other, k) => {
      if (k === i || !meet(one.box, other.box)) return [];
      const how = lies(one, other, touching.has(`${i}/${k}`));
      return how === 'OUTSIDE' ? [] : [{ other, how }];
    });
    const passes = around.some(({ how }) => how === 'PARTLY');
    if (
      passes ||
      !isInPlace(
        one,
        around.map(({ other }) => other),
      )
    )
      misplaced.add(one.ring);
  });
  return [...misplaced];
}

/** @param around the rings that this one lies in */
function isInPlace(one: PlacedRing, around: PlacedRing[]): boolean {
  const own = around.filter((other) => other.polygon === one.polygon);
  if (!one.shell) return own.length === 1 && own[0]?.shell === true;
  // Inside of another polygon only within one of its holes.
  const shells = around.filter((other) => other.shell);
  return own.length === 0 && shells.every((shell) => around.some((other) => !other.shell && other.polygon === shell.polygon));
}

/** Without a touch one point speaks for the whole ring; else its points and the middles of its edges are asked. */
function lies(inner: PlacedRing, outer: PlacedRing, touching: boolean): 'INSIDE' | 'PARTLY' | 'OUTSIDE' {
  const sides = new Set<number>();
  for (const point of touching ? withMiddles(inner.ring) : inner.ring.slice(0, 1)) sides.add(sideOfRing(point, outer.ring));
  if (!sides.has(1)) return 'OUTSIDE';
  return sides.has(-1) ? 'PARTLY' : 'INSIDE';
}

function withMiddles(ring: Ring): Point[] {
  return ring.flatMap((point, i): Point[] => {
    const next = ring[i + 1];
    return next ? [point, [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]] : [];
  });
}
