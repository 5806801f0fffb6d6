import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import type { Month } from './month';

const SHOWN = ['normal', 'outOnDuty', 'late', 'early', 'absent', 'leave', 'uncoveredGridDays'] as const;

/** All of the place, with the rate and what it is a rate of. */
export const MonthCounts = ({ counts }: { counts: Month['counts'] }) => {
  const translate = useTranslate();
  const number = useNumber();
  const present = counts.normal + counts.outOnDuty + counts.late + counts.early;
  const fact = (key: string, value: string) => (
    <Box key={key}>
      <Typography variant="caption" color="text.secondary" component="div">
        {translate(`attendance.counts.${key}`)}
      </Typography>
      <Typography variant="h3" component="div">
        {value}
      </Typography>
    </Box>
  );
  return (
    <Panel title={translate('attendance.counted')} padded>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
        {fact('rate', counts.due === 0 ? '—' : `${((100 * present) / counts.due).toFixed(1)}% (${number(present)} / ${number(counts.due)})`)}
        {SHOWN.map((key) => fact(key, number(counts[key])))}
      </Box>
    </Panel>
  );
};
