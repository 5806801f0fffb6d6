import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { RemoveAlertTemplateDocument, SaveAlertTemplateDocument } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { Template } from '../alerts/templates';
import { FormError } from '../fields/FormError';
import { useChange } from '../providers/queries';
import { EMPTY, inputOf, type Wording } from './wording';
import { WordingFields } from './WordingFields';

interface TemplateFormProps {
  /** None for wording about something else. */
  readonly template: Template | null;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

/** One template. Saving makes it the district's own; giving it up brings the built-in one back. */
export const TemplateForm = ({ template, mayWrite, onClose }: TemplateFormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [wording, setWording] = useState<Wording>(template ?? EMPTY);
  const save = useChange(SaveAlertTemplateDocument);
  const remove = useChange(RemoveAlertTemplateDocument);
  const done = (message: string) => ({
    onSuccess: () => {
      notify(message);
      onClose();
    },
  });
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="alert-template">
      <DialogTitle id="alert-template">
        {template ? `${template.event} · ${translate(`enums.AlertLevel.${template.level}`)}` : translate('templates.add')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={save.error ?? remove.error} />
        <Typography variant="caption" color="text.secondary">
          {translate('templates.placeholders')}
        </Typography>
        <WordingFields
          wording={wording}
          isNew={!template}
          readOnly={!mayWrite}
          onChange={(changed) => setWording((before) => ({ ...before, ...changed }))}
        />
      </DialogContent>
      <DialogActions>
        {template && !template.builtIn && mayWrite && (
          <Button loading={remove.isPending} onClick={() => remove.mutate({ input: { id: template.id } }, done('templates.removed'))}>
            {translate('templates.remove')}
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        <Button onClick={onClose}>{translate(mayWrite ? 'form.cancel' : 'ra.action.close')}</Button>
        {mayWrite && (
          <Button variant="contained" loading={save.isPending} onClick={() => save.mutate({ input: inputOf(wording) }, done('templates.saved'))}>
            {translate('templates.save')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
