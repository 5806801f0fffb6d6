import { useStore } from 'ra-core';
import type { Column } from '../../fields/column';
import type { RaRecord } from 'ra-core';
import { useMe } from '../../providers/me';
import { useListSetup } from './ListSetup';

/** The columns that the person may see. */
export function useAllowedColumns(): readonly Column<RaRecord>[] {
  const { columns } = useListSetup();
  const { permissions } = useMe();
  return columns.filter(({ needs }) => !needs || permissions.includes(needs));
}

export const hiddenAtFirst = (columns: readonly Column<RaRecord>[]) => columns.filter(({ hidden }) => hidden).map(({ source }) => source);

/** The columns on the page: `DataTable` reads the same entry of the store. */
export function useShownColumns(): readonly Column<RaRecord>[] {
  const { resource } = useListSetup();
  const allowed = useAllowedColumns();
  const [hidden] = useStore<string[]>(`${resource}.datatable`, hiddenAtFirst(allowed));
  return allowed.filter(({ source }) => !hidden.includes(source));
}
