import type { DivisionLevel } from '@gridward/schema';
import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DivisionPicker } from '../fields/DivisionPicker';
import { useField } from '../fields/form';
import { GridPicker } from '../fields/GridPicker';
import { useMe } from '../providers/me';
import { useRoles } from './roles';

/** Role first: it decides at which level the territory lies. */
export function PostInputs() {
  const translate = useTranslate();
  const { territory: acting } = useMe();
  const roles = useRoles(acting.code);
  const role = useField<string>('role');
  const territory = useField<string>('territory');
  const levels = roles.find((info) => info.role === role.value)?.levels ?? [];
  const isGrid = levels.length === 1 && levels[0] === 'GRID';
  const divisionLevels = levels.filter((level): level is DivisionLevel => level !== 'GRID');
  const where =
    levels.length > 0
      ? translate('accounts.mayAt', { levels: levels.map((level) => translate(`enums.TerritoryLevel.${level}`)).join(translate('time.comma')) })
      : undefined;
  const props = {
    ...territory.props,
    value: territory.value ?? null,
    onChange: territory.set,
    helperText: territory.props.error ? territory.props.helperText : where,
    disabled: territory.props.disabled || levels.length === 0,
  };
  return (
    <>
      <TextField
        {...role.props}
        select
        value={roles.some((info) => info.role === role.value) ? role.value : ''}
        onChange={(event) => {
          role.set(event.target.value || null);
          territory.set(null);
        }}
      >
        {!role.props.required && <MenuItem value="">{translate('state.noValue')}</MenuItem>}
        {roles.map((info) => (
          <MenuItem key={info.role} value={info.role}>
            {translate(`enums.Role.${info.role}`)}
          </MenuItem>
        ))}
      </TextField>
      {isGrid ? <GridPicker {...props} /> : <DivisionPicker {...props} levels={divisionLevels} />}
    </>
  );
}
