import SearchIcon from '@mui/icons-material/Search';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { hidden } from '../fields/Hidden';

const SearchDialog = lazy(() => import('./SearchDialog'));

/** Ctrl K from anywhere, or a click. */
export function SearchButton() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<SearchIcon />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        sx={{ color: 'text.secondary', flexShrink: 0, minWidth: 0, '.MuiButton-startIcon': { mr: { xs: 0, sm: 1 } } }}
      >
        <Box component="span" sx={({ breakpoints }) => ({ [breakpoints.down('sm')]: hidden })}>
          {translate('search.label')}
          <Box component="kbd" sx={{ ml: 2, font: 'inherit', fontSize: 'caption.fontSize' }}>
            Ctrl K
          </Box>
        </Box>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
