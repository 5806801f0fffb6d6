import { Box, GlobalStyles } from '@mui/material';
import type { ReactNode } from 'react';

/** Newer browsers number the sheets; others leave the margin empty. */
const NUMBERS = { '@page': { '@bottom-right': { content: '"" counter(page) " / " counter(pages)', fontSize: '9pt' } } };

/** Paper repeats the head of a table on every sheet, and nothing else: so on paper this is a table with `head` on top. */
export const Sheet = ({ head, children }: { head: ReactNode; children: ReactNode }) => (
  <Box sx={{ '@media print': { display: 'table', width: 1, tableLayout: 'fixed' } }}>
    <GlobalStyles styles={NUMBERS} />
    <Box sx={{ display: 'none', '@media print': { display: 'table-header-group', breakInside: 'avoid' } }} aria-hidden>
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          gap: 2,
          typography: 'caption',
          color: 'text.secondary',
          borderBottom: 1,
          borderColor: 'divider',
          pb: 0.5,
          mb: 1,
        }}
      >
        {head}
      </Box>
    </Box>
    <Box sx={{ '@media print': { display: 'table-row-group' } }}>{children}</Box>
  </Box>
);
