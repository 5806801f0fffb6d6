import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Filter } from '../fields/filter';
import { tableText } from './changes';

/** What a district keeps, in the order in which an auditor asks about it. */
const TABLES = [
  'account',
  'post_assignment',
  'credential',
  'sign_in_session',
  'break_glass_grant',
  'staff_member',
  'staff_personal',
  'grid',
  'grid_member',
  'building',
  'dwelling',
  'household',
  'resident',
  'resident_identity',
  'import_job',
  'alert',
  'district',
];

export const tableFilter = (source: string): Filter => ({
  source,
  Editor: ({ label, value, onChange }) => {
    const translate = useTranslate();
    const chosen = (value as string[] | undefined) ?? [];
    const toggle = (table: string) => onChange(chosen.includes(table) ? chosen.filter((one) => one !== table) : [...chosen, table]);
    return (
      <FormGroup role="group" aria-label={label}>
        {TABLES.map((table) => (
          <FormControlLabel
            key={table}
            label={tableText(translate, table)}
            control={<Checkbox checked={chosen.includes(table)} onChange={() => toggle(table)} />}
          />
        ))}
      </FormGroup>
    );
  },
  Text: ({ value }) => {
    const translate = useTranslate();
    return <>{(value as string[]).map((table) => tableText(translate, table)).join(translate('time.comma'))}</>;
  },
});
