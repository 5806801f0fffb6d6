import { PublishAssessmentSchemeDocument } from '@gridward/schema';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { useChange } from '../providers/queries';

interface Props {
  readonly scheme: { readonly id: string; readonly version: number; readonly title: string };
  readonly disabled?: boolean;
  readonly onDone?: () => void;
}

/** Asks first: afterwards it is changed by its next edition only, with a reason. */
export function PublishButton({ scheme: { id, version, title }, disabled = false, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const publish = useChange(PublishAssessmentSchemeDocument);
  const confirm = () =>
    publish.mutate(
      { input: { id, version } },
      {
        onSuccess: () => {
          setAsking(false);
          notify('schemes.published');
          onDone?.();
        },
      },
    );
  return (
    <>
      <Button variant="outlined" disabled={disabled} onClick={() => setAsking(true)}>
        {translate('schemes.publish')}
      </Button>
      {asking && (
        <Ask
          title={translate('schemes.publishTitle', { title })}
          text={translate('schemes.publishText')}
          action={translate('schemes.publish')}
          busy={publish.isPending}
          error={publish.error}
          onConfirm={confirm}
          onClose={() => {
            setAsking(false);
            publish.reset();
          }}
        />
      )}
    </>
  );
}
