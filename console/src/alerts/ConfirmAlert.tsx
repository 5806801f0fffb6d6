import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { Audience } from './Audience';
import { staleEnglish, type Draft } from './draft';
import { LevelMark } from './LevelMark';
import { isRehearsal } from './levels';
import { namesOf } from './target';

interface ConfirmAlertProps {
  readonly draft: Draft;
  readonly isUpdate: boolean;
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
}

/** The last look: what cannot be taken back is repeated, with how many places it reaches. */
export const ConfirmAlert = ({ draft, isUpdate, onSend, onClose }: ConfirmAlertProps) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const send = async () => {
    setSending(true);
    setError(undefined);
    await onSend().catch((refused: unknown) => {
      setError(refused);
      setSending(false);
    });
  };
  const level = translate(`enums.AlertLevel.${draft.level}`);
  const rehearsal = isRehearsal(draft.status);
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
        <FormError error={error} />
      </DialogContent>
      <DialogActions>
        <Button autoFocus disabled={sending} onClick={onClose}>
          {translate('alerts.confirm.back')}
        </Button>
        <Button variant="contained" loading={sending} onClick={() => void send()}>
          {translate(isUpdate ? 'alerts.confirm.sendUpdate' : rehearsal ? `alerts.confirm.send${draft.status}` : 'alerts.confirm.send', { level })}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
