import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { PhoneReportDocument, type ReachPartsFragment } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { ErrorState } from '../fields/states';
import { useNumber } from '../fields/show';
import { useMe } from '../providers/me';
import { useChange } from '../providers/queries';
import { levelBelow, useProgress } from './useProgress';

const FACTS = ['recipients', 'sent', 'delivered', 'seen', 'acknowledged', 'safe', 'needHelp'] as const;

/** Who has it, who has seen it, who has confirmed it, and whom nobody has heard from: while it happens. */
export const ReachTab = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { territory } = useMe();
  const { alert, error, refetch } = useProgress(id, levelBelow(territory.code));
  const { mutate, isPending } = useChange(PhoneReportDocument);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const { parts = [], unconfirmed = [] } = alert ?? {};
  const confirm = () => mutate({ input: { alertId: id, seen: true, acknowledged: true } }, { onSuccess: () => notify('alerts.reached.thanks') });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <Button variant="outlined" onClick={confirm} loading={isPending} sx={{ justifySelf: 'start' }}>
        {translate('alerts.reached.gotIt')}
      </Button>
      {alert && (parts?.length ? <Figures parts={parts} /> : <Typography color="text.secondary">{translate('alerts.reached.nobody')}</Typography>)}
      {alert && (
        <section>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {translate(unconfirmed?.length ? 'alerts.reached.unconfirmed' : 'alerts.reached.allConfirmed')}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {unconfirmed?.map((person) => (
              <Box component="li" key={`${person.id} ${person.territory}`} sx={{ display: 'flex', gap: 1.5, py: 0.5 }}>
                <span>{person.name}</span>
                <Typography component="span" color="text.secondary" noWrap>
                  {person.territoryName}
                </Typography>
              </Box>
            ))}
          </Box>
        </section>
      )}
    </Box>
  );
};

const Figures = ({ parts }: { parts: readonly ReachPartsFragment[] }) => {
  const translate = useTranslate();
  const number = useNumber();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('alerts.reached.caption')}>
      <Table size="small" sx={{ whiteSpace: 'nowrap', '& th, & td': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('alerts.reached.place')}</TableCell>
            {FACTS.map((fact) => (
              <TableCell key={fact} align="right">
                {translate(`alerts.reached.facts.${fact}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map((part) => (
            <TableRow key={part.code}>
              <TableCell>{part.name}</TableCell>
              {FACTS.map((fact) => (
                <TableCell key={fact} align="right">
                  {number(part[fact])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
