import { Box } from '@mui/material';
import { ListBase, useResourceContext, useTranslate, type RaRecord, type SortPayload } from 'ra-core';
import { useMemo, type ComponentType, type KeyboardEvent, type ReactNode } from 'react';
import type { Column } from '../../fields/column';
import type { Filter } from '../../fields/filter';
import { usePageTitle } from '../Layout';
import { FilterBar } from './FilterBar';
import { ListHeader } from './ListHeader';
import { ListSetupProvider } from './ListSetup';
import { Pager } from './Pager';
import { Rows } from './Rows';
import { SidePanel } from './SidePanel';
import { useOpenRecord } from './useOpenRecord';
import type { View } from './useViews';
import { Views } from './Views';

interface ListPageProps<Row extends RaRecord> {
  columns: readonly Column<Row>[];
  sort: SortPayload;
  /** How a person calls the row: labels its tick box and its link. */
  nameOf: (row: Row) => string;
  filters?: readonly Filter[];
  /** Free text above the list, sent as filter `search`. False where the API cannot. */
  search?: boolean;
  /** Tabs that everybody has, before the saved ones. `label` is a key of the words. */
  views?: readonly View[];
  /** Filters that are set when the page is opened first. */
  filterDefaultValues?: Record<string, unknown>;
  /** Draws the record that is open, beside the list; the full record is in the context. Without it rows do not open. */
  panel?: ComponentType;
  /** The row holds all there is: the record is not read again when it opens. */
  whole?: boolean;
  /** Buttons at the upper right, after columns and export; the last one is the main one. */
  actions?: ReactNode;
  /** What can be done to the ticked rows, beside exporting them. */
  bulk?: ReactNode;
  /** Whether rows can be ticked. The API must be able to find rows by their ids. */
  tickable?: boolean;
  /** Instead of the ordinary words when there is nothing and no filter. */
  empty?: ReactNode;
  /** Between the title and the views: what the rows come from. */
  head?: ReactNode;
  /** Above the table: what the rows add up to, a tree path, a notice. */
  children?: ReactNode;
  /** Another way to see the rows (a map), instead of the table. */
  instead?: ReactNode;
  perPage?: number;
}

const always: Record<string, unknown> = {};
/** The page shows what went wrong; a note that fades would say it twice. */
const quiet = { onError: () => undefined };

/** A list as every page has it: views, filters, table, pages, and the open record beside it. */
export function ListPage<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { filterDefaultValues = always, sort, perPage = 25 } = props;
  return (
    <ListBase<Row> sort={sort} perPage={perPage} filterDefaultValues={filterDefaultValues} queryOptions={quiet}>
      <Frame {...props} />
    </ListBase>
  );
}

function Frame<Row extends RaRecord>({ panel, whole = false, head, children, instead, ...props }: ListPageProps<Row>) {
  const { columns, filters = [], views = [], search = true, tickable = true, nameOf, actions, bulk, empty } = props;
  const resource = useResourceContext(props as { resource?: string }) ?? '';
  usePageTitle(useTranslate()(`resources.${resource}.name`));
  const { openId, open, close } = useOpenRecord(resource, panel !== undefined);

  const setup = useMemo(
    () => ({
      resource,
      columns: columns as readonly Column<RaRecord>[],
      filters,
      nameOf: nameOf as (row: RaRecord) => string,
      openId,
      open,
      tickable,
      bulk,
      empty,
      opens: panel !== undefined,
    }),
    [resource, columns, filters, nameOf, openId, open, tickable, bulk, empty, panel],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || openId === null || event.defaultPrevented) return;
    close();
  };
  return (
    <ListSetupProvider value={setup}>
      <Box onKeyDown={onKeyDown} sx={{ height: 1, display: 'flex', minHeight: 0, '@media print': { display: 'block' } }}>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', px: 2, pt: 1.5 }}>
          <ListHeader actions={actions} />
          {head}
          <Views fixed={views} />
          <FilterBar search={search} />
          {children}
          {instead ?? (
            <>
              <Rows />
              <Pager />
            </>
          )}
        </Box>
        {panel && openId !== null && <SidePanel key={resource} id={openId} panel={panel} whole={whole} onClose={close} />}
      </Box>
    </ListSetupProvider>
  );
}
