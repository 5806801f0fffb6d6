import { FixQuestionnaireDocument } from '@gridward/schema';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { useChange } from '../providers/queries';
import type { QuestionnaireRow } from './questionnaires.data';

interface Props {
  readonly questionnaire: Pick<QuestionnaireRow, 'id' | 'version' | 'title'>;
  readonly disabled?: boolean;
  readonly onDone?: () => void;
}

/** Asks first: afterwards it is changed by its next edition only. */
export function FixButton({ questionnaire: { id, version, title }, disabled = false, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const fix = useChange(FixQuestionnaireDocument);
  const confirm = () =>
    fix.mutate(
      { input: { id, version } },
      {
        onSuccess: () => {
          setAsking(false);
          notify('questionnaires.fixed');
          onDone?.();
        },
      },
    );
  return (
    <>
      <Button variant="outlined" disabled={disabled} onClick={() => setAsking(true)}>
        {translate('questionnaires.fix')}
      </Button>
      {asking && (
        <Ask
          title={translate('questionnaires.fixTitle', { title })}
          text={translate('questionnaires.fixText')}
          action={translate('questionnaires.fix')}
          busy={fix.isPending}
          error={fix.error}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
