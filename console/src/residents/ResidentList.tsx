import { useTranslate } from 'ra-core';
import { choice, moment, text, type Column } from '../fields/column';
import { divisionFilter, enumFilter, textFilter } from '../fields/filter';
import { ListPage } from '../layout/list/ListPage';
import { RegisterImportButton } from './RegisterImportButton';
import { ResidentPanel } from './ResidentPanel';
import { ResidentState } from './ResidentState';
import { AGE_BANDS, doorOf, SEXES, STATUSES, TAGS, type ResidentRow } from './residents.data';
import { tagsOf, useTagWords } from './tags';

const Tags = ({ row }: { row: ResidentRow }) => <>{useTagWords()(tagsOf(row)) || '—'}</>;

const columns: readonly Column<ResidentRow>[] = [
  text('nameMasked', ({ nameMasked }) => nameMasked, { lead: true }),
  text('place', ({ household }) => doorOf(household?.dwelling), { sort: true }),
  text('gridName', ({ gridName }) => gridName),
  choice('ageBand', 'AgeBand', ({ ageBand }) => ageBand, { sort: true }),
  choice('sex', 'Sex', ({ sex }) => sex),
  {
    source: 'tag',
    render: (row) => <Tags row={row} />,
    sheet: (row, translate) =>
      tagsOf(row)
        .map((tag) => translate(`enums.ResidentTag.${tag}`))
        .join('、'),
  },
  text('phoneMasked', ({ phoneMasked }) => phoneMasked),
  choice('status', 'ResidentStatus', ({ status }) => status, { render: ({ status }) => <ResidentState status={status} />, hidden: true }),
  moment('updatedAt', ({ updatedAt }) => updatedAt, { sort: true, hidden: true }),
];

const filters = [
  divisionFilter('territory'),
  enumFilter('ageBand', 'AgeBand', AGE_BANDS),
  enumFilter('sex', 'Sex', SEXES),
  enumFilter('tag', 'ResidentTag', TAGS),
  enumFilter('status', 'ResidentStatus', STATUSES),
  textFilter('phone'),
  textFilter('idNumber'),
];

const ACTIVE = { status: ['ACTIVE'] };
const views = [
  { label: 'residents.views.active', filter: ACTIVE },
  { label: 'residents.views.elders', filter: { ...ACTIVE, tag: ['LIVING_ALONE_ELDER', 'EMPTY_NEST_ELDER', 'CHILDLESS_ELDER', 'OLDEST_OLD'] } },
  { label: 'residents.views.disabled', filter: { ...ACTIVE, tag: ['PERSON_WITH_DISABILITY', 'FUNCTIONALLY_DISABLED', 'DEMENTIA'] } },
  {
    label: 'residents.views.poor',
    filter: { ...ACTIVE, tag: ['SUBSISTENCE_ALLOWANCE_HOUSEHOLD', 'MARGINAL_LOW_INCOME_HOUSEHOLD', 'EXTREME_POVERTY_PERSON'] },
  },
];

/** Everybody in the register of the territory, masked. Names cannot be searched, because they are sealed; doors and exact numbers can. */
export default function ResidentList() {
  const translate = useTranslate();
  return (
    <ListPage<ResidentRow>
      columns={columns}
      filters={filters}
      views={views}
      filterDefaultValues={ACTIVE}
      sort={{ field: 'place', order: 'ASC' }}
      nameOf={({ nameMasked, household }) => translate('residents.called', { name: nameMasked ?? '', place: doorOf(household?.dwelling) ?? '' })}
      panel={ResidentPanel}
      actions={<RegisterImportButton />}
    />
  );
}
