import { useStore, useTranslate } from 'ra-core';
import { choice, code, moment, number, text, type Column } from '../fields/column';
import { booleanFilter, divisionFilter, enumFilter, numberFilter } from '../fields/filter';
import { StateMark } from '../fields/show';
import { ListPage } from '../layout/list/ListPage';
import { GridPanel } from './GridPanel';
import { GridsMap } from './GridsMap';
import { MapSwitch, type Shown } from './MapSwitch';
import type { GridRow } from './grids.data';
import { GRID_KINDS } from './kinds';

const State = ({ status }: Pick<GridRow, 'status'>) => (
  <StateMark tone={status === 'ACTIVE' ? 'on' : 'off'}>{useTranslate()(`enums.GridStatus.${status}`)}</StateMark>
);
const NoLeader = () => <StateMark tone="care">{useTranslate()('grids.noLeader')}</StateMark>;

const columns: readonly Column<GridRow>[] = [
  code('code', (grid) => grid.code, { sort: true }),
  text('name', ({ name }) => name, { sort: true, lead: true }),
  text('community', ({ community }) => community?.name),
  text('street', ({ street }) => street?.name, { hidden: true }),
  choice('kind', 'GridKind', ({ kind }) => kind),
  number('households', ({ households }) => households, { sort: true }),
  number('population', ({ population }) => population, { sort: true }),
  number('areaM2', ({ areaM2 }) => areaM2, { sort: true }),
  text('leader', ({ leader }) => leader?.name, { render: ({ leader, status }) => leader?.name ?? (status === 'ACTIVE' ? <NoLeader /> : '—') }),
  choice('status', 'GridStatus', ({ status }) => status, { render: (grid) => <State status={grid.status} /> }),
  moment('updatedAt', ({ updatedAt }) => updatedAt, { sort: true, hidden: true }),
];

const filters = [
  divisionFilter('territory'),
  enumFilter('kind', 'GridKind', GRID_KINDS),
  enumFilter('status', 'GridStatus', ['ACTIVE', 'RETIRED']),
  booleanFilter('hasLeader'),
  booleanFilter('hasBoundary'),
  numberFilter('households'),
];

const ACTIVE = { status: ['ACTIVE'] };

const views = [
  { label: 'grids.views.active', filter: ACTIVE },
  { label: 'grids.views.withoutLeader', filter: { ...ACTIVE, hasLeader: false } },
  { label: 'grids.views.withoutBoundary', filter: { ...ACTIVE, hasBoundary: false } },
];

/** Every grid the signed-in person may see, as a table or on the map. The API decides which; this page only shows them. */
export default function GridList() {
  const [shown, show] = useStore<Shown>('grids.shown', 'list');
  return (
    <ListPage<GridRow>
      columns={columns}
      filters={filters}
      views={views}
      filterDefaultValues={ACTIVE}
      sort={{ field: 'code', order: 'ASC' }}
      nameOf={({ name, community }) => `${community?.name ?? ''}${name}`}
      panel={GridPanel}
      actions={<MapSwitch value={shown} onChange={show} />}
      {...(shown === 'map' && { instead: <GridsMap /> })}
    />
  );
}
