import { RetireAssessmentSchemeDocument } from '@gridward/schema';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { useChange } from '../providers/queries';

interface Props {
  readonly scheme: { readonly id: string; readonly version: number; readonly title: string };
}

/** Asks first: new cycles do not use it any more. */
export function RetireButton({ scheme: { id, version, title } }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const retire = useChange(RetireAssessmentSchemeDocument);
  const done = () => {
    notify('schemes.retired');
    setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{translate('schemes.retire')}</Button>
      {asking && (
        <Ask
          title={translate('schemes.retireTitle', { title })}
          text={translate('schemes.retireText')}
          action={translate('schemes.retire')}
          busy={retire.isPending}
          error={retire.error}
          onConfirm={() => retire.mutate({ input: { id, version } }, { onSuccess: done })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
