import { TerritoryDocument, type TerritoryQuery } from '@gridward/schema';
import { useMemo } from 'react';
import { useGridShapes, type GridShape } from '../grids/useGridShapes';
import { mapSystem } from '../map/configuration';
import { gather, isArea, type Area } from '../map/shape';
import { useOperation } from '../providers/queries';

export type Child = TerritoryQuery['divisions']['nodes'][number];

/** A division nobody has drawn is shown as the sum of its grids. */
const areaFrom = (code: string, grids: readonly GridShape[]): Area | null => {
  const areas = grids.filter((grid) => grid.code.startsWith(code)).flatMap(({ boundary }) => (isArea(boundary) ? [boundary] : []));
  return areas.length > 0 ? gather(areas) : null;
};

/** A territory, what it is divided into, and where that lies. */
export const useTerritory = (code: string) => {
  const { data, dataUpdatedAt, error, isPending, refetch } = useOperation(TerritoryDocument, { code, system: mapSystem() });
  const children = useMemo(() => data?.divisions.nodes ?? [], [data]);
  const undrawn = children.length > 0 && !children.some(({ boundary }) => boundary);
  // Their grids are many: only asked for where the office itself would see them on one screen.
  const grids = useGridShapes({ code: { startsWith: code }, status: ['ACTIVE'] }, undrawn && code.length >= 6).data?.shapes;
  const areas = useMemo(() => {
    const found = children.map(
      ({ code: childCode, boundary }) => [childCode, isArea(boundary) ? boundary : areaFrom(childCode, grids ?? [])] as const,
    );
    return new Map(found.flatMap(([childCode, area]) => (area ? [[childCode, area] as const] : [])));
  }, [children, grids]);
  const boundary = data?.division?.boundary;
  return {
    territory: data?.division ?? null,
    children,
    areas,
    outline: isArea(boundary) ? boundary : null,
    updatedAt: dataUpdatedAt,
    error,
    isPending,
    refetch,
  };
};
