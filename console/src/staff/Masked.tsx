import type { PersonalField } from '@gridward/schema';
import { Box, Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { None } from '../fields/show';
import { usePermission } from '../providers/me';
import { RevealDialog } from './RevealDialog';
import type { StaffRecord } from './staff.data';

/** Shown that long; a screen is seen by whoever passes. */
const SECONDS = 60;

interface Props {
  staff: StaffRecord;
  field: PersonalField;
  masked: string | null;
}

/** Masked, until somebody who may says why they must see it. */
export function Masked({ staff, field, masked }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const mayReveal = usePermission('staff.reveal');
  const [asking, setAsking] = useState(false);
  const [value, setValue] = useState<string | null>(null);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (value === null) return;
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : setValue(null)), 1000);
    return () => clearTimeout(timer);
  }, [value, left]);

  if (!masked) return <None />;
  const name = translate(`enums.PersonalField.${field}`);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <span>{value ?? masked}</span>
      {value !== null && (
        <>
          <Button sx={{ minHeight: 0, py: 0 }} onClick={() => void navigator.clipboard?.writeText(value).then(() => notify('staff.reveal.copied'))}>
            {translate('staff.reveal.copy')}
          </Button>
          <Box component="span" sx={{ color: 'text.secondary', typography: 'caption' }}>
            {translate('staff.reveal.hides', { seconds: left })}
          </Box>
        </>
      )}
      {value === null && mayReveal && (
        <Button sx={{ minHeight: 0, py: 0 }} aria-label={translate('staff.reveal.label', { field: name })} onClick={() => setAsking(true)}>
          {translate('staff.reveal.button')}
        </Button>
      )}
      {asking && (
        <RevealDialog
          staff={staff}
          field={field}
          onClose={() => setAsking(false)}
          onRevealed={(revealed) => {
            setValue(revealed);
            setLeft(SECONDS);
          }}
        />
      )}
    </Box>
  );
}
