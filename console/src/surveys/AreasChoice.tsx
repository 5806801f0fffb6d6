import { Box, Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DivisionPicker } from '../fields/DivisionPicker';
import { useMe } from '../providers/me';
import { useDivisionNames } from './useDivisionNames';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (areas: readonly string[]) => void;
}

/** Whose residents are asked: of the whole territory, or of some places in it. */
export const AreasChoice = ({ value, onChange }: Props) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const nameOf = useDivisionNames(value);
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <DivisionPicker
        label={translate('surveys.fields.areas')}
        helperText={translate(value.length === 0 ? 'surveys.areasWhole' : 'surveys.areasChosen', { name: territory.name })}
        value={null}
        onChange={(code) => code && onChange([...new Set([...value, code])])}
      />
      <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
        {value.map((code) => (
          <Chip key={code} size="small" label={nameOf(code)} onDelete={() => onChange(value.filter((each) => each !== code))} />
        ))}
      </Box>
    </Box>
  );
};
