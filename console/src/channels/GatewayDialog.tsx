import { SaveChannelDocument, type ChannelPartsFragment } from '@gridward/schema';
import { Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { useChange } from '../providers/queries';

interface Props {
  channel: ChannelPartsFragment;
  onClose: () => void;
}

/** Address and secret of a gateway. A secret that was made is shown before the dialog can be closed, because it is shown this once. */
export function GatewayDialog({ channel, onClose }: Props) {
  const [secret, setSecret] = useState<string | null>(null);
  const name = useTranslate()(`enums.ChannelKind.${channel.kind}`);
  const title = useTranslate()('channels.dialog.title', { name });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={secret ? undefined : onClose} aria-labelledby="gateway">
      <DialogTitle id="gateway">{title}</DialogTitle>
      {secret ? <Secret channel={channel} secret={secret} onClose={onClose} /> : <Form channel={channel} onSecret={setSecret} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ channel: { kind, url, enabled, version }, onSecret, onClose }: Props & { onSecret: (secret: string) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const isNew = version == null;
  const [values, setValues] = useState({ url: url ?? '', enabled: isNew || enabled, newSecret: false });
  const { mutate, isPending, error } = useChange(SaveChannelDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { input: { kind, ...values, url: values.url.trim(), ...(!isNew && { version }) } },
      {
        onSuccess: ({ saveChannel: { secret } }) => {
          notify('channels.dialog.saved');
          if (secret) onSecret(secret);
          else onClose();
        },
      },
    );
  };
  const box = (key: 'enabled' | 'newSecret') => (
    <FormControlLabel
      control={<Checkbox checked={values[key]} onChange={({ target }) => setValues((before) => ({ ...before, [key]: target.checked }))} />}
      label={translate(`channels.dialog.${key}`)}
    />
  );
  return (
    <form onSubmit={submit}>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography color="text.secondary">{translate('channels.dialog.text')}</Typography>
        <FormError error={error} />
        <TextField
          required
          autoFocus
          type="url"
          label={translate('channels.dialog.url')}
          placeholder="https://sms.example.cn/send"
          value={values.url}
          onChange={({ target }) => setValues((before) => ({ ...before, url: target.value }))}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
        {box('enabled')}
        {!isNew && box('newSecret')}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={isPending} disabled={!values.url.trim()}>
          {translate('form.save')}
        </Button>
      </DialogActions>
    </form>
  );
}

function Secret({ channel: { reportUrl }, secret, onClose }: Props & { secret: string }) {
  const translate = useTranslate();
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{translate('channels.dialog.once')}</Typography>
        <Value label={translate('channels.dialog.secret')} value={secret} />
        <Value label={translate('channels.dialog.report')} value={reportUrl} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('channels.dialog.noted')}
        </Button>
      </DialogActions>
    </>
  );
}

function Value({ label, value }: { label: string; value: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = () => void navigator.clipboard?.writeText(value).then(() => notify('channels.dialog.copied'));
  return (
    <div>
      <Typography variant="caption" color="text.secondary">
        {label}
      </Typography>
      <Box sx={(theme) => ({ display: 'flex', alignItems: 'center', gap: 1, p: 1, bgcolor: theme.ground.code, borderRadius: 1 })}>
        <Box component="code" sx={{ flex: 1, overflowWrap: 'anywhere', userSelect: 'all' }}>
          {value}
        </Box>
        <Button aria-label={`${translate('channels.dialog.copy')}: ${label}`} onClick={copy}>
          {translate('channels.dialog.copy')}
        </Button>
      </Box>
    </div>
  );
}
