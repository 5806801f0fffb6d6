import MapIcon from '@mui/icons-material/MapOutlined';
import TableRowsIcon from '@mui/icons-material/TableRowsOutlined';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'ra-core';

export type Shown = 'list' | 'map';

interface MapSwitchProps {
  readonly value: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** The same rows and filters, as a table or where they lie. */
export const MapSwitch = ({ value, onChange }: MapSwitchProps) => {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={translate('grids.shownAs')}
      onChange={(_, next: Shown | null) => next && onChange(next)}
      sx={({ size }) => ({ height: size.control })}
    >
      <ToggleButton value="list" aria-label={translate('map.asTable')}>
        <TableRowsIcon />
      </ToggleButton>
      <ToggleButton value="map" aria-label={translate('map.asMap')}>
        <MapIcon />
      </ToggleButton>
    </ToggleButtonGroup>
  );
};
