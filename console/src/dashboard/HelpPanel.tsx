import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { CloseHelpRequestDocument, HelpRequestsDocument, TakeHelpRequestDocument, type HelpRequestPartsFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { Panel } from '../layout/Panel';
import { AskHelped } from './AskHelped';

const SHOWN = 6;
const ASKED_ABOUT = 3;
const LOOK_EVERY_MS = 5_000;

/** Who needs help and whom nobody has gone to yet. Whoever takes a call reads what was written, and goes. */
export const HelpPanel = () => {
  const translate = useTranslate();
  const mayHandle = usePermission('help.handle');
  const { data } = useOperation(
    HelpRequestsDocument,
    { filter: { status: ['OPEN', 'TAKEN'] }, first: SHOWN },
    { enabled: mayHandle, refetchInterval: LOOK_EVERY_MS, keep: true },
  );
  // Here, because what was asked leaves the list, and the link must stay.
  const [asking, setAsking] = useState<HelpRequestPartsFragment | null>(null);
  const over = useOperation(HelpRequestsDocument, { filter: { toAsk: true }, first: ASKED_ABOUT }, { enabled: mayHandle, keep: true });
  if (!mayHandle) return null;
  const { totalCount = 0, nodes = [] } = data?.helpRequests ?? {};
  return (
    <Panel title={translate('alerts.help.title')} count={totalCount}>
      {nodes.map((call) => (
        <Call key={call.id} call={call} />
      ))}
      {data && totalCount === 0 && (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate('alerts.help.none')}
        </Typography>
      )}
      {over.data?.helpRequests.nodes.map((call) => (
        <Over key={call.id} call={call} onAsk={() => setAsking(call)} />
      ))}
      {asking && <AskHelped call={asking} onClose={() => setAsking(null)} />}
    </Panel>
  );
};

const Call = ({ call: { id, areaName, status, createdAt } }: { call: HelpRequestPartsFragment }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const [closing, setClosing] = useState(false);
  const { mutate, data, error, isPending } = useChange(TakeHelpRequestDocument);
  const told = data?.takeHelpRequest;
  return (
    <Box sx={{ px: 2, py: 1, display: 'grid', gap: 0.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ flex: 1 }} noWrap>
          {areaName}
        </Typography>
        <Button size="small" variant={status === 'OPEN' ? 'contained' : 'outlined'} loading={isPending} onClick={() => mutate({ input: { id } })}>
          {translate('alerts.help.take')}
        </Button>
        {status === 'TAKEN' && (
          <Button size="small" onClick={() => setClosing(true)}>
            {translate('alerts.help.close')}
          </Button>
        )}
      </Box>
      <Typography variant="caption" color="text.secondary">
        {moment(createdAt)} · {translate(`alerts.help.states.${status}`)}
      </Typography>
      <FormError error={error} />
      {told && (
        <Typography>
          {told.note ?? translate('alerts.help.noWords')}
          {told.longitude !== null && told.latitude !== null && (
            <> {translate('alerts.help.position', { place: `${told.longitude.toFixed(5)}, ${told.latitude.toFixed(5)}` })}</>
          )}
        </Typography>
      )}
      {closing && <Close id={id} onClose={() => setClosing(false)} />}
    </Box>
  );
};

/** Where somebody else went: the resident can be asked whether it helped. */
const Over = ({ call, onAsk }: { call: HelpRequestPartsFragment; onAsk: () => void }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  return (
    <Box sx={{ px: 2, py: 1, display: 'grid', gap: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ flex: 1 }} noWrap>
          {call.areaName}
        </Typography>
        <Button size="small" onClick={onAsk}>
          {translate('alerts.help.ask')}
        </Button>
      </Box>
      <Typography variant="caption" color="text.secondary">
        {[call.closedAt && moment(call.closedAt), translate('alerts.help.states.CLOSED'), call.outcome].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
};

const Close = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState('');
  const { mutate, error, isPending } = useChange(CloseHelpRequestDocument);
  const submit = () => mutate({ input: { id, outcome: outcome.trim() } }, { onSuccess: onClose });
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="close-help">
      <DialogTitle id="close-help">{translate('alerts.help.close')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <FormError error={error} />
        <TextField
          required
          autoFocus
          multiline
          minRows={2}
          label={translate('alerts.help.outcome')}
          value={outcome}
          onChange={({ target }) => setOutcome(target.value)}
          sx={{ mt: 1 }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button variant="contained" loading={isPending} disabled={outcome.trim() === ''} onClick={submit}>
          {translate('alerts.help.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
