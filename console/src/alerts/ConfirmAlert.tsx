import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  TextField,
  Typography,
} from '@mui/material';
import { AlertAudienceDocument, type AlertLevel } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { useOperation } from '../providers/queries';
import { Audience } from './Audience';
import { staleEnglish, type Draft } from './draft';
import { LevelMark } from './LevelMark';
import { isRehearsal, LEVELS } from './levels';
import { namesOf, targetInput } from './target';

interface ConfirmAlertProps {
  readonly draft: Draft;
  /** The level of what is in force, if this is an update of it. */
  readonly before: AlertLevel | undefined;
  /** @param override why it does not wait for a second person */
  readonly onSend: (override?: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The last look: what cannot be taken back is repeated, with how many places it reaches. */
export const ConfirmAlert = ({ draft, before, onSend, onClose }: ConfirmAlertProps) => {
  const translate = useTranslate();
  const isUpdate = before !== undefined;
  const { moment } = useMoment();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const { data } = useOperation(AlertAudienceDocument, { target: targetInput(draft.target) });
  const [override, setOverride] = useState<string | null>(null);
  const raises = before === undefined || LEVELS.indexOf(draft.level) < LEVELS.indexOf(before);
  const waits = draft.status === 'ACTUAL' && raises && (data?.alertAudience.approvalLevels.includes(draft.level) ?? false);
  const send = async () => {
    setSending(true);
    setError(undefined);
    await onSend(waits && override !== null ? override : undefined).catch((refused: unknown) => {
      setError(refused);
      setSending(false);
    });
  };
  const level = translate(`enums.AlertLevel.${draft.level}`);
  const rehearsal = isRehearsal(draft.status);
  const sendWords =
    waits && override === null
      ? 'alerts.confirm.submit'
      : isUpdate
        ? 'alerts.confirm.sendUpdate'
        : rehearsal
          ? `alerts.confirm.send${draft.status}`
          : 'alerts.confirm.send';
  const facts = [
    { label: translate('alerts.fields.areas'), value: namesOf(draft.target).join('、') },
    { label: translate('alerts.fields.scope'), value: translate(`enums.AlertScope.${draft.scope}`) },
    { label: translate('alerts.fields.expiresAt'), value: moment(draft.expiresAt) },
  ];
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={sending ? undefined : onClose} aria-labelledby="confirm-alert">
      <DialogTitle id="confirm-alert">
        {translate(isUpdate ? 'alerts.confirm.update' : rehearsal ? `alerts.confirm.${draft.status}` : 'alerts.confirm.publish')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <LevelMark level={draft.level} status={draft.status} />
          <Typography variant="h2" component="p">
            {draft.headline}
          </Typography>
        </Box>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: 'auto 1fr',
            columnGap: 2,
            rowGap: 0.5,
            m: 0,
            '& dt': { color: 'text.secondary' },
            '& dd': { m: 0 },
          }}
        >
          {facts.map(({ label, value }) => (
            <Box key={label} sx={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Box>
          ))}
        </Box>
        <Audience target={draft.target} />
        {staleEnglish(draft).length > 0 && <Alert severity="warning">{translate('alerts.confirm.staleEnglish')}</Alert>}
        <Typography color="text.secondary">{translate('alerts.confirm.final')}</Typography>
        {waits && <Approval level={level} override={override} onOverride={setOverride} />}
        <FormError error={error} />
      </DialogContent>
      <DialogActions>
        <Button autoFocus disabled={sending} onClick={onClose}>
          {translate('alerts.confirm.back')}
        </Button>
        <Button variant="contained" loading={sending} disabled={waits && override !== null && override.trim() === ''} onClick={() => void send()}>
          {translate(sendWords, { level })}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

interface ApprovalProps {
  readonly level: string;
  /** Null while it is to wait. */
  readonly override: string | null;
  readonly onOverride: (override: string | null) => void;
}

/** Says before it is sent that it will wait, and what to do when it cannot. */
const Approval = ({ level, override, onOverride }: ApprovalProps) => {
  const translate = useTranslate();
  return (
    <Alert severity={override === null ? 'info' : 'warning'}>
      {translate(override === null ? 'alerts.confirm.waits' : 'alerts.confirm.override', { level })}
      <FormControlLabel
        sx={{ display: 'flex', mt: 0.5, ml: 0 }}
        control={<Checkbox checked={override !== null} onChange={(_, checked) => onOverride(checked ? '' : null)} />}
        label={translate('alerts.confirm.cannotWait')}
      />
      {override !== null && (
        <TextField
          required
          autoFocus
          fullWidth
          label={translate('alerts.confirm.overrideReason')}
          value={override}
          sx={{ mt: 0.5 }}
          onChange={({ target }) => onOverride(target.value)}
        />
      )}
    </Alert>
  );
};
