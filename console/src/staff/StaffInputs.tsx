import { useTranslate, type TranslateFunction } from 'ra-core';
import type { FieldErrors, Values } from '../fields/form';
import { DayInput, DivisionInput, EnumInput, TextInput } from '../fields/inputs';
import { EnumField } from '../fields/show';
import { today } from '../fields/moment';
import { Section } from '../layout/form/FormPage';
import { useDivisionName } from '../fields/names';
import { isIdNumber } from './idNumber';
import { ASSISTANT_FIELDS, EDUCATIONS, EMPLOYERS, EMPLOYMENT_TYPES, KINDS, POSTS, STATUSES, type StaffRecord } from './staff.data';

/** The inputs of a staff file, for registering and for changing. */
export function StaffInputs({ staff }: { staff?: StaffRecord }) {
  const translate = useTranslate();
  const keep = (masked: string | null | undefined) => (masked ? translate('staff.keepPhone', { masked }) : undefined);
  return (
    <>
      <Section title={translate('staff.identity')}>
        {!staff && <TextInput field="staffNo" autoFocus maxLength={30} />}
        <TextInput field="name" maxLength={50} />
        <EnumInput field="kind" name="StaffKind" values={KINDS} />
      </Section>
      <Section title={translate('staff.work')}>
        <EnumInput field="post" name="Post" values={POSTS} />
        <DivisionInput field="divisionCode" />
        {staff && <DayInput field="effectiveOn" max={today()} />}
        {staff ? <EnumInput field="status" name="StaffStatus" values={statusesFor(staff)} /> : <DayInput field="hiredOn" max={today()} />}
      </Section>
      <Section title={translate('staff.employment')}>
        <EnumInput field="employmentType" name="EmploymentType" values={EMPLOYMENT_TYPES} />
        <EnumInput field="employer" name="Employer" values={EMPLOYERS} />
        <EnumInput field="education" name="Education" values={EDUCATIONS} />
        <EnumInput field="assistantField" name="AssistantField" values={ASSISTANT_FIELDS} />
        <DayInput field="contractEnd" />
      </Section>
      <Section title={translate('staff.contact')}>
        <TextInput field="phone" inputMode="tel" maxLength={20} hint={keep(staff?.phoneMasked)} />
        <TextInput field="idNumber" maxLength={18} hint={keep(staff?.idNumberMasked)} />
      </Section>
    </>
  );
}

/** Whoever leaves does so by an exit, and not by a state. */
const statusesFor = ({ status }: StaffRecord) => STATUSES.filter((one) => one === status || (!one.startsWith('EXIT') && !status.startsWith('EXIT')));

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What the browser can know is wrong. */
export const staffFaults = (translate: TranslateFunction) => (values: Values) => {
  const faults: FieldErrors = {};
  const phone = textOf(values['phone']).replace(/[\s-]/g, '');
  const idNumber = textOf(values['idNumber']).trim();
  if (phone && !/^1\d{10}$/.test(phone)) faults['phone'] = translate('staff.badPhone');
  if (idNumber && !isIdNumber(idNumber)) faults['idNumber'] = translate('staff.badIdNumber');
  return faults;
};

const DivisionName = ({ code }: { code: string }) => <>{useDivisionName(code)}</>;

export const staffSays = {
  kind: (value: string) => <EnumField name="StaffKind" value={value} />,
  post: (value: string) => <EnumField name="Post" value={value} />,
  status: (value: string) => <EnumField name="StaffStatus" value={value} />,
  employmentType: (value: string) => <EnumField name="EmploymentType" value={value} />,
  employer: (value: string) => <EnumField name="Employer" value={value} />,
  education: (value: string) => <EnumField name="Education" value={value} />,
  assistantField: (value: string) => <EnumField name="AssistantField" value={value} />,
  divisionCode: (value: string) => <DivisionName code={value} />,
};
