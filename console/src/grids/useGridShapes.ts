import { GridShapesDocument, type GridFilter, type GridShapesQuery } from '@gridward/schema';
import { useQuery } from '@tanstack/react-query';
import { mapSystem } from '../map/configuration';
import { LARGEST_PAGE } from '../providers/data';
import { send } from '../providers/graphql';

export type GridShape = GridShapesQuery['grids']['nodes'][number];

/** More shapes than this are no longer told apart on a screen; see `complete`. */
const MOST_SHAPES = 2_000;

interface Asked {
  readonly signal: AbortSignal;
  readonly territory?: string;
}

const allShapes = async (filter: GridFilter, asked: Asked) => {
  const shapes: GridShape[] = [];
  let after: string | null = null;
  do {
    const { grids }: GridShapesQuery = await send(GridShapesDocument, { filter, first: LARGEST_PAGE, after, system: mapSystem() }, asked);
    shapes.push(...grids.nodes);
    after = grids.pageInfo.hasNextPage ? grids.pageInfo.endCursor : null;
  } while (after !== null && shapes.length < MOST_SHAPES);
  return { shapes, complete: after === null };
};

/** All grids of a filter with their boundaries, page by page; for maps, which have no pages. */
export const useGridShapes = (filter: GridFilter, enabled = true) =>
  useQuery({ queryKey: ['operation', 'GridShapes', filter, mapSystem()], queryFn: ({ signal }) => allShapes(filter, { signal }), enabled });

/** The same over several posts of one person, each of which sees only its own. */
export const useGridShapesOf = (territories: readonly string[]) =>
  useQuery({
    queryKey: ['operation', 'GridShapes', territories, mapSystem()],
    queryFn: async ({ signal }) => {
      const each = await Promise.all(
        territories.map((territory) => allShapes({ code: { startsWith: territory }, status: ['ACTIVE'] }, { signal, territory })),
      );
      return each.flatMap(({ shapes }) => shapes);
    },
  });
