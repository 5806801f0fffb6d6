import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { EndGridMemberDocument, type GridMemberRowFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { FormError } from '../fields/FormError';
import { EnumField, None, PeriodField } from '../fields/show';
import { usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import { AssignMember } from './AssignMember';
import type { GridRecord } from './grids.data';

/** Who works in the grid, as what, since when. */
export const GridMembers = ({ grid }: { grid: GridRecord }) => {
  const translate = useTranslate();
  const mayAssign = usePermission('grid.assign') && grid.status === 'ACTIVE';
  const [assigning, setAssigning] = useState(false);
  const [ending, setEnding] = useState<string | null>(null);
  const { mutate, error, isPending } = useChange(EndGridMemberDocument);
  const end = (id: string) => mutate({ input: { id } }, { onSuccess: () => setEnding(null) });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {grid.members.length === 0 ? (
        <Typography color="text.secondary">{translate('grids.members.none')}</Typography>
      ) : (
        <MemberTable
          members={grid.members}
          action={(member) =>
            mayAssign &&
            (ending === member.id ? (
              <Button variant="contained" loading={isPending} onClick={() => end(member.id)}>
                {translate('grids.members.endNow')}
              </Button>
            ) : (
              <Button onClick={() => setEnding(member.id)}>{translate('grids.members.end')}</Button>
            ))
          }
        />
      )}
      <FormError error={error} />
      {mayAssign && (
        <Button variant="outlined" sx={{ justifySelf: 'start' }} onClick={() => setAssigning(true)}>
          {translate('grids.members.assign')}
        </Button>
      )}
      {assigning && <AssignMember grid={grid} onClose={() => setAssigning(false)} />}
    </Box>
  );
};

interface MemberTableProps {
  readonly members: readonly GridMemberRowFragment[];
  readonly action?: (member: GridMemberRowFragment) => ReactNode;
}

export const MemberTable = ({ members, action }: MemberTableProps) => {
  const translate = useTranslate();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{translate('grids.members.name')}</TableCell>
          <TableCell>{translate('grids.members.role')}</TableCell>
          <TableCell>{translate('grids.period')}</TableCell>
          {action && <TableCell />}
        </TableRow>
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <TableRow key={member.id}>
            <TableCell>
              {member.staff?.name ?? <None />}
              <Typography variant="caption" color="text.secondary" component="div">
                {member.staff?.phoneMasked}
              </Typography>
            </TableCell>
            <TableCell>
              <EnumField name="GridRole" value={member.role} />
            </TableCell>
            <TableCell>
              <PeriodField from={member.validFrom} to={member.validTo} />
            </TableCell>
            {action && <TableCell align="right">{action(member)}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
