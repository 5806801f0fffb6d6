import { AttendanceCorrectionsDocument, DecideCorrectionDocument, type CorrectionPartsFragment } from '@gridward/schema';
import { Box, Button, List, ListItem, ListItemText, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../../fields/FormError';
import { useMoment } from '../../fields/moment';
import { ErrorState } from '../../fields/states';
import { Lines } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { useChange, useOperation } from '../../providers/queries';

/** Days that people say were not as computed. */
export const CorrectionInbox = ({ code }: { code: string }) => {
  const translate = useTranslate();
  const { data, error } = useOperation(AttendanceCorrectionsDocument, { code }, { keep: true });
  if (error) return <ErrorState error={error} />;
  if (!data) return <Lines />;
  const rows = data.attendanceCorrections;
  return (
    <Panel title={translate('attendance.tabs.corrections')} count={rows.length}>
      {rows.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate('attendance.noCorrections')}
        </Typography>
      ) : (
        <List disablePadding>
          {rows.map((row) => (
            <Waiting key={row.id} row={row} />
          ))}
        </List>
      )}
    </Panel>
  );
};

const Waiting = ({ row }: { row: CorrectionPartsFragment }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { day } = useMoment();
  const [note, setNote] = useState('');
  const { mutate, error, isPending } = useChange(DecideCorrectionDocument);
  const { id, version, staffName, computed, status, reason, isOwn } = row;
  const decide = (confirm: boolean) =>
    mutate(
      { input: { id, version, confirm, note: note.trim() || null } },
      { onSuccess: () => notify(`attendance.decided.${confirm ? 'confirmed' : 'rejected'}`) },
    );
  const word = (value: string | null) => (value ? translate(`enums.AttendanceStatus.${value}`) : '—');
  return (
    <ListItem divider sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
      <ListItemText
        sx={{ flex: '1 1 260px' }}
        primary={`${staffName ?? ''} · ${day(row.day)} · ${word(computed)} → ${word(status)}`}
        secondary={reason}
      />
      {isOwn ? (
        <Typography color="text.secondary">{translate('attendance.leave.party')}</Typography>
      ) : (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <TextField
            size="small"
            label={translate('attendance.leave.note')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <Button variant="contained" loading={isPending} onClick={() => decide(true)}>
            {translate('attendance.confirm')}
          </Button>
          <Button variant="outlined" disabled={!note.trim() || isPending} onClick={() => decide(false)}>
            {translate('attendance.leave.reject')}
          </Button>
        </Box>
      )}
      <FormError error={error} />
    </ListItem>
  );
};
