import { ReportMattersDocument, SaveReportMatterDocument, type ReportMattersQuery, type ReportMode } from '@gridward/schema';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { Panel } from '../../layout/Panel';
import { usePermission } from '../../providers/me';
import { useChange, useOperation } from '../../providers/queries';
import { useMinutes } from './useMinutes';

type Matter = ReportMattersQuery['reportMatters'][number];

/** What has to be put to superiors, and within what time; the district's own list. */
export const Matters = () => {
  const translate = useTranslate();
  const minutes = useMinutes();
  const mayChange = usePermission('report.matter');
  const [editing, setEditing] = useState<Matter | 'new' | null>(null);
  const { data } = useOperation(ReportMattersDocument, {});
  if (!data) return null;
  const add = mayChange && (
    <Button size="small" onClick={() => setEditing('new')}>
      {translate('reports.addMatter')}
    </Button>
  );
  return (
    <Panel title={translate('reports.matters')} count={data.reportMatters.length} action={add}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['name', 'mode', 'report', 'answer', 'final'].map((key) => (
              <TableCell key={key}>{translate(`reports.matter.${key}`)}</TableCell>
            ))}
            {mayChange && <TableCell />}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.reportMatters.map((matter) => (
            <TableRow key={matter.id}>
              <TableCell sx={{ color: matter.isRetired ? 'text.disabled' : 'text.primary' }}>{matter.name}</TableCell>
              <TableCell>{translate(`enums.ReportMode.${matter.mode}`)}</TableCell>
              <TableCell>{minutes(matter.reportMinutes)}</TableCell>
              <TableCell>{minutes(matter.answerMinutes)}</TableCell>
              <TableCell>{matter.finalMinutes === null ? '—' : minutes(matter.finalMinutes)}</TableCell>
              {mayChange && (
                <TableCell align="right">
                  <Button size="small" onClick={() => setEditing(matter)} aria-label={`${translate('attendance.hours.change')}: ${matter.name}`}>
                    {translate('attendance.hours.change')}
                  </Button>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {editing && <MatterDialog matter={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Panel>
  );
};

const FIRST: ReportMode = 'REQUEST';
const MODES: readonly ReportMode[] = [FIRST, 'REPORT', 'EMERGENCY'];

const MatterDialog = ({ matter, onClose }: { matter: Matter | null; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [values, setValues] = useState({
    name: matter?.name ?? '',
    mode: matter?.mode ?? FIRST,
    report: String(matter?.reportMinutes ?? 60),
    answer: String(matter?.answerMinutes ?? 1440),
    final: matter?.finalMinutes == null ? '' : String(matter.finalMinutes),
    isRetired: matter?.isRetired ?? false,
  });
  const set = (more: Partial<typeof values>) => setValues((before) => ({ ...before, ...more }));
  const { mutate, error, isPending } = useChange(SaveReportMatterDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, mode, report, answer, final, isRetired } = values;
    const times = { reportMinutes: Number(report), answerMinutes: Number(answer), finalMinutes: final === '' ? null : Number(final) };
    mutate(
      { input: { name, mode, ...times, isRetired, ...(matter && { id: matter.id, version: matter.version }) } },
      {
        onSuccess: () => {
          notify('reports.matterSaved');
          onClose();
        },
      },
    );
  };
  const number = (key: 'report' | 'answer' | 'final', required = true) => (
    <TextField
      type="number"
      required={required}
      label={translate(`reports.matterMinutes.${key}`)}
      value={values[key]}
      onChange={({ target }) => set({ [key]: target.value })}
      sx={{ flex: '1 1 160px' }}
    />
  );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="matter">
      <form onSubmit={submit}>
        <DialogTitle id="matter">{translate(matter ? 'reports.changeMatter' : 'reports.addMatter')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <FormError error={error} />
          <TextField required label={translate('reports.matter.name')} value={values.name} onChange={({ target }) => set({ name: target.value })} />
          <TextField
            select
            label={translate('reports.matter.mode')}
            value={values.mode}
            onChange={({ target }) => set({ mode: target.value as ReportMode })}
          >
            {MODES.map((mode) => (
              <MenuItem key={mode} value={mode}>
                {translate(`enums.ReportMode.${mode}`)}
              </MenuItem>
            ))}
          </TextField>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            {number('report')}
            {number('answer')}
            {values.mode === 'EMERGENCY' && number('final', false)}
          </Box>
          {matter && (
            <FormControlLabel
              control={<Switch checked={values.isRetired} onChange={({ target }) => set({ isRetired: target.checked })} />}
              label={translate('reports.matter.retired')}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!values.name.trim()}>
            {translate('form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
