import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify, useTranslate, type RaRecord } from 'ra-core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { FormProvider, useFormValues, type FieldErrors, type Values } from '../../fields/form';
import { FormError } from '../../fields/FormError';
import { ApiError } from '../../providers/errors';
import { usePageTitle } from '../Layout';
import { AskBeforeLeaving } from './AskBeforeLeaving';

export interface FormPageProps<Row extends RaRecord> {
  resource: string;
  title: string;
  /** Must stay the same object while the form is open. */
  initial: Values;
  required?: readonly string[];
  /** Message by field for what the browser can know. The API checks everything again. */
  validate?: (values: Values) => FieldErrors;
  submit: (values: Values) => Promise<Row>;
  /** Where to go afterwards, and on cancelling. */
  after: (row: Row) => string;
  back: string;
  submitLabel?: string;
  done?: string;
  /** The inputs, in sections. */
  children: ReactNode;
  /** As wide as the page: for a form with a map. */
  wide?: boolean;
  /** Between errors and inputs: a conflict, a notice. */
  notice?: ReactNode;
  /** @returns whether the error is dealt with elsewhere */
  onRefused?: (error: unknown, values: Values, put: (values: Values) => void) => boolean;
}

/** One page, one form: what is wrong stands beside the field and summed on top; leaving with unsaved input asks. */
export function FormPage<Row extends RaRecord>(props: FormPageProps<Row>) {
  const {
    resource,
    title,
    initial,
    required = NONE,
    validate,
    submit,
    after,
    back,
    submitLabel = 'form.save',
    done = 'form.saved',
    children,
    wide,
    notice,
    onRefused,
  } = props;
  usePageTitle(title);
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const signOutIfEnded = useLogoutIfAccessDenied();
  const form = useFormValues(initial, { required, validate });
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<Row | null>(null);
  const [error, setError] = useState<unknown>(null);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    if (!form.check()) return;
    setBusy(true);
    try {
      setSaved(await submit(form.values));
    } catch (refusal) {
      if (await signOutIfEnded(refusal)) return;
      form.refuse(refusal);
      if (!onRefused?.(refusal, form.values, form.setValues)) setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  // Only after the blocker knows that everything is saved.
  useEffect(() => {
    if (!saved) return;
    notify(done);
    void queries.invalidateQueries();
    void navigate(after(saved), { replace: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [saved]);

  const context = { resource, values: form.values, set: form.set, errors: form.errors, required, busy };
  return (
    <Box component="form" noValidate onSubmit={(event) => void onSubmit(event)} sx={(theme) => ({ p: 2, maxWidth: wide ? 'none' : theme.size.form })}>
      <Typography variant="h1" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      <Paper variant="outlined" sx={{ p: 2, display: 'grid', gap: 2 }}>
        <Wrong errors={form.errors} resource={resource} />
        {error !== null && !(error instanceof ApiError && error.fieldErrors.length > 0) && <FormError error={error} />}
        <FormProvider value={context}>
          {notice}
          {children}
        </FormProvider>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Button type="submit" variant="contained" loading={busy}>
            {translate(submitLabel)}
          </Button>
          <Button onClick={() => void navigate(back)}>{translate('form.cancel')}</Button>
        </Box>
      </Paper>
      <AskBeforeLeaving when={form.changed.length > 0 && !saved} />
    </Box>
  );
}

const NONE: readonly string[] = [];

/** Where to look, in one place; a click leads to the field. */
function Wrong({ errors, resource }: { errors: FieldErrors; resource: string }) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.keys(errors);
  const shown = fields.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <Alert severity="error" role="alert" ref={box} tabIndex={-1}>
      {translate('form.errors', { count: fields.length, smart_count: fields.length })}
      <ul style={{ margin: 0, paddingInlineStart: '1.25em' }}>
        {fields.map((field) => (
          <li key={field}>
            <Button
              sx={{ minHeight: 0, p: 0, verticalAlign: 'baseline', textDecoration: 'underline' }}
              onClick={() => document.getElementsByName(field)[0]?.focus()}
            >
              {translate(`resources.${resource}.fields.${field}`, { _: field })}
            </Button>
            {' · '}
            {errors[field]}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Inputs that belong together, two to a line where there is room. */
export function Section({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      {title && (
        <Typography component="legend" variant="h3" sx={{ mb: 1, p: 0 }}>
          {title}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2, alignItems: 'start', pt: 0.5 }}>{children}</Box>
    </Box>
  );
}
