import { ResetPasswordDocument } from '@gridward/schema';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { freshPassword } from '../fields/password';
import { useChange } from '../providers/queries';
import type { AccountRow } from './accounts.data';
import { HandOver } from './HandOver';

/** The browser makes the password; it is shown once, to be handed over. */
export function ResetPassword({ account }: { account: AccountRow }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('accounts.reset')}
      </Button>
      {asking && <ResetDialog account={account} onClose={() => setAsking(false)} />}
    </>
  );
}

function ResetDialog({ account: { id, name }, onClose }: { account: AccountRow; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [password, setPassword] = useState(freshPassword);
  const { mutate, isPending, error } = useChange(ResetPasswordDocument);
  const done = () => {
    notify('accounts.resetDone');
    onClose();
  };
  return (
    <Ask
      title={translate('accounts.resetTitle', { name })}
      text={
        <>
          {translate('accounts.resetText')}
          <HandOver password={password} note={translate('accounts.hand')} onFresh={() => setPassword(freshPassword())} />
        </>
      }
      action={translate('accounts.reset')}
      busy={isPending}
      error={error}
      onConfirm={() => mutate({ input: { id, password } }, { onSuccess: done })}
      onClose={onClose}
    />
  );
}
