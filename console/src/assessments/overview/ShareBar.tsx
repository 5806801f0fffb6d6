import { Box } from '@mui/material';

/** A share as a length, beside the figure that says it. */
export const ShareBar = ({ share }: { share: number }) => (
  <Box aria-hidden sx={{ minWidth: 80, height: 8, bgcolor: 'action.hover', border: 1, borderColor: 'divider' }}>
    <Box sx={{ width: `${Math.min(100, Math.max(0, 100 * share))}%`, height: 1, bgcolor: 'primary.main' }} />
  </Box>
);
