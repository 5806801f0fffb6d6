import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export const hidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  maxWidth: '1px',
  maxHeight: '1px',
} as const;

/** For those who listen: what the picture says to those who look. */
export const Hidden = ({ children }: { children: ReactNode }) => (
  <Box component="span" sx={hidden}>
    {children}
  </Box>
);
