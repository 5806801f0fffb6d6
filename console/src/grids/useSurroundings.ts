import { CommunityShapeDocument } from '@gridward/schema';
import { useMemo } from 'react';
import { mapSystem } from '../map/configuration';
import { isArea } from '../map/shape';
import { useOperation } from '../providers/queries';
import { useGridShapes } from './useGridShapes';

/** The community a grid lies in and its other grids: what a boundary is drawn against. */
export const useSurroundings = (communityCode: string | null, exceptId?: string) => {
  const code = communityCode ?? '';
  const community = useOperation(CommunityShapeDocument, { code, system: mapSystem() }, { enabled: code !== '' }).data?.division;
  const grids = useGridShapes({ communityCode: { eq: code }, status: ['ACTIVE'] }, code !== '').data?.shapes;
  return useMemo(() => {
    const siblings = (grids ?? []).flatMap(({ id, code: gridCode, name, boundary }) =>
      id !== exceptId && isArea(boundary) ? [{ id, code: gridCode, name, area: boundary }] : [],
    );
    const outline = isArea(community?.boundary) ? community.boundary : null;
    const street = community?.parent?.boundary;
    return { siblings, outline, surroundings: isArea(street) ? street : null };
  }, [grids, community, exceptId]);
};
