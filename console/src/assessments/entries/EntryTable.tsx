import { ConfirmAssessmentEntryDocument, RemoveAssessmentEntryDocument, type AssessmentEntriesQuery } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../../fields/Ask';
import { DayField, StateMark } from '../../fields/show';
import { errorText } from '../../providers/errors';
import { useChange } from '../../providers/queries';
import { usePoints } from '../results/points';

type Entry = AssessmentEntriesQuery['assessmentEntries']['nodes'][number];

const indicatorOf = ({ scheme, indicator }: Entry) => scheme?.indicators.find(({ key }) => key === indicator);

/** Each counts when a second person has confirmed it: the API refuses the one who entered it. */
export const EntryTable = ({ rows, mayEnter }: { rows: readonly Entry[]; mayEnter: boolean }) => {
  const translate = useTranslate();
  const points = usePoints();
  return (
    <Table size="small" aria-label={translate('assessments.tabs.entries')}>
      <TableHead>
        <TableRow>
          {['name', 'indicator', 'points', 'happenedOn', 'reason', 'state'].map((key) => (
            <TableCell key={key} align={key === 'points' ? 'right' : 'left'}>
              {translate(`assessments.fields.${key}`)}
            </TableCell>
          ))}
          {mayEnter && <TableCell />}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((entry) => {
          const indicator = indicatorOf(entry);
          const sign = indicator?.kind === 'DEDUCTION' ? -1 : 1;
          return (
            <TableRow key={entry.id}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {entry.name}
                <Typography variant="caption" component="div" color="text.secondary">
                  {translate(`enums.Post.${entry.post}`)}
                </Typography>
              </TableCell>
              <TableCell>{indicator?.name ?? entry.indicator}</TableCell>
              <TableCell align="right">{indicator?.kind === 'VETO' ? '—' : points(sign * entry.points, 2, true)}</TableCell>
              <TableCell>
                <DayField day={entry.happenedOn} />
              </TableCell>
              <TableCell sx={{ minWidth: 160 }}>{entry.reason}</TableCell>
              <TableCell>
                <StateMark tone={entry.isConfirmed ? 'on' : 'care'}>
                  {translate(entry.isConfirmed ? 'assessments.entries.confirmed' : 'assessments.entries.waiting')}
                </StateMark>
              </TableCell>
              {mayEnter && (
                <TableCell align="right">
                  <Actions entry={entry} />
                </TableCell>
              )}
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
};

const Actions = ({ entry: { id, version, name, isConfirmed } }: { entry: Entry }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const confirm = useChange(ConfirmAssessmentEntryDocument);
  const remove = useChange(RemoveAssessmentEntryDocument);
  const input = { id, version };
  return (
    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', whiteSpace: 'nowrap' }}>
      {!isConfirmed && (
        <Button
          size="small"
          variant="outlined"
          loading={confirm.isPending}
          onClick={() => confirm.mutate({ input }, { onError: (error) => notify(errorText(error, translate), { type: 'error' }) })}
        >
          {translate('assessments.entries.confirm')}
        </Button>
      )}
      <Button size="small" onClick={() => setAsking(true)}>
        {translate('assessments.remove')}
      </Button>
      {asking && (
        <Ask
          title={translate('assessments.entries.removeTitle', { name })}
          text={translate('assessments.entries.removeText')}
          action={translate('assessments.remove')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ input }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      )}
    </Box>
  );
};
