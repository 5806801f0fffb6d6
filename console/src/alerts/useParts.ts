import { AreaShapesDocument } from '@gridward/schema';
import { useMemo } from 'react';
import { useGridShapes } from '../grids/useGridShapes';
import { mapSystem } from '../map/configuration';
import { isArea, type Area } from '../map/shape';
import { useOperation } from '../providers/queries';
import type { Place } from './target';

export interface Part extends Place {
  readonly area: Area | null;
  readonly isGrid: boolean;
}

/** Twelve digits are a community: below it are grids, above it divisions. */
const COMMUNITY_DIGITS = 12;

/** What a place is made of. */
export const useParts = (code: string) => {
  const below = code.length >= COMMUNITY_DIGITS;
  const divisions = useOperation(AreaShapesDocument, { parentCode: code, system: mapSystem() }, { enabled: !below });
  const grids = useGridShapes({ code: { startsWith: code }, status: ['ACTIVE'] }, below);
  const parts = useMemo((): Part[] => {
    if (below)
      return (
        grids.data?.shapes.map(({ code: gridCode, name, boundary }) => ({
          code: gridCode,
          name,
          area: isArea(boundary) ? boundary : null,
          isGrid: true,
        })) ?? []
      );
    return (
      divisions.data?.divisions.nodes.map(({ code: childCode, name, boundary }) => ({
        code: childCode,
        name,
        area: isArea(boundary) ? boundary : null,
        isGrid: false,
      })) ?? []
    );
  }, [below, grids.data, divisions.data]);
  return { parts };
};
