import { UpdateAccountDocument } from '@gridward/schema';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { useChange } from '../providers/queries';
import type { AccountRow } from './accounts.data';

/** Disabling is asked for, because it throws somebody out; enabling is not. */
export function SwitchStatus({ account: { id, version, name, status } }: { account: AccountRow }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useChange(UpdateAccountDocument);
  const isActive = status === 'ACTIVE';
  const change = () =>
    mutate(
      { input: { id, version, status: isActive ? 'DISABLED' : 'ACTIVE' } },
      {
        onSuccess: () => {
          notify(isActive ? 'accounts.disabled' : 'accounts.enabled');
          setAsking(false);
        },
        onError: (refusal) => !asking && notify(refusal.message, { type: 'error' }),
      },
    );
  return (
    <>
      <Button variant="outlined" onClick={() => (isActive ? setAsking(true) : change())}>
        {translate(isActive ? 'accounts.disable' : 'accounts.enable')}
      </Button>
      {asking && (
        <Ask
          title={translate('accounts.disableTitle', { name })}
          text={translate('accounts.disableText')}
          action={translate('accounts.disable')}
          busy={isPending}
          error={error}
          onConfirm={change}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
