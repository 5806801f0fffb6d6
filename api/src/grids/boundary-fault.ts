import type { Geometry } from 'geojson';

export const BOUNDARY_FAULTS = [
  'EMPTY',
  'TOO_MANY_POINTS',
  'OUT_OF_RANGE',
  'TOO_FEW_POINTS',
  'NOT_CLOSED',
  'SELF_INTERSECTION',
  'OUTSIDE_PARENT',
  'OVERLAPS_SIBLING',
] as const;

export type BoundaryFaultCode = (typeof BOUNDARY_FAULTS)[number];

export interface BoundaryFault {
  readonly code: BoundaryFaultCode;
  /** Whom it overlaps. */
  readonly siblingCode?: string;
  /** Of the area, 0 to 1: outside of the parent, or overlapped (of the smaller of both). Absent when it cannot be computed. */
  readonly share?: number;
  /** What is wrong, to be drawn: points of intersection, the overlap, the part outside. An empty collection when there is no place. */
  readonly part: Geometry;
}
