import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { AssignGridMemberDocument, type GridRole } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { today } from '../fields/moment';
import { StaffPicker } from '../fields/StaffPicker';
import { useChange } from '../providers/queries';
import type { GridRecord } from './grids.data';

const ROLES: readonly GridRole[] = ['LEADER', 'FULL_TIME', 'PART_TIME', 'DEDICATED', 'MICRO_LEADER', 'GUIDE', 'POLICE', 'DOCTOR', 'LEGAL_ADVISER'];

interface AssignMemberProps {
  readonly grid: GridRecord;
  readonly onClose: () => void;
}

/** A grid has one leader: the server says who is in the way. */
export const AssignMember = ({ grid, onClose }: AssignMemberProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const hasLeader = grid.members.some(({ role: taken }) => taken === 'LEADER');
  const [staffId, setStaffId] = useState<string | null>(null);
  const [role, setRole] = useState<GridRole>(hasLeader ? 'FULL_TIME' : 'LEADER');
  const [validFrom, setValidFrom] = useState(today());
  const { mutate, error, isPending } = useChange(AssignGridMemberDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!staffId) return;
    mutate(
      { input: { gridId: grid.id, staffId, role, validFrom } },
      {
        onSuccess: () => {
          notify('grids.members.assigned');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={onClose}
      aria-labelledby="assign-member"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="assign-member">{translate('grids.members.assignTo', { name: grid.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <FormError error={error} />
        <StaffPicker
          autoFocus
          required
          label={translate('grids.members.name')}
          value={staffId}
          onChange={setStaffId}
          filter={{ status: ['ACTIVE', 'PROBATION'] }}
        />
        <TextField
          select
          label={translate('grids.members.role')}
          value={role}
          helperText={role === 'LEADER' && hasLeader ? translate('grids.members.hasLeader', { name: grid.leader?.name ?? '' }) : undefined}
          onChange={({ target }) => setRole(ROLES.find((each) => each === target.value) ?? 'FULL_TIME')}
        >
          {ROLES.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.GridRole.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="date"
          label={translate('grids.members.from')}
          value={validFrom}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => setValidFrom(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={isPending} disabled={!staffId || !validFrom}>
          {translate('grids.members.assign')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
