import type { RevealResidentMutation } from '@gridward/schema';
import { Alert, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { Fact, Facts } from '../layout/list/RecordView';

export type RevealedIdentity = Pick<RevealResidentMutation['revealResident'], 'name' | 'phone' | 'idNumber' | 'birthYear' | 'address'>;

/** Shown that long; a screen is seen by whoever passes. */
const SECONDS = 60;
const FIELDS = ['name', 'phone', 'idNumber', 'birthYear', 'address'] as const;

/** What was asked for, for a minute. */
export function Revealed({ identity, onHide }: { identity: RevealedIdentity; onHide: () => void }) {
  const translate = useTranslate();
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : onHide()), 1000);
    return () => clearTimeout(timer);
  }, [left, onHide]);
  return (
    <Alert severity="info" icon={false} sx={{ mb: 1.5 }} action={<Button onClick={onHide}>{translate('residents.reveal.hide')}</Button>}>
      <Facts>
        {FIELDS.filter((field) => identity[field] !== null).map((field) => (
          <Fact key={field} label={translate(`resources.residents.fields.${field}`)}>
            {identity[field]}
          </Fact>
        ))}
      </Facts>
      {translate('residents.reveal.hides', { seconds: left })}
    </Alert>
  );
}
