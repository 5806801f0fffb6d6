import type { ImportJobOneQuery } from '@gridward/schema';
import { Alert, Box, LinearProgress, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';

export type ImportRecord = NonNullable<ImportJobOneQuery['importJob']>;

/** How far it is, what it would do or has done, and what is wrong, row by row. */
export function ImportReport({ job }: { job: ImportRecord }) {
  const translate = useTranslate();
  const { state, failure, fileName, rowsDone, rowsTotal, rowsBad, residentsNew, residentsKnown } = job;
  const moves = state === 'RECEIVED' || state === 'WRITING';
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3" component="p">
        {fileName}
      </Typography>
      {moves && (
        <Box role="status">
          <Typography sx={{ mb: 0.5 }}>{translate(`residents.import.states.${state}`, { done: rowsDone, total: rowsTotal || '…' })}</Typography>
          <LinearProgress
            aria-label={translate('residents.import.progress')}
            {...(rowsTotal > 0 ? { variant: 'determinate' as const, value: (100 * rowsDone) / rowsTotal } : {})}
          />
        </Box>
      )}
      {state === 'FAILED' && <Alert severity="error">{translate(`enums.ImportFailure.${failure ?? 'GAVE_UP'}`)}</Alert>}
      {(state === 'CHECKED' || state === 'DONE') && (
        <Alert severity={rowsBad > 0 ? 'warning' : 'success'} role="status">
          {translate(`residents.import.states.${state}`, { total: rowsTotal, fresh: residentsNew, known: residentsKnown, bad: rowsBad })}
        </Alert>
      )}
      {rowsBad > 0 && !moves && <Faults job={job} />}
    </Box>
  );
}

function Faults({ job: { faults, faultCounts } }: { job: ImportRecord }) {
  const translate = useTranslate();
  const all = faultCounts.reduce((sum, { count }) => sum + count, 0);
  const head = (name: string) => <TableCell key={name}>{translate(`residents.import.columns.${name}`)}</TableCell>;
  return (
    <>
      <Table size="small" aria-label={translate('residents.import.counts')}>
        <TableHead>
          <TableRow>
            {head('heading')}
            {head('message')}
            <TableCell align="right">{translate('residents.import.columns.count')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {faultCounts.map(({ column, kind, heading, message, count }) => (
            <TableRow key={`${column} ${kind}`}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{heading}</TableCell>
              <TableCell>{message}</TableCell>
              <TableCell align="right">{count}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="caption" color="text.secondary">
        {translate('residents.import.listed', { listed: faults.length, all })}
      </Typography>
      <Box
        sx={{ maxHeight: 260, overflowY: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}
        tabIndex={0}
        role="group"
        aria-label={translate('residents.import.rows')}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell align="right">{translate('residents.import.columns.row')}</TableCell>
              {head('heading')}
              {head('message')}
            </TableRow>
          </TableHead>
          <TableBody>
            {faults.map(({ row, column, kind, heading, message }) => (
              <TableRow key={`${row} ${column} ${kind}`}>
                <TableCell align="right">{row}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{heading}</TableCell>
                <TableCell>{message}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
