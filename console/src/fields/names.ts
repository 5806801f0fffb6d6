import { DivisionSearchDocument } from '@gridward/schema';
import { useOperation } from '../providers/queries';

const FRESH_FOR = 300_000;

/** @returns the division's name; until it is known, its code */
export function useDivisionName(code: string): string {
  const { data } = useOperation(DivisionSearchDocument, { filter: { code: { eq: code } }, first: 1 }, { enabled: code !== '', staleTime: FRESH_FOR });
  return data?.divisions.nodes[0]?.name ?? code;
}
