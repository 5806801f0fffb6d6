import {
  AssessmentSchemeDocument,
  AssessmentSchemesDocument,
  type AssessmentSchemeFilter,
  type AssessmentSchemePartsFragment,
  type AssessmentSchemeQuery,
  type AssessmentSchemeState,
  type Post,
} from '@gridward/schema';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';

export type SchemeRow = AssessmentSchemePartsFragment;
export type SchemeRecord = NonNullable<AssessmentSchemeQuery['assessmentScheme']>;

interface Filters {
  search?: string;
  state?: AssessmentSchemeState[];
  post?: Post[];
  isNewest?: boolean;
}

export const STATES: readonly AssessmentSchemeState[] = ['DRAFT', 'PUBLISHED', 'RETIRED'];

const filterOf = ({ search, state, post, isNewest }: Filters): AssessmentSchemeFilter => ({
  ...(search && { search }),
  ...(state && { state }),
  ...(post && { post }),
  ...(isNewest !== undefined && { isNewest }),
});

export default {
  list: async ({ first, offset, filter, signal }) =>
    (await send(AssessmentSchemesDocument, { first, offset, filter: filterOf(filter as Filters) }, { signal })).assessmentSchemes,
  one: async (id, signal) => (await send(AssessmentSchemeDocument, { id }, { signal })).assessmentScheme,
} satisfies ResourceData<SchemeRow | SchemeRecord>;
