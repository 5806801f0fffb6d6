import { RemoveQuestionnaireDocument } from '@gridward/schema';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { useChange } from '../providers/queries';
import type { QuestionnaireRow } from './questionnaires.data';

interface Props {
  readonly questionnaire: Pick<QuestionnaireRow, 'id' | 'version' | 'title'>;
  readonly disabled: boolean;
  readonly onDone: () => void;
}

/** Asks first: a draft that is deleted does not come back. */
export function RemoveButton({ questionnaire: { id, version, title }, disabled, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const remove = useChange(RemoveQuestionnaireDocument);
  const done = () => {
    notify('questionnaires.deleted');
    onDone();
  };
  return (
    <>
      <Button disabled={disabled} onClick={() => setAsking(true)}>
        {translate('questionnaires.delete')}
      </Button>
      {asking && (
        <Ask
          title={translate('questionnaires.deleteTitle', { title })}
          text={translate('questionnaires.deleteText')}
          action={translate('questionnaires.delete')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ input: { id, version } }, { onSuccess: done })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
