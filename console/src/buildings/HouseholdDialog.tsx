import { CreateHouseholdDocument, DwellingListDocument, UpdateHouseholdDocument, type ResidentTag } from '@gridward/schema';
import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, ListItemText, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { useChange, useOperation } from '../providers/queries';
import { TAGS } from '../residents/residents.data';
import { doorName } from './door';

interface Household {
  readonly id: string;
  readonly version: number;
  readonly size: number;
  readonly tags: readonly ResidentTag[];
}

interface Props {
  readonly dwellingId: string;
  /** As people call it. */
  readonly door: string;
  /** Null for a new one. */
  readonly household: Household | null;
  /** Where it can move to another door. */
  readonly buildingId?: string;
  readonly onClose: () => void;
}

const MOST = 200;

/** Who lives behind one door together: entered, changed, moved within the building, or taken out of the register once nobody is left. */
export function HouseholdDialog({ dwellingId, door, household, buildingId, onClose }: Props) {
  const translate = useTranslate();
  const [values, setValues] = useState({ size: household?.size ?? 1, tags: [...(household?.tags ?? [])], dwellingId });
  const create = useChange(CreateHouseholdDocument);
  const update = useChange(UpdateHouseholdDocument);
  const { data } = useOperation(
    DwellingListDocument,
    { filter: { buildingId: { eq: buildingId ?? '' }, status: ['ACTIVE'] }, first: MOST },
    { enabled: household !== null && buildingId !== undefined },
  );
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const seen = household && { id: household.id, version: household.version };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { dwellingId: to, ...facts } = values;
    if (seen) update.mutate({ input: { ...seen, ...facts, ...(to !== dwellingId && { dwellingId: to }) } }, { onSuccess: onClose });
    else create.mutate({ input: { dwellingId, ...facts } }, { onSuccess: onClose });
  };
  const retire = () => {
    if (seen && window.confirm(translate('buildings.doors.sure'))) update.mutate({ input: { ...seen, status: 'RETIRED' } }, { onSuccess: onClose });
  };
  const isBusy = create.isPending || update.isPending;
  const word = (tag: string) => translate(`enums.ResidentTag.${tag}`);
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="household">
      <form onSubmit={submit}>
        <DialogTitle id="household">{translate(household ? 'buildings.household.edit' : 'buildings.household.add', { door })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <FormError error={create.error ?? update.error} />
          <TextField
            required
            autoFocus
            type="number"
            label={translate('buildings.household.size')}
            value={values.size}
            slotProps={{ htmlInput: { min: 1, max: 99 } }}
            onChange={({ target }) => set({ size: Number(target.value) })}
          />
          <TextField
            select
            label={translate('buildings.household.tags')}
            value={values.tags}
            onChange={({ target }) => set({ tags: target.value as unknown as ResidentTag[] })}
            slotProps={{ select: { multiple: true, renderValue: (chosen) => (chosen as string[]).map(word).join(translate('time.comma')) } }}
          >
            {TAGS.map((tag) => (
              <MenuItem key={tag} value={tag}>
                <Checkbox checked={values.tags.includes(tag)} />
                <ListItemText primary={word(tag)} />
              </MenuItem>
            ))}
          </TextField>
          {data && (
            <TextField
              select
              label={translate('buildings.doors.door')}
              value={values.dwellingId}
              onChange={({ target }) => set({ dwellingId: target.value })}
              slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxHeight: 320 } } } } } }}
            >
              {data.dwellings.nodes
                .toSorted((a, b) => doorName(a).localeCompare(doorName(b), 'zh', { numeric: true }))
                .map((each) => (
                  <MenuItem key={each.id} value={each.id}>
                    {doorName(each)}
                  </MenuItem>
                ))}
            </TextField>
          )}
        </DialogContent>
        <DialogActions>
          {household && (
            <Button sx={{ mr: 'auto' }} disabled={isBusy} onClick={retire}>
              {translate('buildings.household.retire')}
            </Button>
          )}
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate('form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
