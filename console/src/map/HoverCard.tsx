import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';

interface HoverCardProps {
  readonly name: string;
  readonly figure: string | null;
  readonly children?: ReactNode;
}

/** Stays in its corner: a card that follows the pointer hides what one is looking at. */
export const HoverCard = ({ name, figure, children }: HoverCardProps) => {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ position: 'absolute', top: 8, left: 8, zIndex: 1000, px: 1, py: 0.5, pointerEvents: 'none' }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', justifyContent: 'space-between' }}>
        <Typography variant="body2" sx={{ fontWeight: 'fontWeightMedium' }}>
          {name}
        </Typography>
        <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {figure ?? translate('map.unknown')}
        </Typography>
      </Box>
      {children}
    </Paper>
  );
};
