import { Alert } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ApiError, errorText, idToQuote } from '../providers/errors';

/** What a small form's mutation was refused for, on top of it: what, where, what to do. */
export function FormError({ error }: { error: unknown }) {
  const translate = useTranslate();
  if (!error) return null;
  const id = idToQuote(error);
  const fields = error instanceof ApiError ? error.fieldErrors : [];
  return (
    <Alert severity="error" role="alert">
      {errorText(error, translate)}
      {fields.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: '1.25em' }}>
          {fields.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
      {id && <div>{translate('errors.quote', { id })}</div>}
    </Alert>
  );
}
