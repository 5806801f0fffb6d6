import VisibleIcon from '@mui/icons-material/VisibilityOffOutlined';
import HiddenIcon from '@mui/icons-material/VisibilityOutlined';
import { IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'type'> & { value: string; onChange: (value: string) => void };

/** A password that can be looked at: office keyboards stand in Chinese input by accident. */
export function PasswordField({ value, onChange, ...rest }: Props) {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...rest}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      required
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                aria-label={translate(shown ? 'signIn.hide' : 'signIn.show')}
                aria-pressed={shown}
                onClick={() => setShown(!shown)}
              >
                {shown ? <VisibleIcon /> : <HiddenIcon />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
