import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { usePermission } from '../providers/me';

const RegisterImport = lazy(() => import('./RegisterImport'));

export const RegisterImportButton = () => {
  const translate = useTranslate();
  const mayImport = usePermission('resident.import');
  const [open, setOpen] = useState(false);
  if (!mayImport) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('residents.import.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <RegisterImport onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
