import { useTranslate, type TranslateFunction } from 'ra-core';
import { useForm, type FieldErrors, type Values } from '../fields/form';
import { EnumInput, EnumsInput, NumberInput, SwitchInput, TextInput } from '../fields/inputs';
import { Section } from '../layout/form/FormPage';
import { isIdNumber } from '../staff/idNumber';
import { HouseholdInput } from './HouseholdPicker';
import { SEXES, STATUSES, TAGS, type ResidentRecord } from './residents.data';

/** The inputs of a resident's file. What identifies the person is never filled in: it is sealed, and shown with a reason only. */
export function ResidentInputs({ resident }: { resident?: ResidentRecord }) {
  const translate = useTranslate();
  const { values } = useForm();
  const keep = (masked: string | null | undefined) => (masked ? translate('residents.keep', { masked }) : undefined);
  const hidden = resident && translate('residents.keepHidden');
  return (
    <>
      <Section title={translate('residents.identity')}>
        <TextInput field="name" autoFocus={!resident} maxLength={50} hint={keep(resident?.nameMasked)} />
        {!values['removeIdNumber'] && <TextInput field="idNumber" maxLength={18} hint={keep(resident?.idNumberMasked)} />}
        {!values['removePhone'] && <TextInput field="phone" inputMode="tel" maxLength={20} hint={keep(resident?.phoneMasked)} />}
        <NumberInput field="birthYear" min={1900} max={new Date().getFullYear()} step={1} hint={hidden} />
        <EnumInput field="sex" name="Sex" values={SEXES} />
        <TextInput field="address" maxLength={200} hint={hidden} />
        {resident?.idNumberMasked && <SwitchInput field="removeIdNumber" />}
        {resident?.phoneMasked && <SwitchInput field="removePhone" />}
      </Section>
      <Section title={translate('residents.lives')}>
        <HouseholdInput field="householdId" />
        <EnumsInput field="tags" name="ResidentTag" values={TAGS} />
        {resident && <EnumInput field="status" name="ResidentStatus" values={STATUSES} />}
      </Section>
    </>
  );
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** What the browser can know is wrong. */
export const residentFaults = (translate: TranslateFunction, isNew: boolean) => (values: Values) => {
  const faults: FieldErrors = {};
  const idNumber = textOf(values['idNumber']);
  if (idNumber && !isIdNumber(idNumber)) faults['idNumber'] = translate('staff.badIdNumber');
  if (isNew && !idNumber && values['birthYear'] == null) faults['birthYear'] = translate('residents.birthYearNeeded');
  return faults;
};
