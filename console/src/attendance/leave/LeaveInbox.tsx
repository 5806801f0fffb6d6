import { CloseLeaveDocument, DecideLeaveDocument, LeaveInboxDocument, type LeavePartsFragment } from '@gridward/schema';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  List,
  ListItem,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../../fields/FormError';
import { ErrorState } from '../../fields/states';
import { Lines } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { useChange, useOperation } from '../../providers/queries';
import { LeaveLine, LeaveSteps } from './LeaveLine';

const SHOWN = 50;

/** What waits for somebody of the office: approvals and returns. */
export const LeaveInbox = ({ area }: { area: string }) => {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const filter = { area, ...(all ? {} : { isWaiting: true }) };
  const { data, error } = useOperation(LeaveInboxDocument, { filter, first: SHOWN }, { keep: true });
  if (error) return <ErrorState error={error} />;
  if (!data) return <Lines />;
  const { nodes, totalCount } = data.leaveRequests;
  return (
    <Panel
      title={translate(all ? 'attendance.leave.all' : 'attendance.leave.waiting')}
      count={totalCount}
      action={
        <FormControlLabel
          control={<Switch checked={all} onChange={({ target }) => setAll(target.checked)} />}
          label={translate('attendance.leave.showAll')}
        />
      }
    >
      {nodes.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate('attendance.leave.nothingWaits')}
        </Typography>
      ) : (
        <List disablePadding>
          {nodes.map((leave) => (
            <Waiting key={leave.id} leave={leave} />
          ))}
        </List>
      )}
    </Panel>
  );
};

const Waiting = ({ leave }: { leave: LeavePartsFragment }) => {
  const translate = useTranslate();
  const [deciding, setDeciding] = useState<'approve' | 'reject' | 'close' | null>(null);
  const { mayDecide, isParty, state, placeName } = leave;
  const isBack = state === 'RETURN_REPORTED';
  return (
    <ListItem divider sx={{ alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}>
      <Box sx={{ flex: '1 1 320px' }}>
        <LeaveLine leave={leave} />
        <Typography color="text.secondary">{placeName}</Typography>
        <LeaveSteps steps={leave.steps} />
      </Box>
      {isParty && <Typography color="text.secondary">{translate('attendance.leave.party')}</Typography>}
      {mayDecide && isBack && (
        <Button variant="contained" onClick={() => setDeciding('close')}>
          {translate('attendance.leave.close')}
        </Button>
      )}
      {mayDecide && !isBack && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="contained" onClick={() => setDeciding('approve')}>
            {translate('attendance.leave.approve')}
          </Button>
          <Button variant="outlined" onClick={() => setDeciding('reject')}>
            {translate('attendance.leave.reject')}
          </Button>
        </Box>
      )}
      {deciding && <Decision leave={leave} kind={deciding} onClose={() => setDeciding(null)} />}
    </ListItem>
  );
};

const Decision = ({ leave, kind, onClose }: { leave: LeavePartsFragment; kind: 'approve' | 'reject' | 'close'; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [note, setNote] = useState('');
  const decide = useChange(DecideLeaveDocument);
  const close = useChange(CloseLeaveDocument);
  const { id, version, deputyName } = leave;
  const { isPending, error } = kind === 'close' ? close : decide;
  const done = {
    onSuccess: () => {
      notify(`attendance.leave.done.${kind}`);
      onClose();
    },
  };
  const confirm = () => {
    const input = { id, version, note: note.trim() || null };
    if (kind === 'close') close.mutate({ input }, done);
    else decide.mutate({ input: { ...input, approve: kind === 'approve' } }, done);
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="decision">
      <DialogTitle id="decision">{translate(`attendance.leave.${kind}`)}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
        <FormError error={error} />
        <LeaveLine leave={leave} />
        {kind === 'approve' && deputyName && <Typography>{translate('attendance.leave.deputyGets', { name: deputyName })}</Typography>}
        <TextField
          multiline
          minRows={2}
          required={kind === 'reject'}
          label={translate('attendance.leave.note')}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button variant="contained" loading={isPending} disabled={kind === 'reject' && !note.trim()} onClick={confirm}>
          {translate(`attendance.leave.${kind}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
