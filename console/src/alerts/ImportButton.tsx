import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { usePermission } from '../providers/me';
import { ImportAlert } from './ImportAlert';

export const ImportButton = () => {
  const translate = useTranslate();
  const mayPublish = usePermission('alert.publish');
  const [open, setOpen] = useState(false);
  if (!mayPublish) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('alerts.import.open')}
      </Button>
      {open && <ImportAlert onClose={() => setOpen(false)} />}
    </>
  );
};
