import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  /** How many, so that one need not count. */
  readonly count?: number;
  readonly action?: ReactNode;
  /** Of words and figures; a list goes up to the edge. */
  readonly padded?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export const Panel = ({ title, count, action, padded = false, children }: PanelProps) => (
  <Paper variant="outlined" component="section" aria-label={title}>
    <Box
      sx={({ size }) => ({
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        minHeight: size.row,
        flexWrap: 'wrap',
        borderBottom: 1,
        borderColor: 'divider',
      })}
    >
      <Typography variant="h3" component="h2">
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ flex: 1 }}>
        {count}
      </Typography>
      {action}
    </Box>
    <Box sx={{ overflowX: 'auto', ...(padded && { px: 2, py: 1.5 }) }}>{children}</Box>
  </Paper>
);
