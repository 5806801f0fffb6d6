import { BeginSecondFactorDocument, ConfirmSecondFactorDocument } from '@gridward/schema';
import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';
import { useNotify, useTranslate } from 'ra-core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { FormError } from '../fields/FormError';
import { fetchMeAgain, useMeState } from '../providers/me';
import { useChange } from '../providers/queries';
import { Alone } from './Alone';

/** Scan, enter, done. Who has one already is asked before the old one stops working. */
export default function SecondFactor() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { data: me } = useMeState();
  const must = me?.mustEnrolSecondFactor ?? false;
  const { mutate: begin, data, error } = useChange(BeginSecondFactorDocument);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || !me || (me.secondFactor && !must)) return;
    begun.current = true;
    begin({});
  }, [me, must, begin]);

  const secret = data?.beginSecondFactor;
  return (
    <Alone title={translate('secondFactor.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {must && <Alert severity="info">{translate('secondFactor.must')}</Alert>}
        <FormError error={error} />
        {me?.secondFactor && !secret && (
          <>
            <Alert severity="success">{translate('secondFactor.on')}</Alert>
            <Typography>{translate('secondFactor.renew')}</Typography>
            <Button variant="outlined" onClick={() => begin({})}>
              {translate('secondFactor.begin')}
            </Button>
          </>
        )}
        {secret && <Enrol {...secret} />}
        {!must && <Button onClick={() => void navigate(-1)}>{translate('form.cancel')}</Button>}
      </Box>
    </Alone>
  );
}

function Enrol({ secret, uri }: { secret: string; uri: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const { mutate, isPending, error } = useChange(ConfirmSecondFactorDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { input: { code } },
      {
        onSuccess: () => {
          notify('secondFactor.done');
          void fetchMeAgain().finally(() => navigate('/', { replace: true }));
        },
        onError: () => setCode(''),
      },
    );
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography>{translate('secondFactor.scan')}</Typography>
      {/* Scanners need dark on light, whatever the theme. */}
      <Box sx={{ justifySelf: 'center', p: 1.5, bgcolor: 'common.white', border: 1, borderColor: 'divider', lineHeight: 0 }}>
        <QRCodeSVG value={uri} size={176} role="img" aria-label={translate('secondFactor.qr')} />
      </Box>
      <Typography variant="caption" color="text.secondary">
        {translate('secondFactor.manual')}
        <Box
          component="code"
          sx={{ display: 'block', fontSize: 'body1.fontSize', color: 'text.primary', userSelect: 'all', overflowWrap: 'anywhere' }}
        >
          {secret.replace(/(.{4})/g, '$1 ').trim()}
        </Box>
      </Typography>
      <Typography>{translate('secondFactor.enter')}</Typography>
      <FormError error={error} />
      <TextField
        label={translate('signIn.code')}
        value={code}
        onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
        required
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6 } }}
      />
      <Button type="submit" variant="contained" loading={isPending} disabled={code.length !== 6}>
        {translate('secondFactor.submit')}
      </Button>
    </Box>
  );
}
