import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

export interface PickerProps {
  label: string;
  placeholder?: string;
  helperText?: ReactNode;
  error?: boolean;
  required?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  name?: string;
  onBlur?: () => void;
}

interface Props<T> extends PickerProps {
  options: readonly T[];
  value: T | null;
  onChange: (value: T | null) => void;
  /** What is typed; the server searches. */
  onText: (text: string) => void;
  loading: boolean;
  keyOf: (option: T) => string;
  textOf: (option: T) => string;
  line: (option: T) => ReactNode;
}

/** One record out of many, found by the server while typing. */
export function Picker<T>({ options, value, onChange, onText, loading, keyOf, textOf, line, disabled = false, onBlur, ...field }: Props<T>) {
  const translate = useTranslate();
  return (
    <Autocomplete<T>
      options={options}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      // The text of the choice itself is not a search.
      onInputChange={(_, text, reason) => onText(reason === 'input' ? text : '')}
      filterOptions={(all) => all}
      isOptionEqualToValue={(a, b) => keyOf(a) === keyOf(b)}
      getOptionKey={keyOf}
      getOptionLabel={textOf}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          {line(option)}
        </li>
      )}
      loading={loading}
      loadingText={translate('pick.loading')}
      noOptionsText={translate('pick.none')}
      openText={translate('pick.open')}
      closeText={translate('pick.close')}
      clearText={translate('pick.clear')}
      disabled={disabled}
      size="small"
      {...(onBlur && { onBlur })}
      renderInput={(params) => <TextField {...params} {...field} />}
    />
  );
}
