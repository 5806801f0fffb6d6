import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a survey's page. */
export const Section = ({ title, action, children }: SectionProps) => (
  <Box component="section" aria-label={title} sx={{ mb: 2, border: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 1.25, pt: 1, flexWrap: 'wrap' }}>
      <Typography variant="h2" sx={{ flex: 1 }}>
        {title}
      </Typography>
      {action}
    </Box>
    <Box sx={{ p: 1.25, overflowX: 'auto' }}>{children}</Box>
  </Box>
);
