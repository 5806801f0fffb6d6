import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { ExportTicked } from './ExportButton';
import { useListSetup } from './ListSetup';

/** There while rows are ticked. */
export function BulkBar() {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  const { bulk } = useListSetup();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      role="toolbar"
      aria-label={translate('list.selected', { count: selectedIds.length })}
      sx={(theme) => ({
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        pl: 1.5,
        borderRadius: 1,
        bgcolor: theme.ground.chosen,
        whiteSpace: 'nowrap',
      })}
    >
      <Typography role="status">{translate('list.selected', { count: selectedIds.length })}</Typography>
      <Button onClick={() => onUnselectItems()}>{translate('list.unselect')}</Button>
      {bulk}
      <ExportTicked />
    </Box>
  );
}
