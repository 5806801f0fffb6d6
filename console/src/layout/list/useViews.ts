import { useStore, type SortPayload } from 'ra-core';
import { useListSetup } from './ListSetup';

/** A filter with a name. */
export interface View {
  label: string;
  filter: Record<string, unknown>;
  sort?: SortPayload;
}

const none: View[] = [];

/** What somebody saved for this list; kept with the account, in this browser. */
export function useViews() {
  const { resource } = useListSetup();
  const [saved, store] = useStore<View[]>(`${resource}.views`, none);
  return {
    saved,
    save: (view: View) => store([...saved.filter(({ label }) => label !== view.label), view]),
    remove: (label: string) => store(saved.filter((view) => view.label !== label)),
  };
}

/** Says the same whatever the order of the keys. */
export const sameFilter = (a: Record<string, unknown>, b: Record<string, unknown>) => {
  const sorted = (filter: Record<string, unknown>) => JSON.stringify(Object.entries(filter).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
};
