import { useDataProvider, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { FormPage } from '../layout/form/FormPage';
import { useMe } from '../providers/me';
import type { StaffRecord } from './staff.data';
import { staffFaults, StaffInputs } from './StaffInputs';

const REQUIRED = ['staffNo', 'name', 'kind', 'post', 'divisionCode'];

export default function StaffCreate() {
  const translate = useTranslate();
  const { territory } = useMe();
  const dataProvider = useDataProvider();
  const initial = useMemo(
    () => ({
      staffNo: '',
      name: '',
      kind: 'COMMUNITY_WORKER',
      post: null,
      divisionCode: territory.level === 'COMMUNITY' ? territory.code : null,
      hiredOn: null,
      employmentType: null,
      employer: null,
      education: null,
      assistantField: null,
      contractEnd: null,
      phone: '',
      idNumber: '',
    }),
    [territory],
  );
  return (
    <FormPage<StaffRecord>
      resource="staff"
      title={translate('staff.create')}
      initial={initial}
      required={REQUIRED}
      validate={staffFaults(translate)}
      submit={async (values) => (await dataProvider.create('staff', { data: values })).data as StaffRecord}
      after={({ id }) => `/staff/${id}/show`}
      back="/staff"
      submitLabel="staff.create"
      done="form.created"
    >
      <StaffInputs />
    </FormPage>
  );
}
