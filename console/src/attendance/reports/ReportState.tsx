import type { ReportPartsFragment } from '@gridward/schema';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { StateMark } from '../../fields/show';

/** How far it has come, and what is late. */
export const ReportState = ({ report: { state, overdue } }: { report: Pick<ReportPartsFragment, 'state' | 'overdue'> }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <StateMark tone={state === 'CLOSED' ? 'off' : 'on'}>{translate(`enums.ReportState.${state}`)}</StateMark>
      {overdue.map((what) => (
        <StateMark key={what} tone="care">
          {translate(`enums.ReportOverdue.${what}`)}
        </StateMark>
      ))}
    </Box>
  );
};
