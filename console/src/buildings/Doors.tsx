import { DwellingListDocument } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../fields/FormError';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import type { BuildingRow } from './buildings.data';
import { doorName, type Door } from './door';
import { DoorDialog } from './DoorDialog';
import { HouseholdDialog } from './HouseholdDialog';

/** As many as one building has, nearly always. */
const MOST = 200;

/** The doors of a building, and behind which of them nobody lives. */
export function Doors({ building }: { building: BuildingRow }) {
  const translate = useTranslate();
  const mayManage = usePermission('building.manage');
  const mayKeep = usePermission('resident.manage');
  const [door, setDoor] = useState<Door | 'new' | null>(null);
  const [entering, setEntering] = useState<Door | null>(null);
  const { data, error } = useOperation(DwellingListDocument, { filter: { buildingId: { eq: building.id }, status: ['ACTIVE'] }, first: MOST });
  if (error) return <FormError error={error} />;
  if (!data) return null;
  const { nodes, totalCount } = data.dwellings;
  const rows = nodes.toSorted((a, b) => doorName(a).localeCompare(doorName(b), 'zh', { numeric: true }));
  return (
    <>
      {mayManage && building.status === 'ACTIVE' && (
        <Button variant="outlined" onClick={() => setDoor('new')} sx={{ mb: 1 }}>
          {translate('buildings.doors.add')}
        </Button>
      )}
      {rows.length === 0 ? (
        <Typography color="text.secondary">{translate('buildings.doors.none')}</Typography>
      ) : (
        <Table aria-label={translate('buildings.doors.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('buildings.doors.door')}</TableCell>
              <TableCell>{translate('buildings.households')}</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell component="th" scope="row">
                  {doorName(row)}
                </TableCell>
                <TableCell>
                  {row.vacant
                    ? translate('buildings.doors.vacant')
                    : row.households.map(({ size }) => translate('buildings.doors.persons', { count: size })).join(translate('time.comma'))}
                </TableCell>
                <TableCell align="right">
                  <Box sx={{ display: 'flex', justifyContent: 'end' }}>
                    {mayKeep && (
                      <Button aria-label={translate('buildings.household.add', { door: doorName(row) })} onClick={() => setEntering(row)}>
                        {translate('buildings.doors.enter')}
                      </Button>
                    )}
                    {mayManage && (
                      <Button aria-label={translate('buildings.doors.editOf', { door: doorName(row) })} onClick={() => setDoor(row)}>
                        {translate('record.edit')}
                      </Button>
                    )}
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {totalCount > MOST && <Typography color="text.secondary">{translate('buildings.doors.more', { count: totalCount })}</Typography>}
      {door && <DoorDialog buildingId={building.id} door={door === 'new' ? null : door} onClose={() => setDoor(null)} />}
      {entering && <HouseholdDialog dwellingId={entering.id} door={doorName(entering)} household={null} onClose={() => setEntering(null)} />}
    </>
  );
}
