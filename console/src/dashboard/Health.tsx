import CheckIcon from '@mui/icons-material/Check';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import { ErrorState } from '../fields/states';
import { PageSkeleton } from '../layout/PageSkeleton';
import { PageFrame } from '../layout/PageFrame';
import { Panel } from './Panel';

/** What /readyz answers: one line per part that the service depends on. Unknown parts are shown by their own names. */
type Answer = Record<string, unknown>;

const SECONDS = 10;

const ask = async (signal: AbortSignal): Promise<{ ready: boolean; parts: Answer }> => {
  const response = await fetch('/readyz', { signal });
  const body = (await response.json().catch(() => ({}))) as Answer;
  const { checks } = body;
  return { ready: response.ok, parts: typeof checks === 'object' && checks !== null ? (checks as Answer) : body };
};

/** For who runs the system: is everything up, and how is it now. Refreshes itself. */
export const Health = () => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const { data, error, isPending, dataUpdatedAt, refetch } = useQuery({ queryKey: ['readyz'], queryFn: ({ signal }) => ask(signal), refetchInterval: SECONDS * 1000 });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  const { ready, parts } = data;
  return (
    <PageFrame title={translate('home.health.title')} note={translate('home.asOf', { time: moment(new Date(dataUpdatedAt).toISOString()) })}>
      <Box role="status" sx={{ display: 'flex', gap: 1, alignItems: 'center', typography: 'h2', color: ready ? 'text.primary' : 'error.main' }}>
        {ready ? <CheckIcon /> : <ErrorIcon />}
        {translate(ready ? 'home.health.ready' : 'home.health.notReady')}
      </Box>
      <Panel title={translate('home.health.parts')}>
        <Table>
          <TableBody>
            {Object.entries(parts).map(([part, state]) => (
              <TableRow key={part}>
                <TableCell component="th" scope="row">
                  {translate(`home.health.part.${part}`, { _: part })}
                </TableCell>
                <TableCell align="right">{told(state)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Panel>
    </PageFrame>
  );
};

const told = (state: unknown): string => {
  if (typeof state === 'object' && state !== null) {
    return Object.entries(state)
      .map(([key, value]) => `${key} ${told(value)}`)
      .join(' · ');
  }
  return String(state);
};
