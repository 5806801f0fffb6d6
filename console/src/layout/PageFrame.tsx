import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PageFrameProps {
  readonly title: string;
  /** Beside the title: code, level, date of the data. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export const PageFrame = ({ title, note, actions, children }: PageFrameProps) => (
  <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 2, minHeight: 1, '@media print': { display: 'block', p: 0 } }}>
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
      <Typography variant="h1">{title}</Typography>
      <Typography color="text.secondary" component="div" sx={{ flex: '1 1 200px' }}>
        {note}
      </Typography>
      {actions}
    </Box>
    {children}
  </Box>
);
