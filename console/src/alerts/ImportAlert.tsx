import UploadIcon from '@mui/icons-material/UploadFile';
import {
  Alert,
  Box,
  Button,
  Checkbox,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  TextField,
  Typography,
} from '@mui/material';
import { ImportAlertDocument, type ImportAlertMutation } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type ChangeEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { useChange } from '../providers/queries';
import { AreaSearch } from './AreaSearch';
import type { Place } from './target';

type Report = ImportAlertMutation['importAlert'];

/** A CAP message from a file: looked at first, with what it would become, then taken over. */
export const ImportAlert = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [xml, setXml] = useState('');
  const [areas, setAreas] = useState<readonly Place[]>([]);
  const [override, setOverride] = useState<string | null>(null);
  const look = useChange(ImportAlertDocument);
  const take = useChange(ImportAlertDocument);
  const report = look.data?.importAlert;
  const inputOf = (text: string, places: readonly Place[]) => ({ xml: text, ...(places.length > 0 && { areas: places.map(({ code }) => code) }) });
  const check = (text: string, places: readonly Place[]) => look.mutate({ input: { ...inputOf(text, places), dryRun: true } });
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const text = await file.text();
    setXml(text);
    setAreas([]);
    check(text, []);
  };
  const choose = (next: readonly Place[]) => {
    setAreas(next);
    check(xml, next);
  };
  const send = () =>
    take.mutate(
      { input: { ...inputOf(xml, areas), dryRun: false, ...(override !== null && { override: { reason: override } }) } },
      {
        onSuccess: ({ importAlert: { alerts, pending } }) => {
          notify(pending.length > 0 ? 'alerts.pending.submitted' : 'alerts.import.done', { type: 'success' });
          onClose();
          if (alerts[0]) void navigate(`/alerts/${alerts[0].id}/show`);
        },
      },
    );
  const ready = report !== undefined && report.act !== null && report.faults.length === 0 && (override === null || override.trim() !== '');
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="import-alert">
      <DialogTitle id="import-alert">{translate('alerts.import.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography color="text.secondary">{translate('alerts.import.explain')}</Typography>
        <Button component="label" variant="outlined" startIcon={<UploadIcon />} sx={{ justifySelf: 'start' }}>
          {translate(xml ? 'alerts.import.other' : 'alerts.import.file')}
          <input
            hidden
            type="file"
            accept=".xml,.cap,application/xml,application/cap+xml"
            aria-label={translate('alerts.import.file')}
            onChange={(event) => void open(event)}
          />
        </Button>
        <FormError error={look.error ?? take.error} />
        {report && <Findings report={report} areas={areas} onAreas={choose} />}
        {report?.act && report.act !== 'CANCEL' && (
          <Box>
            <FormControlLabel
              control={<Checkbox checked={override !== null} onChange={(_, checked) => setOverride(checked ? '' : null)} />}
              label={translate('alerts.confirm.cannotWait')}
              sx={{ ml: 0 }}
            />
            {override !== null && (
              <TextField
                required
                fullWidth
                label={translate('alerts.confirm.overrideReason')}
                value={override}
                onChange={({ target }) => setOverride(target.value)}
              />
            )}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button variant="contained" disabled={!ready} loading={take.isPending} onClick={send}>
          {translate(report?.act ? `alerts.import.acts.${report.act}` : 'alerts.import.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

interface FindingsProps {
  readonly report: Report;
  readonly areas: readonly Place[];
  readonly onAreas: (areas: readonly Place[]) => void;
}

/** What it says, what would be done with it, what is wrong and what helps. */
const Findings = ({ report: { preview, duplicate, faults, notes }, areas, onAreas }: FindingsProps) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const choosing = areas.length > 0 || faults.some(({ choosesAreas }) => choosesAreas);
  return (
    <>
      {preview && (
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}>
          <Typography variant="h3" component="p">
            {preview.status === 'Actual' ? '' : `【${preview.status}】`}
            {preview.headline}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-line' }}>{preview.description}</Typography>
          <Typography variant="caption" color="text.secondary" component="div">
            {[preview.senderName ?? preview.sender, moment(preview.sentAt), preview.identifier].join(' · ')}
          </Typography>
          <Typography variant="caption" color="text.secondary" component="div">
            {translate('alerts.fields.areas')}：{preview.places.join('、')}
          </Typography>
        </Box>
      )}
      {duplicate && <Alert severity="info">{translate('alerts.import.duplicate')}</Alert>}
      {faults.length > 0 && (
        <Alert severity="error">
          {faults.map(({ message }) => (
            <div key={message}>{message}</div>
          ))}
        </Alert>
      )}
      {choosing && (
        <>
          <AreaSearch onChoose={(place) => onAreas([...areas.filter(({ code }) => code !== place.code), place])} />
          <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
            {areas.map(({ code, name }) => (
              <Chip key={code} label={name} onDelete={() => onAreas(areas.filter((each) => each.code !== code))} />
            ))}
          </Box>
        </>
      )}
      {notes.length > 0 && !duplicate && (
        <Alert severity="info">
          {notes.map(({ message }) => (
            <div key={message}>{message}</div>
          ))}
        </Alert>
      )}
    </>
  );
};
