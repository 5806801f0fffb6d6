import { AddToReportDocument, OfficialReportDocument, type OfficialReportQuery, type ReportEntryKind } from '@gridward/schema';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemText,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useMoment } from '../../fields/moment';
import { ErrorState, NotFound } from '../../fields/states';
import { Lines } from '../../layout/PageSkeleton';
import { fromLocal } from '../../callouts/local-time';
import { useChange, useOperation } from '../../providers/queries';
import { ReportState } from './ReportState';

type Report = NonNullable<OfficialReportQuery['officialReport']>;

/** One matter: what was said, in order, and what may be said next. */
export const ReportDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const translate = useTranslate();
  const { data, error } = useOperation(OfficialReportDocument, { id }, { keep: true });
  const report = data?.officialReport;
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="report">
      <DialogTitle id="report">{report?.title ?? translate('menu.officialReports')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {error ? <ErrorState error={error} /> : !data ? <Lines /> : report ? <Told report={report} /> : <NotFound />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('attendance.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const Told = ({ report }: { report: Report }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const { matterName, mode, placeName, toName, happenedAt, answerDueAt, resultDueAt, finalDueAt, entries, mayWrite } = report;
  const fact = (key: string, value: string) => `${translate(`reports.facts.${key}`)} ${value}`;
  const facts = [
    `${matterName} · ${translate(`enums.ReportMode.${mode}`)}`,
    `${placeName} → ${toName}`,
    fact('happened', moment(happenedAt)),
    mode !== 'REPORT' && fact('answer', moment(answerDueAt)),
    resultDueAt && fact('result', moment(resultDueAt)),
    finalDueAt && fact('final', moment(finalDueAt)),
  ].filter(Boolean);
  return (
    <>
      <ReportState report={report} />
      <Typography color="text.secondary">{facts.join('　')}</Typography>
      <List disablePadding>
        {entries.map(({ id, kind, at, name, text, dueAt }) => (
          <ListItem key={id} disableGutters divider>
            <ListItemText
              primary={[translate(`enums.ReportEntryKind.${kind}`), name, moment(at), dueAt && fact('due', moment(dueAt))]
                .filter(Boolean)
                .join(' · ')}
              secondary={text}
              slotProps={{ primary: { sx: { fontWeight: 600 } }, secondary: { sx: { whiteSpace: 'pre-wrap', color: 'text.primary' } } }}
            />
          </ListItem>
        ))}
      </List>
      {mayWrite.length > 0 && <Next key={report.version} report={report} />}
    </>
  );
};

const Next = ({ report: { id, version, mayWrite } }: { report: Report }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [kind, setKind] = useState<ReportEntryKind>(mayWrite[0] ?? 'RECEIPT');
  const [text, setText] = useState(kind === 'RECEIPT' ? translate('reports.received') : '');
  const [at, setAt] = useState('');
  const { mutate, error, isPending } = useChange(AddToReportDocument);
  const asks = kind === 'INSTRUCTION' ? 'dueAt' : kind === 'FOLLOW_UP_REPORT' || kind === 'FINAL_REPORT' ? 'overAt' : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const time = asks && at ? { [asks]: fromLocal(at) } : {};
    mutate({ input: { id, version, kind, text, ...time } }, { onSuccess: () => notify('reports.written') });
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
      <FormError error={error} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <TextField
          select
          size="small"
          label={translate('reports.next')}
          value={kind}
          onChange={({ target }) => setKind(target.value as ReportEntryKind)}
          sx={{ minWidth: 160 }}
        >
          {mayWrite.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enums.ReportEntryKind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {asks && (
          <TextField
            size="small"
            type="datetime-local"
            label={translate(`reports.${asks}`)}
            value={at}
            onChange={({ target }) => setAt(target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        )}
      </Box>
      <TextField
        required
        multiline
        minRows={3}
        label={translate('reports.text')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Box>
        <Button type="submit" variant="contained" loading={isPending} disabled={!text.trim()}>
          {translate(`enums.ReportEntryKind.${kind}`)}
        </Button>
      </Box>
    </Box>
  );
};
