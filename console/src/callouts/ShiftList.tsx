import { DutyShiftsDocument, RemoveDutyShiftDocument, type DutyShiftRowFragment } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Panel } from '../layout/Panel';
import { useMoment } from '../fields/moment';
import { usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { ShiftDialog } from './ShiftDialog';
import type { DutyPlace } from './useDutyPlaces';

const SHOWN = 100;

/** The shifts that last or are still to come, the next one first. */
export const ShiftList = ({ places }: { places: readonly DutyPlace[] }) => {
  const translate = useTranslate();
  const [since] = useState(() => new Date().toISOString());
  const { data } = useOperation(DutyShiftsDocument, { filter: { endsAt: { gte: since } }, first: SHOWN }, { keep: true });
  const { nodes = [], totalCount = 0 } = data?.dutyShifts ?? {};
  return (
    <Panel title={translate('callouts.duty.shifts')} count={totalCount}>
      {data && nodes.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate('callouts.duty.none')}
        </Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {['place', 'account', 'deputy', 'from', 'until'].map((column) => (
                  <TableCell key={column}>{translate(`callouts.duty.columns.${column}`)}</TableCell>
                ))}
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {nodes.map((shift) => (
                <Shift key={shift.id} shift={shift} places={places} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Panel>
  );
};

const Shift = ({ shift, places }: { shift: DutyShiftRowFragment; places: readonly DutyPlace[] }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { moment } = useMoment();
  const mayManage = usePermission('callout.manage');
  const [editing, setEditing] = useState(false);
  const { mutate, isPending } = useChange(RemoveDutyShiftDocument);
  const { id, version, areaName, accountName, deputyName, startsAt, endsAt } = shift;
  const remove = () =>
    mutate(
      { input: { id, version } },
      { onSuccess: () => notify('callouts.duty.removed'), onError: ({ message }) => notify(message, { type: 'error' }) },
    );
  return (
    <TableRow>
      <TableCell>{areaName}</TableCell>
      <TableCell>{accountName}</TableCell>
      <TableCell>{deputyName}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{moment(startsAt)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{moment(endsAt)}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {mayManage && (
          <>
            <Button size="small" onClick={() => setEditing(true)} aria-label={`${translate('callouts.duty.change')}: ${areaName}`}>
              {translate('callouts.duty.change')}
            </Button>
            <Button size="small" loading={isPending} onClick={remove} aria-label={`${translate('callouts.duty.remove')}: ${areaName}`}>
              {translate('callouts.duty.remove')}
            </Button>
          </>
        )}
        {editing && <ShiftDialog places={places} shift={shift} code={shift.code} onClose={() => setEditing(false)} />}
      </TableCell>
    </TableRow>
  );
};
