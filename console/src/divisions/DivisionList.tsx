import DownIcon from '@mui/icons-material/SubdirectoryArrowRight';
import { Box, Button } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { choice, code, day, number, text, type Column } from '../fields/column';
import { booleanFilter, divisionFilter, enumFilter } from '../fields/filter';
import { Hidden } from '../fields/Hidden';
import { useNumber } from '../fields/show';
import { ListPage } from '../layout/list/ListPage';
import { DivisionPanel } from './DivisionPanel';
import type { DivisionRow } from './divisions.data';
import { TreePath } from './TreePath';

const columns: readonly Column<DivisionRow>[] = [
  text('name', ({ name }) => name, { sort: true, lead: true }),
  code('code', (row) => row.code, { sort: true }),
  choice('level', 'DivisionLevel', ({ level }) => level, { hidden: true }),
  choice('kind', 'DivisionKind', ({ kind }) => kind),
  number('childCount', ({ childCount }) => childCount, { render: (row) => <Below {...row} /> }),
  number('population', ({ population }) => population?.value),
  day('asOf', ({ population }) => population?.asOf),
  text('source', ({ population }) => population?.source, { hidden: true }),
  text('parent', ({ parent }) => parent?.name, { hidden: true }),
  day('validFrom', ({ validFrom }) => validFrom, { hidden: true }),
  day('validTo', ({ validTo }) => validTo, { hidden: true }),
];

const LEVELS = ['DISTRICT', 'STREET', 'COMMUNITY'];
const KINDS = ['DISTRICT', 'COUNTY', 'COUNTY_LEVEL_CITY', 'SUBDISTRICT', 'TOWN', 'TOWNSHIP', 'QUASI', 'RESIDENTS_COMMITTEE', 'VILLAGE_COMMITTEE'];
const filters = [
  divisionFilter('parentCode'),
  enumFilter('level', 'DivisionLevel', LEVELS),
  enumFilter('kind', 'DivisionKind', KINDS),
  booleanFilter('hasGrids', 'divisions.hasGrids'),
];

/** The tree, one level at a time; a search looks everywhere below. */
export default function DivisionList() {
  return (
    <ListPage<DivisionRow>
      columns={columns}
      filters={filters}
      sort={{ field: 'code', order: 'ASC' }}
      nameOf={({ name }) => name}
      panel={DivisionPanel}
    >
      <TreePath />
    </ListPage>
  );
}

function Below({ code: parentCode, name, childCount }: DivisionRow) {
  const translate = useTranslate();
  const count = useNumber();
  const { setFilters } = useListContext();
  if (childCount === 0) return <Box sx={{ color: 'text.secondary', pr: 1 }}>0</Box>;
  return (
    <Button endIcon={<DownIcon />} onClick={() => setFilters({ parentCode }, {})} sx={{ minHeight: 0, py: 0 }}>
      {count(childCount)}
      <Hidden>
        {' '}
        {translate('divisions.open')}: {name}
      </Hidden>
    </Button>
  );
}
