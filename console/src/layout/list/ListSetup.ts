import type { RaRecord } from 'ra-core';
import { createContext, useContext, type ReactNode } from 'react';
import type { Column } from '../../fields/column';
import type { Filter } from '../../fields/filter';

/** What the parts of one list page know of it. */
export interface ListSetup {
  resource: string;
  columns: readonly Column<RaRecord>[];
  filters: readonly Filter[];
  nameOf: (row: RaRecord) => string;
  opens: boolean;
  openId: string | null;
  open: (id: string) => void;
  tickable: boolean;
  bulk: ReactNode;
  empty: ReactNode;
}

const Context = createContext<ListSetup | null>(null);
export const ListSetupProvider = Context.Provider;

export function useListSetup(): ListSetup {
  const setup = useContext(Context);
  if (!setup) throw new Error('Only inside a ListPage.');
  return setup;
}
