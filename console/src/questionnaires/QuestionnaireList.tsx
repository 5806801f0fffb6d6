import { useTranslate } from 'ra-core';
import { choice, moment, number, text, type Column } from '../fields/column';
import { booleanFilter, enumFilter } from '../fields/filter';
import { EmptyState } from '../fields/states';
import { ListPage } from '../layout/list/ListPage';
import { usePermission } from '../providers/me';
import { QuestionnairePanel } from './QuestionnairePanel';
import { QuestionnaireState } from './QuestionnaireState';
import { STATES, type QuestionnaireRow } from './questionnaires.data';

const columns: readonly Column<QuestionnaireRow>[] = [
  text('title', ({ title }) => title, { lead: true }),
  number('edition', ({ edition }) => edition),
  choice('state', 'QuestionnaireState', ({ state }) => state, { render: ({ state }) => <QuestionnaireState state={state} /> }),
  number('questions', ({ questions }) => questions.length),
  moment('updatedAt', ({ updatedAt }) => updatedAt),
];

const filters = [enumFilter('state', 'QuestionnaireState', STATES), booleanFilter('isNewest', 'questionnaires.newest')];
const NEWEST = { isNewest: true };

/** What can be asked: the last edition of each questionnaire, those before by a filter. */
export default function QuestionnaireList() {
  const translate = useTranslate();
  const mayDesign = usePermission('survey.design');
  return (
    <ListPage<QuestionnaireRow>
      columns={columns}
      filters={filters}
      filterDefaultValues={NEWEST}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      nameOf={({ title, edition }) => translate('questionnaires.called', { title, edition })}
      panel={QuestionnairePanel}
      tickable={false}
      empty={
        <EmptyState
          name={translate('resources.questionnaires.many')}
          text={translate(mayDesign ? 'questionnaires.none' : 'questionnaires.noneToRead')}
        />
      }
    />
  );
}
