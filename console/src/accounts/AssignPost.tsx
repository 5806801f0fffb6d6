import { AssignPostDocument, type Role } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useMemo, type FormEvent } from 'react';
import { FormProvider, useFormValues } from '../fields/form';
import { FormError } from '../fields/FormError';
import { DayInput } from '../fields/inputs';
import { today } from '../fields/moment';
import { ApiError } from '../providers/errors';
import { useChange } from '../providers/queries';
import type { AccountRow } from './accounts.data';
import { PostInputs } from './PostInputs';

const REQUIRED = ['role', 'territory'] as const;

/** A role somewhere, from a day on. The API refuses what the giver may not give. */
export function AssignPost({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const initial = useMemo(() => ({ role: null, territory: null, validFrom: today(), validTo: null }), []);
  const form = useFormValues(initial, { required: REQUIRED });
  const { mutate, isPending, error } = useChange(AssignPostDocument);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.check()) return;
    const { role, territory, validFrom, validTo } = form.values as {
      role: Role;
      territory: string;
      validFrom: string | null;
      validTo: string | null;
    };
    mutate(
      { input: { accountId: account.id, role, territory, ...(validFrom && { validFrom }), ...(validTo && { validTo }) } },
      {
        onSuccess: () => {
          notify('accounts.assigned');
          onClose();
        },
        onError: form.refuse,
      },
    );
  };
  const isBeside = error instanceof ApiError && error.fieldErrors.every(({ field }) => field in initial) && error.fieldErrors.length > 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="assign">
      <form noValidate onSubmit={submit}>
        <DialogTitle id="assign">{translate('accounts.assignTitle', { name: account.name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {!isBeside && <FormError error={error} />}
          <FormProvider
            value={{ resource: 'accounts', values: form.values, set: form.set, errors: form.errors, required: REQUIRED, busy: isPending }}
          >
            <PostInputs />
            <DayInput field="validFrom" />
            <DayInput field="validTo" />
          </FormProvider>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {translate('accounts.assign')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
