import { DivisionSearchDocument } from '@gridward/schema';
import { useOperation } from '../providers/queries';

/** Names of divisions by their codes; the code until they are known. */
export const useDivisionNames = (codes: readonly string[]) => {
  const { data } = useOperation(
    DivisionSearchDocument,
    { filter: { code: { in: [...codes] } }, first: Math.max(1, codes.length) },
    { enabled: codes.length > 0, keep: true, staleTime: 300_000 },
  );
  const names = new Map(data?.divisions.nodes.map(({ code, name }) => [code, name]));
  return (code: string) => names.get(code) ?? code;
};
