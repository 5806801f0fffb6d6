import { Box, Link as MuiLink } from '@mui/material';
import { useListContext, useTranslate, type Identifier } from 'ra-core';
import type { ReactNode } from 'react';
import { DataTable, DataTableBody } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { EmptyState, ErrorState, NoMatch } from '../../fields/states';
import { Lines } from '../PageSkeleton';
import { useListSetup } from './ListSetup';
import { Row } from './Row';
import { hiddenAtFirst, useAllowedColumns } from './useColumns';

const Body = (props: object) => <DataTableBody {...props} row={Row} />;

/** The table and its states. It scrolls by itself, so that its head and the pages below stay in sight. */
export function Rows() {
  const { error, refetch } = useListContext();
  const { resource, tickable } = useListSetup();
  const translate = useTranslate();
  const columns = useAllowedColumns();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Box
      tabIndex={-1}
      sx={{
        flex: 1,
        minHeight: 160,
        overflow: 'auto',
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        '& .RaDataTable-tableWrapper': { overflow: 'visible' },
        '& td': { whiteSpace: 'nowrap', maxWidth: 320, overflow: 'hidden', textOverflow: 'ellipsis' },
        // One line a row: beside an open record the table scrolls sideways instead of growing tall.
        '& tbody td': { whiteSpace: 'nowrap', maxWidth: 320, overflow: 'hidden', textOverflow: 'ellipsis' },
        '& thead th': { position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.paper' },
        '@media print': { overflow: 'visible', border: 0, '& .MuiTableCell-paddingCheckbox': { display: 'none' } },
      }}
    >
      <DataTable
        aria-label={translate('list.table', { name: translate(`resources.${resource}.name`) })}
        aria-description={translate('list.keys')}
        body={Body}
        rowClick={false}
        hiddenColumns={hiddenAtFirst(columns)}
        bulkActionButtons={tickable ? <span /> : false}
        bulkActionsToolbar={<></>}
        empty={<Nothing />}
        {...{ loading: <Lines /> }}
      >
        {columns.map(({ source, sort, align, lead, render }) => (
          <DataTable.Col
            key={source}
            source={source}
            label={`resources.${resource}.fields.${source}`}
            disableSort={!sort}
            {...(align && { align })}
            render={lead ? (row) => <Lead id={row.id}>{render(row)}</Lead> : render}
          />
        ))}
      </DataTable>
    </Box>
  );
}

/** The name of a row is a link: to be opened in another tab, or by those who go from link to link. The row itself is in the tab order. */
function Lead({ id, children }: { id: Identifier; children: ReactNode }) {
  const { resource, opens } = useListSetup();
  const { search } = useLocation();
  if (!opens) return <>{children}</>;
  return (
    <MuiLink component={Link} to={{ pathname: `/${resource}/${encodeURIComponent(id)}/show`, search }} tabIndex={-1} color="inherit">
      {children}
    </MuiLink>
  );
}

function Nothing() {
  const translate = useTranslate();
  const list = useListContext();
  const { resource, empty } = useListSetup();
  const name = translate(`resources.${resource}.many`, { _: translate(`resources.${resource}.name`) });
  if (Object.keys(list.filterValues as object).length > 0) return <NoMatch name={name} onClear={() => list.setFilters({}, {})} />;
  return <>{empty ?? <EmptyState name={name} />}</>;
}
