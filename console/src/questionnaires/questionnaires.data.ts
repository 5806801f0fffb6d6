import {
  QuestionnaireDocument,
  QuestionnairesDocument,
  type QuestionnaireFilter,
  type QuestionnairePartsFragment,
  type QuestionnaireRowFragment,
  type QuestionnaireState,
} from '@gridward/schema';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';

export type QuestionnaireRow = QuestionnaireRowFragment;
export type QuestionnaireRecord = QuestionnairePartsFragment;

interface Filters {
  search?: string;
  state?: QuestionnaireState[];
  isNewest?: boolean;
  ids?: string[];
}

export const STATES: readonly QuestionnaireState[] = ['DRAFT', 'FIXED'];

const filterOf = ({ search, state, isNewest, ids }: Filters): QuestionnaireFilter => ({
  ...(search && { search }),
  ...(state && { state }),
  ...(isNewest !== undefined && { isNewest }),
  ...(ids && { id: { in: ids } }),
});

export default {
  list: async ({ first, offset, filter, signal }) =>
    (await send(QuestionnairesDocument, { first, offset, filter: filterOf(filter as Filters) }, { signal })).questionnaires,
  one: async (id, signal) => (await send(QuestionnaireDocument, { id }, { signal })).questionnaire,
} satisfies ResourceData<QuestionnaireRow | QuestionnaireRecord>;
