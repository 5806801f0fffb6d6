import { FileReportDocument, ReportMattersDocument } from '@gridward/schema';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { fromLocal, toLocal } from '../../callouts/local-time';
import { useChange, useOperation } from '../../providers/queries';
import { useMinutes } from './useMinutes';

/** Puts a matter to the place above. What it is decides within what time. */
export const FileReport = ({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const minutes = useMinutes();
  const { data } = useOperation(ReportMattersDocument, {});
  const [values, setValues] = useState(() => ({ matterId: '', title: '', text: '', happenedAt: toLocal(new Date().toISOString()) }));
  const set = (more: Partial<typeof values>) => setValues((before) => ({ ...before, ...more }));
  const { mutate, error, isPending } = useChange(FileReportDocument);
  const offered = data?.reportMatters.filter(({ isRetired }) => !isRetired) ?? [];
  const matter = offered.find(({ id }) => id === values.matterId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { input: { ...values, happenedAt: fromLocal(values.happenedAt) } },
      {
        onSuccess: ({ fileReport }) => {
          notify('reports.filed');
          onClose();
          onDone(fileReport.report.id);
        },
      },
    );
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="file">
      <form onSubmit={submit}>
        <DialogTitle id="file">{translate('reports.file')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <FormError error={error} />
          <TextField
            select
            required
            label={translate('reports.columns.matter')}
            value={values.matterId}
            onChange={({ target }) => set({ matterId: target.value })}
          >
            {offered.map(({ id, name, mode }) => (
              <MenuItem key={id} value={id}>
                {name} · {translate(`enums.ReportMode.${mode}`)}
              </MenuItem>
            ))}
          </TextField>
          {data && offered.length === 0 && <Alert severity="info">{translate('reports.noMatters')}</Alert>}
          {matter && (
            <Alert severity="info">
              {translate('reports.within', { report: minutes(matter.reportMinutes), answer: minutes(matter.answerMinutes) })}
            </Alert>
          )}
          <TextField
            required
            label={translate('reports.columns.title')}
            value={values.title}
            onChange={({ target }) => set({ title: target.value })}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
          <TextField
            required
            type="datetime-local"
            label={translate('reports.happenedAt')}
            value={values.happenedAt}
            onChange={({ target }) => set({ happenedAt: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            required
            multiline
            minRows={4}
            label={translate('reports.text')}
            value={values.text}
            onChange={({ target }) => set({ text: target.value })}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            loading={isPending}
            disabled={!values.matterId || !values.title.trim() || !values.text.trim() || !values.happenedAt}
          >
            {translate('reports.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
