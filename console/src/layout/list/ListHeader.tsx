import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useCanAccess, useListContext, useResourceDefinition, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useNumber } from '../../fields/show';
import { ColumnsButton } from './ColumnsButton';
import { ExportButton } from './ExportButton';
import { useListSetup } from './ListSetup';

export function ListHeader({ actions }: { actions: ReactNode }) {
  const translate = useTranslate();
  const number = useNumber();
  const { resource } = useListSetup();
  const { total } = useListContext();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 40 }}>
      <Typography variant="h1" noWrap>
        {translate(`resources.${resource}.name`)}
      </Typography>
      {total !== undefined && (
        <Typography color="text.secondary" noWrap sx={{ ml: 0.5 }} role="status">
          {translate('list.total', { total: number(total) })}
        </Typography>
      )}
      <Box sx={{ flex: 1 }} />
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <ColumnsButton />
        <ExportButton />
        {actions}
        <CreateButton />
      </Box>
    </Box>
  );
}

/** Only where the module has such a page and the person the right. */
function CreateButton() {
  const translate = useTranslate();
  const { resource } = useListSetup();
  const { hasCreate } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'create', enabled: Boolean(hasCreate) });
  if (!hasCreate || !canAccess) return null;
  return (
    <Button component={Link} to={`/${resource}/create`} variant="contained" startIcon={<AddIcon />}>
      {translate(`resources.${resource}.create`, { _: translate('form.create') })}
    </Button>
  );
}
