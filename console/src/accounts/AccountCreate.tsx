import { Box, TextField } from '@mui/material';
import { useDataProvider, useTranslate, type TranslateFunction } from 'ra-core';
import { useMemo } from 'react';
import { useField, type FieldErrors, type Values } from '../fields/form';
import { TextInput } from '../fields/inputs';
import { freshPassword } from '../fields/password';
import { FormPage, Section } from '../layout/form/FormPage';
import { useMe } from '../providers/me';
import type { AccountRow } from './accounts.data';
import { HandOver } from './HandOver';
import { PostInputs } from './PostInputs';

const REQUIRED = ['login', 'name', 'password'];

export default function AccountCreate() {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const initial = useMemo(() => ({ login: '', name: '', password: freshPassword(), role: null, territory: null }), []);
  return (
    <FormPage<AccountRow>
      resource="accounts"
      title={translate('accounts.create')}
      initial={initial}
      required={REQUIRED}
      validate={faults(translate)}
      submit={async (values) => (await dataProvider.create('accounts', { data: values })).data as AccountRow}
      after={({ id }) => `/accounts/${id}/show`}
      back="/accounts"
      submitLabel="accounts.create"
      done="form.created"
    >
      <Section title={translate('accounts.person')}>
        <TextInput field="name" autoFocus maxLength={50} />
        <LoginInput />
        <PasswordInput />
      </Section>
      <Section title={translate('accounts.firstPost')}>
        <PostInputs />
      </Section>
    </FormPage>
  );
}

const faults =
  (translate: TranslateFunction) =>
  ({ role, territory }: Values): FieldErrors =>
    role && !territory ? { territory: translate('accounts.roleNeedsTerritory') } : {};

/** The district is added by the API; here it is seen, so that nobody types it twice. */
function LoginInput() {
  const translate = useTranslate();
  const { territory } = useMe();
  const { value, set, props } = useField<string>('login');
  const district = territory.code.slice(0, 6);
  return (
    <TextField
      {...props}
      helperText={props.error ? props.helperText : translate('resources.accounts.hints.login', { district })}
      value={value ?? ''}
      onChange={(event) => set(event.target.value.toLowerCase())}
      autoComplete="off"
      slotProps={{
        htmlInput: { maxLength: 40, autoCapitalize: 'none', spellCheck: false },
        input: { endAdornment: <Box sx={{ color: 'text.secondary' }}>@{district}</Box> },
      }}
    />
  );
}

function PasswordInput() {
  const translate = useTranslate();
  const { value, set, props } = useField<string>('password');
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      {props.label}
      <HandOver password={value ?? ''} note={translate('accounts.handCreated')} onFresh={() => set(freshPassword())} />
      {props.error && (
        <Box role="alert" sx={{ color: 'error.main', typography: 'caption' }}>
          {props.helperText}
        </Box>
      )}
    </Box>
  );
}
