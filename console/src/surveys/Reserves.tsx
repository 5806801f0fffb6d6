import { SurveyShortfallsDocument, TakeReservesDocument } from '@gridward/schema';
import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';
import { Panel } from '../layout/Panel';
import { useChange, useOperation } from '../providers/queries';
import type { Survey } from './survey';

/** Communities where people who were drawn will not answer, and reserves in their place. Which households those are, the draw has decided. */
export const Reserves = ({ survey: { id } }: { survey: Survey }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const number = useNumber();
  const { data } = useOperation(SurveyShortfallsDocument, { id }, { keep: true });
  const take = useChange(TakeReservesDocument);
  const short = (data?.survey?.shortfalls ?? []).toSorted((a, b) => b.missing - a.missing);
  if (short.length === 0) return null;
  const fill = (code?: string) =>
    take.mutate(
      { input: { surveyId: id, ...(code && { code }) } },
      {
        onSuccess: ({ takeReserves: { taken } }) => notify('surveys.reserves.done', { messageArgs: { count: taken } }),
        onError: (error) => notify(error.message, { type: 'error' }),
      },
    );
  const available = short.reduce((sum, each) => sum + each.available, 0);
  return (
    <Panel
      title={translate('surveys.reserves.title')}
      count={short.length}
      action={
        <Button variant="outlined" disabled={available === 0} loading={take.isPending} onClick={() => fill()}>
          {translate('surveys.reserves.all', { count: available })}
        </Button>
      }
    >
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate('surveys.reserves.explain')}
      </Typography>
      <Table aria-label={translate('surveys.reserves.title')} sx={{ '& :is(th, td):first-of-type': { pl: 2, minWidth: 120 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('surveys.results.place')}</TableCell>
            {['planned', 'answered', 'missing', 'available'].map((field) => (
              <TableCell key={field} align="right">
                {translate(`surveys.reserves.${field}`)}
              </TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {short.map(({ code, placeName, planned, answered, missing, available: free }) => (
            <TableRow key={code}>
              <TableCell component="th" scope="row">
                {placeName}
              </TableCell>
              {[planned, answered, missing, free].map((value, i) => (
                <TableCell key={i} align="right">
                  {number(value)}
                </TableCell>
              ))}
              <TableCell align="right">
                <Button
                  disabled={free === 0 || take.isPending}
                  aria-label={translate('surveys.reserves.takeIn', { place: placeName, count: free })}
                  onClick={() => fill(code)}
                >
                  {translate('surveys.reserves.take', { count: free })}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
};
