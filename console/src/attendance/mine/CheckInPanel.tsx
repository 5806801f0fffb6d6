import { CheckInDocument, type CheckInKind, type CheckInPartsFragment, type MyAttendanceQuery } from '@gridward/schema';
import { Box, Button, Checkbox, FormControlLabel, List, ListItem, ListItemText, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../../fields/FormError';
import { useMoment } from '../../fields/moment';
import { Panel } from '../../layout/Panel';
import { useChange } from '../../providers/queries';
import { placeNow } from './place';

type Mine = NonNullable<MyAttendanceQuery['myAttendance']>;

/** Three buttons for a thumb. Where one is, is told only with the tick, only now, and kept as a grid. */
export const CheckInPanel = ({ mine: { hours, isWorkingDay, checkIns } }: { mine: Mine }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [note, setNote] = useState('');
  const [tells, setTells] = useState(true);
  const [busy, setBusy] = useState<CheckInKind | null>(null);
  const { mutate, error } = useChange(CheckInDocument);
  const send = async (kind: CheckInKind) => {
    setBusy(kind);
    const place = tells ? await placeNow() : null;
    const input = { kind, note: note.trim() || null, ...place, clientMutationId: crypto.randomUUID() };
    mutate(
      { input },
      {
        onSuccess: () => {
          notify(tells && !place ? 'attendance.mine.doneNoPlace' : 'attendance.mine.done');
          setNote('');
        },
        onSettled: () => setBusy(null),
      },
    );
  };
  const button = (kind: CheckInKind) => (
    <Button
      variant={kind === 'FIELD' ? 'outlined' : 'contained'}
      size="large"
      loading={busy === kind}
      disabled={busy !== null}
      onClick={() => void send(kind)}
      sx={{ flex: '1 1 96px', minHeight: 48 }}
    >
      {translate(`enums.CheckInKind.${kind}`)}
    </Button>
  );
  return (
    <Panel title={translate('attendance.mine.today')} padded>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography color="text.secondary">
          {hours === null
            ? translate('attendance.mine.notKept')
            : translate(isWorkingDay ? 'attendance.mine.hours' : 'attendance.mine.free', {
                from: hours.startsAt,
                to: hours.endsAt,
                minutes: hours.graceMinutes,
              })}
        </Typography>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {button('IN')}
          {button('OUT')}
          {button('FIELD')}
        </Box>
        <TextField
          size="small"
          label={translate('attendance.mine.note')}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          slotProps={{ htmlInput: { maxLength: 100 } }}
        />
        <Box>
          <FormControlLabel
            control={<Checkbox checked={tells} onChange={({ target }) => setTells(target.checked)} />}
            label={translate('attendance.mine.tellPlace')}
          />
          <Typography variant="caption" color="text.secondary" component="p">
            {translate('attendance.mine.placeHint')}
          </Typography>
        </Box>
        <FormError error={error} />
        {checkIns.length > 0 && <CheckIns rows={checkIns} />}
      </Box>
    </Panel>
  );
};

export const CheckIns = ({ rows }: { rows: readonly CheckInPartsFragment[] }) => {
  const translate = useTranslate();
  const { time } = useMoment();
  const where = ({ isPlaced, gridName }: CheckInPartsFragment) =>
    isPlaced ? (gridName ? translate('attendance.inGrid', { name: gridName }) : translate('attendance.outside')) : translate('attendance.notTold');
  return (
    <List dense disablePadding aria-label={translate('attendance.mine.checkIns')}>
      {rows.map((row) => (
        <ListItem key={row.id} disableGutters divider>
          <ListItemText
            primary={`${time(row.at)} ${translate(`enums.CheckInKind.${row.kind}`)}`}
            secondary={[row.method === 'OFFICE' ? translate('attendance.byOffice', { name: row.enteredByName ?? '' }) : where(row), row.note]
              .filter(Boolean)
              .join(' · ')}
          />
        </ListItem>
      ))}
    </List>
  );
};
