import { choice, day, moment, number, text, type Column } from '../fields/column';
import { divisionFilter, enumFilter, textFilter } from '../fields/filter';
import { ListPage } from '../layout/list/ListPage';
import { EDUCATIONS, EMPLOYMENT_TYPES, KINDS, POSTS, STATUSES, type StaffRow } from './staff.data';
import { StaffImportButton } from './StaffImportButton';
import { StaffPanel } from './StaffPanel';
import { StaffState } from './StaffState';

const columns: readonly Column<StaffRow>[] = [
  text('staffNo', ({ staffNo }) => staffNo, { sort: true }),
  text('name', ({ name }) => name, { sort: true, lead: true }),
  choice('post', 'Post', ({ post }) => post),
  choice('kind', 'StaffKind', ({ kind }) => kind, { hidden: true }),
  choice('status', 'StaffStatus', ({ status }) => status, { render: ({ status }) => <StaffState status={status} /> }),
  text('division', ({ division, divisionCode }) => division?.name ?? divisionCode),
  number('grids', ({ grids }) => grids.length),
  text('phoneMasked', ({ phoneMasked }) => phoneMasked),
  choice('employmentType', 'EmploymentType', ({ employmentType }) => employmentType, { hidden: true }),
  day('hiredOn', ({ hiredOn }) => hiredOn),
  moment('updatedAt', ({ updatedAt }) => updatedAt, { sort: true, hidden: true }),
];

const filters = [
  enumFilter('post', 'Post', POSTS),
  enumFilter('status', 'StaffStatus', STATUSES),
  enumFilter('kind', 'StaffKind', KINDS),
  enumFilter('employmentType', 'EmploymentType', EMPLOYMENT_TYPES),
  enumFilter('education', 'Education', EDUCATIONS),
  divisionFilter('divisionCode'),
  textFilter('phone'),
];

const views = [
  { label: 'staff.views.active', filter: { status: ['ACTIVE'] } },
  { label: 'staff.views.probation', filter: { status: ['PROBATION'] } },
  { label: 'staff.views.exiting', filter: { status: ['EXITING'] } },
  { label: 'staff.views.expiring', filter: { expiring: true } },
];

/** Everybody who works in the territory. Telephones are masked; each look at one is asked for on the record. */
export default function StaffList() {
  return (
    <ListPage<StaffRow>
      columns={columns}
      filters={filters}
      views={views}
      sort={{ field: 'staffNo', order: 'ASC' }}
      nameOf={({ name }) => name}
      panel={StaffPanel}
      actions={<StaffImportButton />}
    />
  );
}
