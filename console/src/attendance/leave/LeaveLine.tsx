import type { LeavePartsFragment, LeaveState } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMoment } from '../../fields/moment';
import { PeriodField, StateMark } from '../../fields/show';

const TONES: Readonly<Record<LeaveState, 'on' | 'off' | 'care'>> = {
  DRAFT: 'off',
  SUBMITTED: 'care',
  APPROVED_L1: 'on',
  APPROVED_L2: 'on',
  ON_LEAVE: 'on',
  OVERDUE_RETURN: 'care',
  RETURN_REPORTED: 'on',
  CLOSED: 'off',
  REJECTED: 'off',
  WITHDRAWN: 'off',
};

/** How far it has come; one approval of two is still waiting. */
export const LeaveStateMark = ({ leave: { state, stages } }: { leave: Pick<LeavePartsFragment, 'state' | 'stages'> }) => {
  const translate = useTranslate();
  const half = state === 'APPROVED_L1' && stages === 2;
  const done = state === 'APPROVED_L2' || (state === 'APPROVED_L1' && stages === 1);
  return <StateMark tone={half ? 'care' : TONES[state]}>{translate(done ? 'attendance.leave.approved' : `enums.LeaveState.${state}`)}</StateMark>;
};

/** What kind, from when until when, how many days, who stands in. */
export const LeaveLine = ({ leave, own = false }: { leave: LeavePartsFragment; own?: boolean }) => {
  const translate = useTranslate();
  const { day, moment } = useMoment();
  const { staffName, kind, fromDay, toDay, days, reason, deputyName, state, approvalDueOn, returnDueAt, isDecisionOverdue } = leave;
  const due =
    state === 'ON_LEAVE' || state === 'OVERDUE_RETURN'
      ? returnDueAt && translate('attendance.leave.returnBy', { time: moment(returnDueAt) })
      : state === 'SUBMITTED' || (state === 'APPROVED_L1' && leave.stages === 2)
        ? approvalDueOn &&
          translate(isDecisionOverdue ? 'attendance.leave.decisionOverdue' : 'attendance.leave.decideBy', { day: day(approvalDueOn) })
        : null;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {own ? translate(`enums.LeaveKind.${kind}`) : `${staffName ?? ''} · ${translate(`enums.LeaveKind.${kind}`)}`}
        </Typography>
        <LeaveStateMark leave={leave} />
      </Box>
      <Typography component="div">
        {fromDay === toDay ? day(fromDay) : <PeriodField from={fromDay} to={toDay} />} · {translate('attendance.leave.days', { smart_count: days })}
        {deputyName && ` · ${translate('attendance.leave.deputyIs', { name: deputyName })}`}
      </Typography>
      {reason && <Typography color="text.secondary">{reason}</Typography>}
      {due && <Typography color={isDecisionOverdue || state === 'OVERDUE_RETURN' ? 'warning.main' : 'text.secondary'}>{due}</Typography>}
    </>
  );
};

/** What happened, in one line. */
export const LeaveSteps = ({ steps }: { steps: LeavePartsFragment['steps'] }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  return (
    <Typography variant="caption" color="text.secondary" component="ol" sx={{ m: 0, pl: 2 }}>
      {steps.map(({ kind, at, name, note }, i) => (
        <li key={i}>{[moment(at), translate(`enums.LeaveStepKind.${kind}`), name, note].filter(Boolean).join(' · ')}</li>
      ))}
    </Typography>
  );
};
