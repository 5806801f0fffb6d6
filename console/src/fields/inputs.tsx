import { Checkbox, FormControlLabel, ListItemText, MenuItem, Switch, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DivisionLevel } from '@gridward/schema';
import { DivisionPicker } from './DivisionPicker';
import { useField } from './form';
import { GridPicker } from './GridPicker';

interface InputProps {
  field: string;
  autoFocus?: boolean;
}

interface TextProps extends InputProps {
  multiline?: boolean;
  maxLength?: number;
  inputMode?: 'numeric' | 'tel';
  autoComplete?: string;
  /** Instead of the hint in the words. */
  hint?: string | undefined;
}

export function TextInput({ field, autoFocus, multiline, maxLength = 200, inputMode, autoComplete = 'off', hint }: TextProps) {
  const { value, set, props } = useField<string>(field);
  return (
    <TextField
      {...props}
      {...(autoFocus && { autoFocus })}
      {...(multiline && { multiline, minRows: 3 })}
      {...(hint && !props.error && { helperText: hint })}
      value={value ?? ''}
      onChange={(event) => set(event.target.value)}
      autoComplete={autoComplete}
      slotProps={{ htmlInput: { maxLength, inputMode } }}
    />
  );
}

interface NumberProps extends InputProps {
  min?: number;
  max?: number;
  step?: number;
  /** Instead of the hint in the words. */
  hint?: string | undefined;
}

export function NumberInput({ field, min, max, step, hint }: NumberProps) {
  const { value, set, props } = useField<number>(field);
  return (
    <TextField
      {...props}
      {...(hint && !props.error && { helperText: hint })}
      type="number"
      value={value ?? ''}
      onChange={(event) => set(event.target.value === '' ? null : Number(event.target.value))}
      slotProps={{ htmlInput: { min, max, step } }}
    />
  );
}

export function DayInput({ field, min, max }: InputProps & { min?: string; max?: string }) {
  const { value, set, props } = useField<string>(field);
  return (
    <TextField
      {...props}
      type="date"
      value={value ?? ''}
      onChange={(event) => set(event.target.value || null)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min, max } }}
    />
  );
}

/** @param name of the enumeration, as in the contract */
export function EnumInput({ field, name, values }: InputProps & { name: string; values: readonly string[] }) {
  const translate = useTranslate();
  const { value, set, props } = useField<string>(field);
  return (
    <TextField {...props} select value={value ?? ''} onChange={(event) => set(event.target.value || null)}>
      {!props.required && <MenuItem value="">{translate('state.noValue')}</MenuItem>}
      {values.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`enums.${name}.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

export function DivisionInput({ field, levels, under }: InputProps & { levels?: DivisionLevel[]; under?: string }) {
  const { value, set, props } = useField<string>(field);
  return <DivisionPicker {...props} value={value ?? null} onChange={set} {...(levels && { levels })} {...(under && { under })} />;
}

/** Any of several values of an enumeration. */
export function EnumsInput({ field, name, values }: InputProps & { name: string; values: readonly string[] }) {
  const translate = useTranslate();
  const { value, set, props } = useField<string[]>(field);
  const word = (one: string) => translate(`enums.${name}.${one}`);
  return (
    <TextField
      {...props}
      select
      value={value ?? []}
      onChange={(event) => set(event.target.value as unknown as string[])}
      slotProps={{ select: { multiple: true, renderValue: (chosen) => (chosen as string[]).map(word).join(translate('time.comma')) } }}
    >
      {values.map((one) => (
        <MenuItem key={one} value={one}>
          <Checkbox checked={value?.includes(one) ?? false} />
          <ListItemText primary={word(one)} />
        </MenuItem>
      ))}
    </TextField>
  );
}

export function SwitchInput({ field }: InputProps) {
  const { value, set, props } = useField<boolean>(field);
  return (
    <FormControlLabel
      control={<Switch name={props.name} disabled={props.disabled} checked={value ?? false} onChange={(_, checked) => set(checked)} />}
      label={props.label}
    />
  );
}

export function GridInput({ field }: InputProps) {
  const { value, set, props } = useField<string>(field);
  return <GridPicker {...props} value={value ?? null} onChange={set} />;
}
