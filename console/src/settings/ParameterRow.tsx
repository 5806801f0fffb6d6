import { SetParameterDocument } from '@gridward/schema';
import { Box, Button, TableCell, TableRow, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useNumber } from '../fields/show';
import { ApiError, errorText } from '../providers/errors';
import { useChange } from '../providers/queries';
import type { Parameter } from './Settings';

const UNITS = ['Failures', 'attempts', 'Seconds', 'Minutes', 'Hours', 'Days', 'PerDay', 'Permille'];

/** The unit is the end of the key, as in `identity.lockMinutes`. */
const unitOf = (key: string) => UNITS.find((unit) => key.endsWith(unit));

/** One line, changed in its place. Enter saves, Esc lets it be. */
export function ParameterRow({
  parameter: { key, value, default: fallback, description, min, max },
  mayChange,
}: {
  parameter: Parameter;
  mayChange: boolean;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const number = useNumber();
  const change = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState<string | null>(null);
  const { mutate, isPending, error, reset } = useChange(SetParameterDocument);
  const unit = unitOf(key);
  const withUnit = (of: unknown) => (typeof of === 'number' ? `${number(of)}${unit ? ` ${translate(`settings.units.${unit}`)}` : ''}` : String(of));
  const isNumber = typeof fallback === 'number';
  const fault = text === null ? null : faultOf(text);

  function faultOf(typed: string) {
    const typedNumber = Number(typed);
    if (!isNumber) return null;
    if (typed.trim() === '' || !Number.isFinite(typedNumber)) return translate('settings.notNumber');
    const outside = (min !== null && typedNumber < min) || (max !== null && typedNumber > max);
    return outside ? translate('settings.outside', { min: min ?? '', max: max ?? '' }) : null;
  }
  const close = () => {
    setText(null);
    reset();
    // The button comes back only with the next picture.
    setTimeout(() => change.current?.focus());
  };
  const save = (next: unknown) =>
    mutate(
      { input: { key, value: next } },
      {
        onSuccess: () => {
          notify('settings.saved');
          close();
        },
      },
    );
  const refused = error instanceof ApiError ? (error.fieldErrors[0]?.message ?? errorText(error, translate)) : error && errorText(error, translate);
  const submit = () => text !== null && !fault && save(isNumber ? Number(text) : text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') submit();
    if (event.key === 'Escape') close();
  };

  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {description}
      </TableCell>
      <TableCell align="right">
        {text === null ? (
          <Box component="span" sx={{ fontWeight: value === fallback ? 400 : 600 }}>
            {withUnit(value)}
          </Box>
        ) : (
          <TextField
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
            error={Boolean(fault ?? refused)}
            helperText={fault ?? refused}
            disabled={isPending}
            slotProps={{ htmlInput: { 'aria-label': description, inputMode: isNumber ? 'numeric' : 'text' } }}
            sx={{ my: 0.5 }}
          />
        )}
      </TableCell>
      <TableCell align="right" sx={{ color: 'text.secondary' }}>
        {withUnit(fallback)}
      </TableCell>
      <TableCell align="right" sx={{ color: 'text.secondary' }}>
        {min !== null && max !== null ? translate('settings.between', { min: number(min), max: number(max) }) : '—'}
      </TableCell>
      {mayChange && (
        <TableCell align="right">
          {text === null ? (
            <>
              {value !== fallback && <Button onClick={() => save(fallback)}>{translate('settings.toDefault')}</Button>}
              <Button ref={change} aria-label={`${translate('settings.change')}: ${description}`} onClick={() => setText(String(value))}>
                {translate('settings.change')}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={close}>{translate('settings.cancel')}</Button>
              <Button variant="contained" loading={isPending} disabled={fault !== null} onClick={submit}>
                {translate('settings.save')}
              </Button>
            </>
          )}
        </TableCell>
      )}
    </TableRow>
  );
}
