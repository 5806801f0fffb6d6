import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useField } from '../fields/form';
import { TextInput } from '../fields/inputs';
import { EditPage } from '../layout/form/EditPage';
import { Section } from '../layout/form/FormPage';
import { LOCALES } from '../providers/locale';
import type { AccountRow } from './accounts.data';

const REQUIRED = ['name', 'locale'];
const toValues = ({ name, locale }: AccountRow) => ({ name, locale });

export default function AccountEdit() {
  const translate = useTranslate();
  return (
    <EditPage<AccountRow>
      resource="accounts"
      title={({ name }) => translate('accounts.edit', { name })}
      toValues={toValues}
      required={REQUIRED}
      inputs={() => (
        <Section>
          <TextInput field="name" maxLength={50} />
          <LocaleInput />
        </Section>
      )}
    />
  );
}

function LocaleInput() {
  const { value, set, props } = useField<string>('locale');
  return (
    <TextField {...props} select value={value ?? ''} onChange={(event) => set(event.target.value)}>
      {LOCALES.map(({ locale, name }) => (
        <MenuItem key={locale} value={locale}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
