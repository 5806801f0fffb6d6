import { ChannelsDocument, SendTestMessageDocument, type ChannelPartsFragment } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useListContext, useNotify, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { NumberCell, StateMark } from '../fields/show';
import { ErrorState } from '../fields/states';
import { ApiError, errorText } from '../providers/errors';
import { useChange, useOperation } from '../providers/queries';
import { GatewayDialog } from './GatewayDialog';

/** Messages leave within seconds; whoever tries a channel watches. */
const LOOK_EVERY_MS = 3_000;

/** What a phone has no room for. */
const ROOMY = { display: { xs: 'none', md: 'table-cell' } };
/** Takes what the other columns leave, and no more. */
const ONE_LINE = { maxWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

/** The three ways, what they lead to, and whether they work. */
export function Gateways() {
  const translate = useTranslate();
  const { data, error, refetch, dataUpdatedAt } = useOperation(ChannelsDocument, {}, { refetchInterval: LOOK_EVERY_MS, keep: true });
  const { refetch: refetchList } = useListContext();
  useEffect(() => void refetchList(), [dataUpdatedAt, refetchList]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const head = (key: string) => translate(`channels.columns.${key}`);
  return (
    <Box sx={{ mt: 0.5, mb: 1, border: 1, borderColor: 'divider', bgcolor: 'background.paper', overflowX: 'auto', flexShrink: 0 }}>
      <Table aria-label={translate('channels.gateways')}>
        <TableHead>
          <TableRow>
            <TableCell>{head('kind')}</TableCell>
            <TableCell>{head('state')}</TableCell>
            <TableCell sx={{ width: '45%', ...ROOMY }}>{head('url')}</TableCell>
            <TableCell align="right" sx={ROOMY}>
              {head('waiting')}
            </TableCell>
            <TableCell align="right">{head('failed')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {data?.channels.map((channel) => (
            <GatewayRow key={channel.kind} channel={channel} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function GatewayRow({ channel }: { channel: ChannelPartsFragment }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { kind, url, enabled, waiting, failed } = channel;
  const name = translate(`enums.ChannelKind.${kind}`);
  const isPush = kind === 'PUSH';
  const state = enabled ? 'on' : url ? 'off' : 'unset';
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {name}
      </TableCell>
      <TableCell>
        <StateMark tone={enabled ? 'on' : url ? 'off' : 'care'}>{translate(`channels.states.${state}`)}</StateMark>
      </TableCell>
      <TableCell title={url ?? undefined} sx={{ ...ROOMY, ...ONE_LINE, color: url ? 'text.primary' : 'text.secondary' }}>
        {url ?? translate(isPush ? 'channels.pushNote' : 'channels.unsetNote')}
      </TableCell>
      <TableCell align="right" sx={ROOMY}>
        <NumberCell value={waiting} />
      </TableCell>
      <TableCell align="right">
        <NumberCell value={failed} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: { md: 'nowrap' }, pl: 0 }}>
        <TryButton kind={kind} name={name} disabled={!enabled} />
        {!isPush && (
          <Button aria-label={`${translate('channels.setUp')}: ${name}`} onClick={() => setOpen(true)}>
            {translate('channels.setUp')}
          </Button>
        )}
        {open && <GatewayDialog channel={channel} onClose={() => setOpen(false)} />}
      </TableCell>
    </TableRow>
  );
}

/** Only to oneself. What came of it is the first row of the list below. */
function TryButton({ kind, name, disabled }: { kind: ChannelPartsFragment['kind']; name: string; disabled: boolean }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutate, isPending } = useChange(SendTestMessageDocument);
  const refused = (error: Error) =>
    notify(error instanceof ApiError ? (error.fieldErrors[0]?.message ?? errorText(error, translate)) : errorText(error, translate), {
      type: 'error',
    });
  return (
    <Button
      aria-label={`${translate('channels.try')}: ${name}`}
      disabled={disabled}
      loading={isPending}
      onClick={() => mutate({ input: { kind } }, { onSuccess: () => notify('channels.tried'), onError: refused })}
    >
      {translate('channels.try')}
    </Button>
  );
}
