import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { NoRight } from '../fields/states';
import { FormPage } from '../layout/form/FormPage';
import { usePermission } from '../providers/me';
import { residentFaults, ResidentInputs } from './ResidentInputs';
import type { ResidentRecord } from './residents.data';

const REQUIRED = ['name', 'householdId'];

/** A new file, in the household that the address may name. */
export default function ResidentCreate() {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const [search] = useSearchParams();
  const [initial] = useState(() => ({
    householdId: search.get('household'),
    name: '',
    idNumber: '',
    birthYear: null,
    phone: '',
    address: '',
    sex: null,
    tags: [],
  }));
  if (!usePermission('resident.manage')) return <NoRight />;
  return (
    <FormPage<ResidentRecord>
      resource="residents"
      title={translate('resources.residents.create')}
      initial={initial}
      required={REQUIRED}
      validate={residentFaults(translate, true)}
      submit={async (values) => (await dataProvider.create('residents', { data: values })).data as ResidentRecord}
      after={({ id }) => `/residents/${id}/show`}
      back="/residents"
      submitLabel="resources.residents.create"
      done="form.created"
    >
      <ResidentInputs />
    </FormPage>
  );
}
