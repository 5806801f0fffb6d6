import { ReportLeaveReturnDocument, WithdrawLeaveDocument, type LeavePartsFragment } from '@gridward/schema';
import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../../fields/Ask';
import { Panel } from '../../layout/Panel';
import { useChange } from '../../providers/queries';
import { LeaveLine, LeaveSteps } from '../leave/LeaveLine';
import { LeaveDialog } from './LeaveDialog';

const MAY_WITHDRAW = ['DRAFT', 'SUBMITTED', 'APPROVED_L1', 'APPROVED_L2'];
const AWAY = ['ON_LEAVE', 'OVERDUE_RETURN'];
const SHOWN = 6;

/** One's own leave: asking, taking back, reporting back. */
export const MyLeave = ({ leaves }: { leaves: readonly LeavePartsFragment[] }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const add = (
    <Button variant="contained" onClick={() => setAsking(true)}>
      {translate('attendance.leave.ask')}
    </Button>
  );
  return (
    <Panel title={translate('attendance.leave.mine')} count={leaves.length} action={add}>
      {leaves.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate('attendance.leave.none')}
        </Typography>
      ) : (
        <List disablePadding>
          {leaves.slice(0, SHOWN).map((leave) => (
            <Leave key={leave.id} leave={leave} />
          ))}
        </List>
      )}
      {asking && <LeaveDialog onClose={() => setAsking(false)} />}
    </Panel>
  );
};

const Leave = ({ leave }: { leave: LeavePartsFragment }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [doing, setDoing] = useState<'withdraw' | 'return' | null>(null);
  const withdraw = useChange(WithdrawLeaveDocument);
  const report = useChange(ReportLeaveReturnDocument);
  const { id, version, state } = leave;
  const change = doing === 'return' ? report : withdraw;
  const confirm = () =>
    change.mutate(
      { input: { id, version } },
      {
        onSuccess: () => {
          notify(`attendance.leave.${doing === 'return' ? 'reported' : 'withdrawn'}`);
          setDoing(null);
        },
      },
    );
  return (
    <ListItem divider sx={{ alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}>
      <ListItemText disableTypography sx={{ flex: '1 1 220px' }}>
        <LeaveLine leave={leave} own />
        <LeaveSteps steps={leave.steps} />
      </ListItemText>
      {AWAY.includes(state) && (
        <Button variant="contained" onClick={() => setDoing('return')}>
          {translate('attendance.leave.report')}
        </Button>
      )}
      {MAY_WITHDRAW.includes(state) && <Button onClick={() => setDoing('withdraw')}>{translate('attendance.leave.withdraw')}</Button>}
      {doing && (
        <Ask
          title={translate(`attendance.leave.${doing === 'return' ? 'report' : 'withdraw'}`)}
          text={translate(`attendance.leave.${doing === 'return' ? 'reportText' : 'withdrawText'}`)}
          action={translate(`attendance.leave.${doing === 'return' ? 'report' : 'withdraw'}`)}
          busy={change.isPending}
          error={change.error}
          onConfirm={confirm}
          onClose={() => setDoing(null)}
        />
      )}
    </ListItem>
  );
};
