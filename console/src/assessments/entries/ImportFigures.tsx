import { AssessmentImportedIndicatorsDocument, ImportAssessmentFiguresDocument } from '@gridward/schema';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { FormError } from '../../fields/FormError';
import { useNumber } from '../../fields/show';
import { ApiError } from '../../providers/errors';
import { useChange, useOperation } from '../../providers/queries';
import type { WholeCycle } from '../cycle';
import { pastedRows, type Pasted } from './pasted';
import { readSheet } from './readSheet';

const MOST = 5_000;
const MOST_SCHEMES = 100;

/** Figures from elsewhere for one indicator: pasted or from a file, looked at first, all rows or none. */
export const ImportFigures = ({ cycle, onClose }: { cycle: WholeCycle; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const number = useNumber();
  const indicators = useImported();
  const [draft, setDraft] = useState({ indicator: '', source: null as string | null, text: '' });
  const [isLooked, setLooked] = useState(false);
  const [isUnreadable, setUnreadable] = useState(false);
  const bring = useChange(ImportAssessmentFiguresDocument);
  const pasted = useMemo(() => pastedRows(draft.text), [draft.text]);
  const set = (change: Partial<typeof draft>) => {
    setDraft((before) => ({ ...before, ...change }));
    setLooked(false);
    bring.reset();
  };
  const indicator = draft.indicator || (indicators[0]?.key ?? '');
  const source = draft.source ?? indicators.find(({ key }) => key === indicator)?.item ?? '';
  const canSend = pasted.rows.length > 0 && pasted.unread.length === 0 && pasted.rows.length <= MOST && indicator !== '' && source.trim() !== '';
  const send = (isDryRun: boolean) => {
    const figures = pasted.rows.map(({ staffNo, numerator, denominator }) => ({ staffNo, numerator, denominator }));
    bring.mutate(
      { input: { cycleId: cycle.id, indicator, source, isDryRun, figures } },
      {
        onSuccess: ({ importAssessmentFigures: { people } }) => {
          if (isDryRun) return setLooked(true);
          notify('assessments.import.done', { messageArgs: { count: number(people) } });
          onClose();
        },
      },
    );
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    const text = await readSheet(file).catch(() => null);
    setUnreadable(text === null);
    if (text !== null) set({ text });
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="import-figures">
      <DialogTitle id="import-figures">{translate('assessments.import.open')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Faults error={bring.error} pasted={pasted} />
        <TextField
          select
          required
          label={translate('assessments.fields.indicator')}
          helperText={indicators.length === 0 ? translate('assessments.import.noIndicator') : undefined}
          value={indicator}
          sx={{ mt: 1 }}
          onChange={({ target }) => set({ indicator: target.value })}
        >
          {indicators.map(({ key, name }) => (
            <MenuItem key={key} value={key}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          label={translate('schemes.fields.importedFrom')}
          helperText={translate('assessments.import.sourceHint')}
          value={source}
          slotProps={{ htmlInput: { maxLength: 60 } }}
          onChange={({ target }) => set({ source: target.value })}
        />
        <TextField
          required
          multiline
          minRows={6}
          maxRows={12}
          label={translate('assessments.import.rows')}
          placeholder={translate('assessments.import.example')}
          helperText={translate('assessments.import.hint')}
          value={draft.text}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => set({ text: target.value })}
        />
        <Button component="label" variant="outlined" sx={{ justifySelf: 'start' }}>
          {translate('assessments.import.file')}
          <input hidden type="file" accept=".xlsx,.csv,.txt" onChange={({ target }) => void takeFile(target.files?.[0])} />
        </Button>
        {isUnreadable && <Alert severity="error">{translate('assessments.import.unreadable')}</Alert>}
        <Typography role="status" color="text.secondary">
          {isLooked
            ? translate('assessments.import.fits', { count: number(pasted.rows.length) })
            : translate('assessments.import.read', { count: number(pasted.rows.length) })}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button variant={isLooked ? 'text' : 'contained'} disabled={!canSend} loading={bring.isPending && !isLooked} onClick={() => send(true)}>
          {translate('assessments.import.look')}
        </Button>
        <Button
          variant={isLooked ? 'contained' : 'text'}
          disabled={!isLooked || !canSend}
          loading={bring.isPending && isLooked}
          onClick={() => send(false)}
        >
          {translate('assessments.import.bring')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

/** Indicators that take figures from elsewhere, of all schemes in use; whether somebody is assessed by one, the API says row by row. */
function useImported() {
  const { data } = useOperation(AssessmentImportedIndicatorsDocument, { first: MOST_SCHEMES });
  const all = (data?.assessmentSchemes.nodes ?? []).flatMap(({ indicators }) => indicators.filter(({ source }) => source === 'IMPORTED'));
  return [...new Map(all.map((each) => [each.key, each])).values()];
}

/** What was refused, row by row as the sheet counts them. */
const Faults = ({ error, pasted }: { error: Error | null; pasted: Pasted }) => {
  const translate = useTranslate();
  if (pasted.unread.length > 0)
    return (
      <Alert severity="error">{translate('assessments.import.unread', { rows: pasted.unread.slice(0, 20).join(translate('time.comma')) })}</Alert>
    );
  const faults = error instanceof ApiError ? error.fieldErrors : [];
  if (!error || faults.length === 0) return <FormError error={error} />;
  const rowOf = (field: string) => pasted.rows[Number(/figures\.(\d+)\./.exec(field)?.[1] ?? -1)];
  return (
    <Alert severity="error" role="alert">
      {translate('assessments.import.refused')}
      <ul style={{ margin: 0, paddingInlineStart: '1.25em' }}>
        {faults.map(({ field, message }) => {
          const row = rowOf(field);
          return <li key={field}>{row ? translate('assessments.import.row', { at: row.at, staffNo: row.staffNo, message }) : message}</li>;
        })}
      </ul>
    </Alert>
  );
};
