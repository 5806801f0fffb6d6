import { useMemo } from 'react';
import { useTerritory } from '../dashboard/useTerritory';
import { useGridShapes } from '../grids/useGridShapes';
import { isArea, type Area } from '../map/shape';

const COMMUNITY = 12;

/** Where the places in a place lie: divisions, or the grids of a community. */
export function usePlaceShapes(code: string): { readonly areas: ReadonlyMap<string, Area>; readonly outline: Area | null } {
  const { areas, outline } = useTerritory(code);
  const grids = useGridShapes({ code: { startsWith: code }, status: ['ACTIVE'] }, code.length === COMMUNITY).data?.shapes;
  const inGrids = useMemo(
    () => new Map((grids ?? []).flatMap(({ code: grid, boundary }) => (isArea(boundary) ? [[grid, boundary] as const] : []))),
    [grids],
  );
  return { areas: code.length === COMMUNITY ? inGrids : areas, outline };
}
