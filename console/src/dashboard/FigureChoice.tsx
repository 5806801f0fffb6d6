import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { FIGURES, type Figure } from './figures';

interface FigureChoiceProps {
  readonly value: Figure;
  readonly onChange: (figure: Figure) => void;
}

export const FigureChoice = ({ value, onChange }: FigureChoiceProps) => {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('home.figure')}
      value={value.key}
      sx={{ minWidth: 180 }}
      onChange={({ target }) => {
        const chosen = FIGURES.find(({ key }) => key === target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {FIGURES.map(({ key }) => (
        <MenuItem key={key} value={key}>
          {translate(`home.figures.${key}`)}
        </MenuItem>
      ))}
    </TextField>
  );
};
