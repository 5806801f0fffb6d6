import CheckIcon from '@mui/icons-material/Check';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import { StateMark } from '../fields/show';
import { ErrorState } from '../fields/states';
import { PageFrame } from '../layout/PageFrame';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';

/** What /readyz answers beside its status: one fact per part that the service depends on. */
type Facts = Readonly<Record<string, unknown>>;

const SECONDS = 10;

const ask = async (signal: AbortSignal): Promise<{ ready: boolean; facts: Facts }> => {
  const response = await fetch('/readyz', { signal });
  const { status: _, ...facts } = (await response.json().catch(() => ({}))) as Facts;
  return { ready: response.ok, facts };
};

/** Everything good is true there, but for this one. */
const isGood = (part: string, value: unknown) => (part === 'draining' ? value === false : value === true);

/** For who runs the system: is everything up, and how is it now. Refreshes itself. */
export const Health = () => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const { data, error, isPending, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['readyz'],
    queryFn: ({ signal }) => ask(signal),
    refetchInterval: SECONDS * 1000,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  const { ready, facts } = data;
  return (
    <PageFrame title={translate('home.health.title')} note={translate('home.asOf', { time: moment(new Date(dataUpdatedAt).toISOString()) })}>
      <Box role="status" sx={{ display: 'flex', gap: 1, alignItems: 'center', typography: 'h2', color: ready ? 'text.primary' : 'error.main' }}>
        {ready ? <CheckIcon /> : <ErrorIcon />}
        {translate(ready ? 'home.health.ready' : 'home.health.notReady')}
      </Box>
      <Box sx={({ size }) => ({ maxWidth: size.form })}>
        <Panel title={translate('home.health.parts')}>
          <Table>
            <TableBody>
              {Object.entries(facts).map(([part, value]) => (
                <TableRow key={part}>
                  <TableCell component="th" scope="row">
                    {translate(`home.health.part.${part}`, { _: part })}
                  </TableCell>
                  <TableCell>
                    {typeof value === 'boolean' ? (
                      <StateMark tone={isGood(part, value) ? 'on' : 'care'}>
                        {translate(isGood(part, value) ? 'home.health.good' : 'home.health.bad')}
                      </StateMark>
                    ) : (
                      String(value)
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Panel>
      </Box>
    </PageFrame>
  );
};
