import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { GridOnDateDocument } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { today, useMoment } from '../fields/moment';
import { EnumField, NumberCell, PeriodField } from '../fields/show';
import { ErrorState } from '../fields/states';
import { Lines } from '../layout/PageSkeleton';
import { mapSystem } from '../map/configuration';
import { useOperation } from '../providers/queries';
import { GridFacts } from './GridFacts';
import { MemberTable } from './GridMembers';
import type { GridRecord } from './grids.data';

/** How the grid was: its periods, and everything about it on a day that one chooses. */
export const GridPast = ({ grid }: { grid: GridRecord }) => {
  const translate = useTranslate();
  const [asOf, setAsOf] = useState('');
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Revisions revisions={grid.revisions} onChoose={setAsOf} />
      <TextField
        type="date"
        label={translate('grids.past.on')}
        value={asOf}
        sx={{ justifySelf: 'start' }}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today() } }}
        onChange={({ target }) => setAsOf(target.value)}
      />
      {asOf && <OnDate id={grid.id} asOf={asOf} />}
    </Box>
  );
};

interface RevisionsProps {
  readonly revisions: GridRecord['revisions'];
  readonly onChoose: (day: string) => void;
}

const Revisions = ({ revisions, onChoose }: RevisionsProps) => {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.grids.fields.${field}`);
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{translate('grids.period')}</TableCell>
          <TableCell>{label('name')}</TableCell>
          <TableCell>{label('kind')}</TableCell>
          <TableCell align="right">{label('households')}</TableCell>
          <TableCell align="right">{label('areaM2')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {revisions.map(({ validFrom, validTo, name, kind, households, areaM2 }) => (
          <TableRow key={validFrom} hover>
            <TableCell>
              <Button sx={{ whiteSpace: 'normal', textAlign: 'start' }} onClick={() => onChoose(validFrom)}>
                <PeriodField from={validFrom} to={validTo} />
              </Button>
            </TableCell>
            <TableCell>{name}</TableCell>
            <TableCell>
              <EnumField name="GridKind" value={kind} />
            </TableCell>
            <TableCell align="right">
              <NumberCell value={households} />
            </TableCell>
            <TableCell align="right">
              <NumberCell value={areaM2} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

const OnDate = ({ id, asOf }: { id: string; asOf: string }) => {
  const translate = useTranslate();
  const { day } = useMoment();
  const { data, error, refetch } = useOperation(GridOnDateDocument, { id, asOf, system: mapSystem() }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Lines count={4} />;
  if (!data.grid) return <Typography color="text.secondary">{translate('grids.past.notYet', { day: day(asOf) })}</Typography>;
  return (
    <Box component="section" sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h3">{translate('grids.past.asOf', { day: day(asOf), name: data.grid.name })}</Typography>
      <GridFacts grid={data.grid} />
      {data.grid.members.length > 0 && <MemberTable members={data.grid.members} />}
    </Box>
  );
};
