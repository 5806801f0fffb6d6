import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Divider, TextField, Typography } from '@mui/material';
import { ApproveAlertDocument, RejectAlertDocument, WithdrawAlertDocument } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { useChange } from '../providers/queries';
import { Audience } from './Audience';
import { LevelMark } from './LevelMark';
import { targetOf } from './target';
import type { Pending } from './usePending';

interface ReviewAlertProps {
  readonly draft: Pending;
  readonly onClose: () => void;
}

/** The second pair of eyes: all that would be said, in both languages, whom it reaches, and the two answers. */
export const ReviewAlert = ({ draft, onClose }: ReviewAlertProps) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const { level, content, areas, areaNames, authorName, createdAt, decideBy } = draft;
  const facts = [
    [translate('alerts.fields.areas'), areaNames.join('、')],
    [translate('alerts.fields.scope'), translate(`enums.AlertScope.${content.scope}`)],
    [translate('alerts.fields.expiresAt'), moment(content.expiresAt)],
    [translate('alerts.pending.author'), `${authorName ?? content.senderName} · ${moment(createdAt)}`],
    draft.state === 'PENDING'
      ? [translate('alerts.pending.decideBy'), moment(decideBy)]
      : [translate(`alerts.pending.states.${draft.state}`), [draft.decidedByName, draft.reason].filter(Boolean).join(' · ')],
  ] as const;
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="review-alert">
      <DialogTitle id="review-alert">
        {translate(
          draft.mayDecide
            ? 'alerts.pending.reviewTitle'
            : draft.state === 'PENDING'
              ? 'alerts.pending.ownTitle'
              : `alerts.pending.states.${draft.state}`,
        )}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <LevelMark level={level} status="ACTUAL" />
          <Typography variant="h2" component="p">
            {content.headline}
          </Typography>
        </Box>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
          <Text lang="zh-CN" headline={null} description={content.description} instruction={content.instruction} />
          <Text lang="en" headline={content.headlineEn} description={content.descriptionEn} instruction={content.instructionEn} />
        </Box>
        <Divider />
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
          {facts.map(([label, value]) => (
            <Box key={label} sx={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Box>
          ))}
        </Box>
        <Audience target={targetOf(areas.map((code) => ({ code, name: code })))} />
      </DialogContent>
      {draft.mayDecide ? <Decide draft={draft} onClose={onClose} /> : <Withdraw draft={draft} onClose={onClose} />}
    </Dialog>
  );
};

interface TextProps {
  readonly lang: string;
  readonly headline: string | null;
  readonly description: string | null;
  readonly instruction: string | null;
}

const Text = ({ lang, headline, description, instruction }: TextProps) => {
  const translate = useTranslate();
  if (!description && !instruction && !headline) return <Typography color="text.secondary">{translate('alerts.pending.noEnglish')}</Typography>;
  return (
    <Box lang={lang} sx={{ whiteSpace: 'pre-line', display: 'grid', gap: 0.5, alignContent: 'start' }}>
      {headline && <Typography sx={{ fontWeight: 600 }}>{headline}</Typography>}
      <Typography>{description}</Typography>
      <Typography sx={{ fontWeight: 600 }}>{instruction}</Typography>
    </Box>
  );
};

const Decide = ({ draft: { id, level }, onClose }: ReviewAlertProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState<string | null>(null);
  const approve = useChange(ApproveAlertDocument);
  const reject = useChange(RejectAlertDocument);
  const done = (message: string) => ({
    onSuccess: () => {
      notify(message);
      onClose();
    },
  });
  return (
    <>
      <Box sx={{ px: 3 }}>
        <FormError error={approve.error ?? reject.error} />
        {reason !== null && (
          <TextField
            required
            autoFocus
            fullWidth
            label={translate('alerts.pending.reason')}
            value={reason}
            sx={{ mt: 1 }}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Box>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        <Box sx={{ flex: 1 }} />
        <Button
          variant="outlined"
          loading={reject.isPending}
          disabled={reason !== null && reason.trim() === ''}
          onClick={() => (reason === null ? setReason('') : reject.mutate({ input: { id, reason } }, done('alerts.pending.rejected')))}
        >
          {translate('alerts.pending.reject')}
        </Button>
        {reason === null && (
          <Button variant="contained" loading={approve.isPending} onClick={() => approve.mutate({ input: { id } }, done('alerts.pending.approved'))}>
            {translate('alerts.pending.approve', { level: translate(`enums.AlertLevel.${level}`) })}
          </Button>
        )}
      </DialogActions>
    </>
  );
};

const Withdraw = ({ draft: { id, isOwn, state }, onClose }: ReviewAlertProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutate, error, isPending } = useChange(WithdrawAlertDocument);
  const withdraw = () =>
    mutate(
      { input: { id } },
      {
        onSuccess: () => {
          notify('alerts.pending.withdrawn');
          onClose();
        },
      },
    );
  return (
    <>
      <Box sx={{ px: 3 }}>
        <FormError error={error} />
      </Box>
      <DialogActions>
        {isOwn && state === 'PENDING' && (
          <Button loading={isPending} onClick={withdraw}>
            {translate('alerts.pending.withdraw')}
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </>
  );
};
