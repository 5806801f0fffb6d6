import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { mapSystem } from './configuration';
import { convert } from './gcj02';
import { readGeoJson, type ImportFault } from './import';
import type { Area } from './shape';

interface BoundaryImportProps {
  readonly onClose: () => void;
  readonly onImport: (area: Area) => void;
}

type System = ReturnType<typeof mapSystem>;
const SYSTEMS: readonly System[] = ['WGS84', 'GCJ02'];

/** A file or pasted text: the way in for surveyed boundaries, and for those who do not draw with a pointer. */
export const BoundaryImport = ({ onClose, onImport }: BoundaryImportProps) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [system, setSystem] = useState<System>('WGS84');
  const [fault, setFault] = useState<ImportFault>();
  const take = () => {
    const read = readGeoJson(text);
    if ('fault' in read) return setFault(read.fault);
    onImport(system === mapSystem() ? read.area : convert(read.area, mapSystem()));
    onClose();
  };
  const change = (next: string) => {
    setText(next);
    setFault(undefined);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="boundary-import">
      <DialogTitle id="boundary-import">{translate('map.import.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2 }}>
          <Typography variant="body2">{translate('map.import.explain')}</Typography>
          <Button component="label" variant="outlined" sx={{ alignSelf: 'flex-start' }}>
            {translate('map.import.choose')}
            <input
              hidden
              type="file"
              accept=".json,.geojson,application/geo+json"
              onChange={({ target }) => void target.files?.[0]?.text().then(change)}
            />
          </Button>
          <TextField
            multiline
            autoFocus
            minRows={6}
            maxRows={10}
            label={translate('map.import.paste')}
            value={text}
            error={fault !== undefined}
            helperText={fault ? translate(`map.import.${fault}`) : ' '}
            onChange={({ target }) => change(target.value)}
          />
          <RadioGroup
            row
            aria-label={translate('map.import.system')}
            value={system}
            onChange={(_, value) => setSystem(value === 'GCJ02' ? 'GCJ02' : 'WGS84')}
          >
            {SYSTEMS.map((each) => (
              <FormControlLabel key={each} value={each} control={<Radio size="small" />} label={translate(`map.system.${each}`)} />
            ))}
          </RadioGroup>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={text.trim() === ''} onClick={take}>
          {translate('map.import.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
