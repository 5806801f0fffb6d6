import { DutyPlacesDocument } from '@gridward/schema';
import { useGridShapesOf } from '../grids/useGridShapes';
import { useOperation } from '../providers/queries';

export interface DutyPlace {
  readonly code: string;
  readonly name: string;
}

interface Territory {
  readonly code: string;
  readonly name: string;
}

const COMMUNITY = 12;

/** A territory and what lies right below it: those are the places whose duty it arranges. */
export const useDutyPlaces = ({ code, name }: Territory): { list: readonly DutyPlace[]; error: Error | null } => {
  const hasGrids = code.length >= COMMUNITY;
  const divisions = useOperation(DutyPlacesDocument, { parentCode: code }, { enabled: !hasGrids });
  const grids = useGridShapesOf(hasGrids ? [code] : []);
  const below: readonly DutyPlace[] = (hasGrids ? grids.data : divisions.data?.divisions.nodes) ?? [];
  const waiting = hasGrids ? grids.isPending : divisions.isPending;
  return { list: waiting ? [] : [{ code, name }, ...below.filter((place) => place.code !== code)], error: hasGrids ? grids.error : divisions.error };
};
