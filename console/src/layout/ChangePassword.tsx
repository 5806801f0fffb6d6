import { ChangePasswordDocument } from '@gridward/schema';
import { Alert, Box, Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { FormError } from '../fields/FormError';
import { strongEnough } from '../fields/password';
import { PasswordField } from '../fields/PasswordField';
import { fetchMeAgain, useMeState } from '../providers/me';
import { useChange } from '../providers/queries';
import { Alone } from './Alone';

export default function ChangePassword() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const must = useMeState().data?.mustChangePassword ?? false;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const { mutate, isPending, error } = useChange(ChangePasswordDocument);

  const weak = next !== '' && !strongEnough(next);
  const differs = again !== '' && again !== next;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ input: { current, password: next } }, { onSuccess: () => void done() });
  };
  const done = async () => {
    notify('password.done');
    // Whoever had to set a password may have to set up the authenticator as well; only the API knows.
    await fetchMeAgain().catch(() => null);
    void navigate('/', { replace: true });
  };
  return (
    <Alone title={translate('password.title')}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
        {must && <Alert severity="info">{translate('password.must')}</Alert>}
        <FormError error={error} />
        <PasswordField label={translate('password.current')} value={current} onChange={setCurrent} autoFocus autoComplete="current-password" />
        <PasswordField
          label={translate('password.next')}
          value={next}
          onChange={setNext}
          error={weak}
          helperText={weak ? `${translate('password.weak')} · ${translate('password.rule')}` : translate('password.rule')}
          autoComplete="new-password"
        />
        <PasswordField
          label={translate('password.again')}
          value={again}
          onChange={setAgain}
          error={differs}
          helperText={differs ? translate('password.differs') : ' '}
          autoComplete="new-password"
        />
        <Button type="submit" variant="contained" loading={isPending} disabled={!current || !strongEnough(next) || again !== next}>
          {translate('password.submit')}
        </Button>
        {!must && <Button onClick={() => void navigate(-1)}>{translate('form.cancel')}</Button>}
      </Box>
    </Alone>
  );
}
