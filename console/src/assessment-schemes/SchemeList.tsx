import { useTranslate } from 'ra-core';
import { choice, moment, number, text, type Column } from '../fields/column';
import { booleanFilter, enumFilter } from '../fields/filter';
import { EmptyState } from '../fields/states';
import { ListPage } from '../layout/list/ListPage';
import { usePermission } from '../providers/me';
import { STATES, type SchemeRow } from './assessment-schemes.data';
import { POSTS } from './draft';
import { SchemePanel } from './SchemePanel';
import { SchemeState } from './SchemeState';

const columns: readonly Column<SchemeRow>[] = [
  text('title', ({ title }) => title, { lead: true }),
  choice('state', 'AssessmentSchemeState', ({ state }) => state, { render: ({ state }) => <SchemeState state={state} /> }),
  choice('post', 'Post', ({ post }) => post),
  choice('gridKind', 'GridKind', ({ gridKind }) => gridKind, { hidden: true }),
  text('place', ({ placeName, code }) => placeName ?? code),
  number('edition', ({ edition }) => edition),
  moment('updatedAt', ({ updatedAt }) => updatedAt),
];

const filters = [
  enumFilter('state', 'AssessmentSchemeState', STATES),
  enumFilter('post', 'Post', POSTS),
  booleanFilter('isNewest', 'schemes.newest'),
];
const NEWEST = { isNewest: true };

/** What people are assessed by: the last edition of each scheme, those before by a filter. */
export default function SchemeList() {
  const translate = useTranslate();
  const mayDesign = usePermission('assessment.design');
  return (
    <ListPage<SchemeRow>
      columns={columns}
      filters={filters}
      filterDefaultValues={NEWEST}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      nameOf={({ title, edition }) => translate('schemes.called', { title, edition })}
      panel={SchemePanel}
      tickable={false}
      empty={<EmptyState name={translate('resources.assessment-schemes.one')} text={translate(mayDesign ? 'schemes.none' : 'schemes.noneToRead')} />}
    />
  );
}
