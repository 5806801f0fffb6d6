import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { NoRight } from '../fields/states';
import { FormPage } from '../layout/form/FormPage';
import { useMe, usePermission } from '../providers/me';
import { GridInputs } from './GridInputs';
import { useGridRules } from './useGridRules';
import type { GridRow } from './grids.data';

/** A new grid in a community: its code is given by the server, from the kind and the next free number. */
export default function GridCreate() {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const { territory } = useMe();
  const rules = useGridRules();
  const [search] = useSearchParams();
  const [initial] = useState(() => ({
    communityCode: search.get('community') ?? (territory.level === 'COMMUNITY' ? territory.code : null),
    kind: 'COMPREHENSIVE',
    name: null,
    households: null,
    population: null,
    boundary: null,
  }));
  if (!usePermission('grid.create')) return <NoRight />;
  return (
    <FormPage<GridRow>
      wide
      resource="grids"
      title={translate('resources.grids.create')}
      initial={initial}
      required={['communityCode', 'name', 'kind']}
      validate={rules}
      submit={async (values) => (await dataProvider.create<GridRow>('grids', { data: values as Partial<GridRow> })).data}
      after={({ id }) => `/grids/${id}/show`}
      back="/grids"
      submitLabel="resources.grids.create"
      done="form.created"
    >
      <GridInputs isNew />
    </FormPage>
  );
}
