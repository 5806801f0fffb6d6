import FirstIcon from '@mui/icons-material/FirstPage';
import LastIcon from '@mui/icons-material/LastPage';
import NextIcon from '@mui/icons-material/NavigateNext';
import PreviousIcon from '@mui/icons-material/NavigateBefore';
import { Box, IconButton, MenuItem, TextField, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useNumber } from '../../fields/show';
import { BulkBar } from './BulkBar';

const SIZES = [25, 50, 100, 200];

/** Where one is among all rows. Always at the bottom of the page, never below its edge. */
export function Pager() {
  const translate = useTranslate();
  const number = useNumber();
  const { page, perPage, total, setPage, setPerPage, isPending } = useListContext();
  if (isPending || !total) return <Box sx={{ height: 16 }} />;
  // Ticking a row must not move the rows: what can be done with them stands here, where there is room in any case.
  const pages = Math.ceil(total / perPage);
  const step = (label: string, to: number, icon: React.ReactNode) => (
    <IconButton aria-label={translate(`ra.navigation.${label}`)} disabled={to < 1 || to > pages || to === page} onClick={() => setPage(to)}>
      {icon}
    </IconButton>
  );
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 0.75, minHeight: 44 }}>
      <BulkBar />
      <Box
        component="nav"
        aria-label={translate('list.pages')}
        sx={{ display: 'flex', flexWrap: 'wrap', flex: 1, alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}
      >
        <Typography color="text.secondary" role="status">
          {translate('list.range', { from: number((page - 1) * perPage + 1), to: number(Math.min(page * perPage, total)), total: number(total) })}
        </Typography>
        <TextField
          select
          value={perPage}
          onChange={(event) => setPerPage(Number(event.target.value))}
          slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('ra.navigation.page_rows_per_page') } } }}
          sx={{ '& .MuiSelect-select': { py: '3px' } }}
        >
          {SIZES.map((size) => (
            <MenuItem key={size} value={size}>
              {translate('list.perPage', { count: size })}
            </MenuItem>
          ))}
        </TextField>
        <Box sx={{ whiteSpace: 'nowrap' }}>
          {step('first', 1, <FirstIcon />)}
          {step('previous', page - 1, <PreviousIcon />)}
          {step('next', page + 1, <NextIcon />)}
          {step('last', pages, <LastIcon />)}
        </Box>
      </Box>
    </Box>
  );
}
