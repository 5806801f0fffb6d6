import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DivisionLevel } from '@gridward/schema';
import { DivisionPicker } from './DivisionPicker';
import { useField } from './form';

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

export function NumberInput({ field, min, max, step }: InputProps & { min?: number; max?: number; step?: number }) {
  const { value, set, props } = useField<number>(field);
  return (
    <TextField
      {...props}
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
