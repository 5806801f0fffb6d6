import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { usePermission } from '../providers/me';

const StaffImport = lazy(() => import('./StaffImport'));

export const StaffImportButton = () => {
  const translate = useTranslate();
  const mayImport = usePermission('staff.create');
  const [open, setOpen] = useState(false);
  if (!mayImport) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('staff.import.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <StaffImport onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
