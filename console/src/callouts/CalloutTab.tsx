import { CalloutsDocument, RepeatCalloutsDocument, type CalloutPartsFragment } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { levelBelow, useProgress } from '../alerts/useProgress';
import { useNumber } from '../fields/show';
import { ErrorState } from '../fields/states';
import { useMe, usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { CalloutLine } from './CalloutLine';

const SHOWN = 100;
const COUNTS = ['places', 'answered', 'calling', 'unanswered'] as const;

/** Whom an alert has called, who has answered, and where somebody has to go: while it happens. */
export const CalloutTab = ({ id, incidentId }: { id: string; incidentId: string }) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const { alert, error, refetch } = useProgress(id, levelBelow(territory.code));
  const [all, setAll] = useState(false);
  const list = useOperation(
    CalloutsDocument,
    { incidentId, first: SHOWN, ...(!all && { status: ['UNANSWERED' as const, 'CALLING' as const] }) },
    { keep: true },
  );
  const { refetch: refetchList } = list;
  const [total] = alert?.calloutTotal ?? [];
  const state = total && [total.places, total.answered, total.calling, total.unanswered].join();
  useEffect(() => void refetchList(), [state, refetchList]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!alert) return null;
  if (!total) return <Typography color="text.secondary">{translate('callouts.none')}</Typography>;
  const { nodes = [], totalCount = 0 } = list.data?.callouts ?? {};
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <Summary total={total} />
      {alert.calloutParts?.some(({ places }) => places > 1) && <Parts parts={alert.calloutParts} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
        <ToggleButtonGroup exclusive size="small" value={all} onChange={(_, value: boolean | null) => value !== null && setAll(value)}>
          <ToggleButton value={false}>{translate('callouts.open')}</ToggleButton>
          <ToggleButton value={true}>{translate('callouts.all')}</ToggleButton>
        </ToggleButtonGroup>
        <Box sx={{ flex: 1 }} />
        {total.unanswered > 0 && <Repeat incidentId={incidentId} count={total.unanswered} />}
      </Box>
      {list.data && nodes.length === 0 && <Typography color="text.secondary">{translate('callouts.allAnswered')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {nodes.map((callout) => (
          <CalloutLine key={callout.id} callout={callout} />
        ))}
      </Box>
      {totalCount > nodes.length && (
        <Typography color="text.secondary">{translate('callouts.shown', { shown: nodes.length, total: totalCount })}</Typography>
      )}
    </Box>
  );
};

const Summary = ({ total }: { total: CalloutPartsFragment }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { medianSeconds } = total;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      {COUNTS.map((count) => (
        <div key={count}>
          <Typography variant="caption" color="text.secondary" component="div">
            {translate(`callouts.counts.${count}`)}
          </Typography>
          <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {number(total[count])}
          </Typography>
        </div>
      ))}
      {medianSeconds !== null && (
        <div>
          <Typography variant="caption" color="text.secondary" component="div">
            {translate('callouts.median')}
          </Typography>
          <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {translate('callouts.minutesSeconds', { minutes: Math.floor(medianSeconds / 60), seconds: medianSeconds % 60 })}
          </Typography>
        </div>
      )}
    </Box>
  );
};

const Parts = ({ parts }: { parts: readonly CalloutPartsFragment[] }) => {
  const translate = useTranslate();
  const number = useNumber();
  return (
    <Box sx={{ overflow: 'auto', maxHeight: 280 }} tabIndex={0} role="region" aria-label={translate('callouts.byPlace')}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{translate('alerts.reached.place')}</TableCell>
            {COUNTS.map((count) => (
              <TableCell key={count} align="right">
                {translate(`callouts.counts.${count}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map((part) => (
            <TableRow key={part.code}>
              <TableCell>{part.name}</TableCell>
              {COUNTS.map((count) => (
                <TableCell key={count} align="right">
                  {number(part[count])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

const Repeat = ({ incidentId, count }: { incidentId: string; count: number }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const mayManage = usePermission('callout.manage');
  const { mutate, isPending } = useChange(RepeatCalloutsDocument);
  if (!mayManage) return null;
  const again = () =>
    mutate(
      { input: { incidentId } },
      { onSuccess: ({ repeatCallouts: { repeated } }) => notify('callouts.repeated', { messageArgs: { smart_count: repeated } }) },
    );
  return (
    <Button variant="outlined" loading={isPending} onClick={again}>
      {translate('callouts.repeat', { smart_count: count })}
    </Button>
  );
};
