import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { Box, Button, Checkbox, FormControlLabel, FormGroup, Popover } from '@mui/material';
import { useStore, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useListSetup } from './ListSetup';
import { hiddenAtFirst, useAllowedColumns } from './useColumns';

/** Which columns are shown; kept with the account. React-admin's own menu cannot be used with a screen reader. */
export function ColumnsButton() {
  const translate = useTranslate();
  const { resource } = useListSetup();
  const columns = useAllowedColumns();
  const atFirst = hiddenAtFirst(columns);
  const [hidden, setHidden] = useStore<string[]>(`${resource}.datatable`, atFirst);
  const [at, setAt] = useState<HTMLElement | null>(null);
  const toggle = (source: string) => setHidden(hidden.includes(source) ? hidden.filter((one) => one !== source) : [...hidden, source]);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ColumnsIcon />}
        aria-haspopup="dialog"
        aria-expanded={Boolean(at)}
        onClick={(event) => setAt(event.currentTarget)}
      >
        {translate('list.columns')}
      </Button>
      <Popover
        open={Boolean(at)}
        anchorEl={at}
        onClose={() => setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('list.columns') } as object }}
      >
        <Box sx={{ p: 2, minWidth: 200 }}>
          <FormGroup>
            {columns.map(({ source, lead }) => (
              <FormControlLabel
                key={source}
                label={translate(`resources.${resource}.fields.${source}`)}
                // Without its name a row could not be told from the next.
                control={<Checkbox checked={!hidden.includes(source)} disabled={lead === true} onChange={() => toggle(source)} />}
              />
            ))}
          </FormGroup>
          <Button onClick={() => setHidden(atFirst)} sx={{ mt: 1 }}>
            {translate('ra.action.reset')}
          </Button>
        </Box>
      </Popover>
    </>
  );
}
