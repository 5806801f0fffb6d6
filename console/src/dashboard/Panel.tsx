import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  /** How many, so that one need not count. */
  readonly count?: number;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export const Panel = ({ title, count, action, children }: PanelProps) => (
  <Paper variant="outlined" component="section" aria-label={title}>
    <Box sx={({ size }) => ({ display: 'flex', alignItems: 'center', gap: 1, px: 2, minHeight: size.row, borderBottom: 1, borderColor: 'divider' })}>
      <Typography variant="h3" component="h2">
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ flex: 1 }}>
        {count}
      </Typography>
      {action}
    </Box>
    {children}
  </Paper>
);
