import { useTranslate } from 'ra-core';
import type { ResidentTag } from '@gridward/schema';
import { EnumField } from '../fields/show';
import { NoRight } from '../fields/states';
import { EditPage } from '../layout/form/EditPage';
import { usePermission } from '../providers/me';
import { residentFaults, ResidentInputs } from './ResidentInputs';
import type { ResidentRecord } from './residents.data';
import { useTagWords } from './tags';

const REQUIRED = ['householdId', 'status'];

/** What is sealed begins empty, and stays as it is on file unless something is written. */
const toValues = ({ household, sex, tags, status }: ResidentRecord) => ({
  householdId: household?.id ?? null,
  name: '',
  idNumber: '',
  birthYear: null,
  phone: '',
  address: '',
  sex,
  tags,
  status,
  removePhone: false,
  removeIdNumber: false,
});

export default function ResidentEdit() {
  const translate = useTranslate();
  const words = useTagWords();
  if (!usePermission('resident.manage')) return <NoRight />;
  return (
    <EditPage<ResidentRecord>
      resource="residents"
      title={({ nameMasked }) => translate('residents.edit', { name: nameMasked ?? '' })}
      toValues={toValues}
      required={REQUIRED}
      validate={residentFaults(translate, false)}
      says={{
        sex: (value: string) => <EnumField name="Sex" value={value} />,
        status: (value: string) => <EnumField name="ResidentStatus" value={value} />,
        tags: (value: ResidentTag[]) => words(value),
      }}
      inputs={(resident) => <ResidentInputs resident={resident} />}
    />
  );
}
