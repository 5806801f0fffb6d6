import { CreateDwellingDocument, UpdateDwellingDocument } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Switch, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { useChange } from '../providers/queries';
import type { Door } from './door';

interface Props {
  readonly buildingId: string;
  /** Null for a new one. */
  readonly door: Door | null;
  readonly onClose: () => void;
}

/** One door: entered, corrected, or taken out of the register once nobody is behind it. */
export function DoorDialog({ buildingId, door, onClose }: Props) {
  const translate = useTranslate();
  const [values, setValues] = useState({ unit: door?.unit ?? '', room: door?.room ?? '', vacant: door?.vacant ?? false });
  const create = useChange(CreateDwellingDocument);
  const update = useChange(UpdateDwellingDocument);
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (door) update.mutate({ input: { id: door.id, version: door.version, ...values } }, { onSuccess: onClose });
    else create.mutate({ input: { buildingId, ...values } }, { onSuccess: onClose });
  };
  const retire = () => {
    if (door && window.confirm(translate('buildings.doors.sure')))
      update.mutate({ input: { id: door.id, version: door.version, status: 'RETIRED' } }, { onSuccess: onClose });
  };
  const isBusy = create.isPending || update.isPending;
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="door">
      <form onSubmit={submit}>
        <DialogTitle id="door">{translate(door ? 'buildings.doors.edit' : 'buildings.doors.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <FormError error={create.error ?? update.error} />
          <TextField
            autoFocus
            label={translate('buildings.doors.unit')}
            helperText={translate('buildings.doors.unitHint')}
            value={values.unit}
            slotProps={{ htmlInput: { maxLength: 20 } }}
            onChange={({ target }) => set({ unit: target.value })}
          />
          <TextField
            required
            label={translate('buildings.doors.room')}
            value={values.room}
            slotProps={{ htmlInput: { maxLength: 20 } }}
            onChange={({ target }) => set({ room: target.value })}
          />
          <FormControlLabel
            control={<Switch checked={values.vacant} onChange={(_, vacant) => set({ vacant })} />}
            label={translate('buildings.doors.vacantHint')}
          />
        </DialogContent>
        <DialogActions>
          {door && (
            <Button sx={{ mr: 'auto' }} disabled={isBusy} onClick={retire}>
              {translate('buildings.doors.retire')}
            </Button>
          )}
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy} disabled={!values.room.trim()}>
            {translate('form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
