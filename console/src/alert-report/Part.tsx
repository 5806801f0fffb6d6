import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  /** At the right of the title; not on paper. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the report under its heading. A heading never stands alone at the foot of a sheet. */
export const Part = ({ title, action, children }: PartProps) => {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 2.5, '@media print': { mt: 2 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap', mb: 0.5, breakAfter: 'avoid' }}>
        <Typography id={id} variant="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <Box className="no-print">{action}</Box>
      </Box>
      {children}
    </Box>
  );
};

export const Remark = ({ children }: { children: ReactNode }) => (
  <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.5, maxWidth: '90ch' }}>
    {children}
  </Typography>
);
