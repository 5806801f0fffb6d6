import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { DivisionLevel } from '@gridward/schema';
import { DivisionPicker } from './DivisionPicker';
import { FormError } from './FormError';
import { StaffPicker } from './StaffPicker';

export interface DialogField {
  readonly name: string;
  readonly label: string;
  /** A line of text, if not given. `moment` is a day and time in China. */
  readonly kind?: 'text' | 'number' | 'day' | 'moment' | 'choice' | 'check' | 'division' | 'staff';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly levels?: DivisionLevel[];
  readonly required?: boolean;
  readonly multiline?: boolean;
  readonly most?: number;
  readonly least?: number;
  readonly hint?: string;
}

export type DialogValues = Readonly<Record<string, string | number | boolean | null>>;

interface Props {
  readonly title: string;
  readonly text?: ReactNode;
  readonly fields: readonly DialogField[];
  readonly initial?: DialogValues;
  /** The verb on the button. */
  readonly action: string;
  readonly busy: boolean;
  readonly error: unknown;
  /** Empty fields are null. */
  readonly onSubmit: (values: DialogValues) => void;
  readonly onClose: () => void;
  /** Below the fields: what follows from what was entered. */
  readonly below?: (values: DialogValues) => ReactNode;
}

/** A small form over the page, described by its fields. */
export function FormDialog({ title, text, fields, initial = {}, action, busy, error, onSubmit, onClose, below }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [values, setValues] = useState<DialogValues>(() =>
    Object.fromEntries(fields.map(({ name, kind }) => [name, kind === 'moment' ? inChina(initial[name]) : (initial[name] ?? null)])),
  );
  const sent = () =>
    Object.fromEntries(
      fields.map(({ name, kind }) => [name, kind === 'moment' && values[name] ? `${String(values[name])}:00+08:00` : (values[name] ?? null)]),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(sent());
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={submit}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {text && <Typography component="div">{text}</Typography>}
          <FormError error={error} />
          {fields.map((field) => (
            <Input
              key={field.name}
              field={field}
              value={values[field.name] ?? null}
              onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
            />
          ))}
          {below?.(sent())}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface InputProps {
  readonly field: DialogField;
  readonly value: string | number | boolean | null;
  readonly onChange: (value: string | number | boolean | null) => void;
}

function Input({ field, value, onChange }: InputProps) {
  const { kind = 'text', label, required = false, multiline = false, most, least, hint, choices, levels } = field;
  const common = { label, required, ...(hint && { helperText: hint }) };
  const text = value === null || typeof value === 'boolean' ? '' : String(value);
  if (kind === 'check')
    return <FormControlLabel label={label} control={<Checkbox checked={value === true} onChange={(_, checked) => onChange(checked)} />} />;
  if (kind === 'division')
    return <DivisionPicker label={label} required={required} value={text || null} onChange={onChange} {...(levels && { levels })} />;
  if (kind === 'staff') return <StaffPicker label={label} required={required} value={text || null} onChange={(id) => onChange(id)} />;
  if (kind === 'choice')
    return (
      <TextField select {...common} value={text} onChange={({ target }) => onChange(target.value || null)}>
        {!required && <MenuItem value="">—</MenuItem>}
        {choices?.map((choice) => (
          <MenuItem key={choice.value} value={choice.value}>
            {choice.label}
          </MenuItem>
        ))}
      </TextField>
    );
  const types = { text: 'text', number: 'number', day: 'date', moment: 'datetime-local' } as const;
  return (
    <TextField
      {...common}
      type={types[kind]}
      {...(multiline && { multiline: true, minRows: 3 })}
      value={text}
      onChange={({ target }) => onChange(target.value === '' ? null : kind === 'number' ? Number(target.value) : target.value)}
      autoComplete="off"
      slotProps={{
        htmlInput: kind === 'text' ? { maxLength: most ?? 200 } : { min: least, max: most },
        ...((kind === 'day' || kind === 'moment') && { inputLabel: { shrink: true } }),
      }}
    />
  );
}

/** `2026-11-22T09:00`, as the input wants it, of a moment in ISO form. */
function inChina(iso: DialogValues[string] | undefined): string | null {
  return typeof iso === 'string' ? new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16) : null;
}
