import { useTranslate } from 'ra-core';
import { choice, code, moment, number, text, type Column } from '../fields/column';
import { divisionFilter, enumFilter } from '../fields/filter';
import { StateMark } from '../fields/show';
import { ListPage } from '../layout/list/ListPage';
import { BuildingPanel } from './BuildingPanel';
import { COMPOUND_KINDS, type BuildingRow } from './buildings.data';

const State = ({ status }: Pick<BuildingRow, 'status'>) => (
  <StateMark tone={status === 'ACTIVE' ? 'on' : 'off'}>{useTranslate()(`enums.PlaceStatus.${status}`)}</StateMark>
);

const columns: readonly Column<BuildingRow>[] = [
  text('name', ({ name }) => name, { sort: true, lead: true }),
  text('place', ({ gridName }) => gridName, { sort: true }),
  code('code', (building) => building.code, { hidden: true }),
  choice('kind', 'CompoundKind', ({ kind }) => kind),
  number('dwellingCount', ({ dwellingCount }) => dwellingCount),
  number('householdCount', ({ householdCount }) => householdCount),
  number('residentCount', ({ residentCount }) => residentCount),
  choice('status', 'PlaceStatus', ({ status }) => status, { render: ({ status }) => <State status={status} />, hidden: true }),
  moment('updatedAt', ({ updatedAt }) => updatedAt, { sort: true, hidden: true }),
];

const filters = [
  divisionFilter('territory'),
  enumFilter('kind', 'CompoundKind', COMPOUND_KINDS),
  enumFilter('status', 'PlaceStatus', ['ACTIVE', 'RETIRED']),
];

/** The buildings of the territory, with how many live there by the register. */
export default function BuildingList() {
  return (
    <ListPage<BuildingRow>
      columns={columns}
      filters={filters}
      filterDefaultValues={{ status: ['ACTIVE'] }}
      sort={{ field: 'place', order: 'ASC' }}
      nameOf={({ name }) => name}
      panel={BuildingPanel}
      whole
    />
  );
}
