import { RemoveAssessmentSchemeDocument } from '@gridward/schema';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { useChange } from '../providers/queries';

interface Props {
  readonly scheme: { readonly id: string; readonly version: number; readonly title: string };
  readonly disabled: boolean;
  readonly onDone: () => void;
}

/** Asks first: a draft that is deleted does not come back. */
export function RemoveButton({ scheme: { id, version, title }, disabled, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const remove = useChange(RemoveAssessmentSchemeDocument);
  const done = () => {
    notify('schemes.deleted');
    onDone();
  };
  return (
    <>
      <Button disabled={disabled} onClick={() => setAsking(true)}>
        {translate('schemes.delete')}
      </Button>
      {asking && (
        <Ask
          title={translate('schemes.deleteTitle', { title })}
          text={translate('schemes.deleteText')}
          action={translate('schemes.delete')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ input: { id, version } }, { onSuccess: done })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
