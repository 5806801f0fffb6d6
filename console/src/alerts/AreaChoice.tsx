import { Box, Chip, FormHelperText } from '@mui/material';
import { useTranslate } from 'ra-core';
import { spaced } from '../fields/code';
import { AreaMap } from './AreaMap';
import { AreaSearch } from './AreaSearch';
import type { Place } from './draft';

interface AreaChoiceProps {
  readonly value: readonly Place[];
  readonly error: string | undefined;
  readonly onChange: (areas: readonly Place[]) => void;
}

/** What contains another place makes it needless: told once is enough. */
const withPlace = (areas: readonly Place[], place: Place) =>
  areas.some(({ code }) => place.code.startsWith(code)) ? areas : [...areas.filter(({ code }) => !code.startsWith(place.code)), place];

const without = (areas: readonly Place[], code: string) => areas.filter((area) => area.code !== code);

/** Who is to be told: by name or code, by clicking on the map, or in the list beside it. */
export const AreaChoice = ({ value, error, onChange }: AreaChoiceProps) => {
  const translate = useTranslate();
  const toggle = (place: Place) => onChange(value.some(({ code }) => code === place.code) ? without(value, place.code) : withPlace(value, place));
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <AreaSearch onChoose={(place) => onChange(withPlace(value, place))} />
      <Box
        component="ul"
        aria-label={translate('alerts.fields.areas')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, listStyle: 'none', m: 0, p: 0 }}
      >
        {value.map(({ code, name }) => (
          <li key={code}>
            <Chip label={`${name} ${spaced(code)}`} onDelete={() => onChange(without(value, code))} />
          </li>
        ))}
      </Box>
      {error && <FormHelperText error>{error}</FormHelperText>}
      <AreaMap chosen={value} onToggle={toggle} />
    </Box>
  );
};
