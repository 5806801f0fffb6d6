import { Alert, Box, Button, TextField } from '@mui/material';
import { useLogin, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { PasswordField } from '../fields/PasswordField';
import { useMoment } from '../fields/moment';
import { errorText, isCode } from '../providers/errors';
import { Alone } from './Alone';

/** Name and password; then, if the API asks for it, the code, in the same form: nothing typed is lost. */
export default function SignIn() {
  const translate = useTranslate();
  const signIn = useLogin();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await signIn({ login, password, ...(asksCode && { code }) });
    } catch (refusal) {
      if (isCode(refusal, 'SECOND_FACTOR_REQUIRED')) setAsksCode(true);
      else setError(refusal);
      if (isCode(refusal, 'SECOND_FACTOR_FAILED')) setCode('');
      if (isCode(refusal, 'SIGN_IN_FAILED')) setPassword('');
    } finally {
      setBusy(false);
    }
  };
  const lacksDistrict = login.trim() !== '' && !login.includes('@');

  return (
    <Alone title={translate('signIn.title')}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 2 }}>
        <Refusal error={error} />
        <TextField
          label={translate('signIn.login')}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
          helperText={lacksDistrict || login === '' ? translate('signIn.loginHint') : ' '}
          autoFocus
          required
          disabled={asksCode}
          autoComplete="username"
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
        <PasswordField
          label={translate('signIn.password')}
          value={password}
          onChange={setPassword}
          disabled={asksCode}
          autoComplete="current-password"
        />
        {asksCode && (
          <TextField
            label={translate('signIn.code')}
            helperText={translate('signIn.codeHint')}
            value={code}
            onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
            required
            autoFocus
            autoComplete="one-time-code"
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6, pattern: '\\d{6}' } }}
          />
        )}
        <Button type="submit" variant="contained" loading={busy} disabled={!login || !password || (asksCode && code.length !== 6)}>
          {translate('signIn.submit')}
        </Button>
        {asksCode && <Button onClick={() => (setAsksCode(false), setCode(''), setError(null))}>{translate('signIn.another')}</Button>}
      </Box>
    </Alone>
  );
}

function Refusal({ error }: { error: unknown }) {
  const translate = useTranslate();
  const { moment } = useMoment();
  if (!error) return null;
  const until = isCode(error, 'LOCKED_OUT') ? error.extensions['lockedUntil'] : undefined;
  return (
    <Alert severity="error" role="alert">
      {typeof until === 'string' ? translate('signIn.lockedUntil', { time: moment(until) }) : errorText(error, translate)}
    </Alert>
  );
}
