import { useDataProvider, useTranslate } from 'ra-core';
import { NoRight } from '../fields/states';
import { FormPage } from '../layout/form/FormPage';
import { usePermission } from '../providers/me';
import { BuildingInputs, REQUIRED } from './BuildingInputs';
import type { BuildingRow } from './buildings.data';

const EMPTY = { name: '', code: null, kind: 'OLD' };

export default function BuildingCreate() {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  if (!usePermission('building.manage')) return <NoRight />;
  return (
    <FormPage<BuildingRow>
      resource="buildings"
      title={translate('resources.buildings.create')}
      initial={EMPTY}
      required={REQUIRED}
      submit={async (values) => (await dataProvider.create('buildings', { data: values })).data as BuildingRow}
      after={({ id }) => `/buildings/${id}/show`}
      back="/buildings"
      submitLabel="resources.buildings.create"
      done="form.created"
    >
      <BuildingInputs isNew />
    </FormPage>
  );
}
