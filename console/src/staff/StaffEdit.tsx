import { useTranslate } from 'ra-core';
import { EditPage } from '../layout/form/EditPage';
import type { StaffRecord } from './staff.data';
import { staffFaults, StaffInputs, staffSays } from './StaffInputs';

const REQUIRED = ['name', 'kind', 'post', 'divisionCode', 'status'];
const toValues = (staff: StaffRecord) => {
  const { name, kind, post, status, divisionCode, employmentType, employer, education, assistantField, contractEnd } = staff;
  const employment = { employmentType, employer, education, assistantField, contractEnd };
  return { name, kind, post, status, divisionCode, ...employment, effectiveOn: null, phone: '', idNumber: '' };
};

export default function StaffEdit() {
  const translate = useTranslate();
  return (
    <EditPage<StaffRecord>
      resource="staff"
      title={({ name }) => translate('staff.edit', { name })}
      toValues={toValues}
      required={REQUIRED}
      validate={staffFaults(translate)}
      says={staffSays}
      inputs={(staff) => <StaffInputs staff={staff} />}
    />
  );
}
