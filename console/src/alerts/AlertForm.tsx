import { Alert, Box, Button, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { FormError } from '../fields/FormError';
import { AskBeforeLeaving } from '../layout/form/AskBeforeLeaving';
import { AreaChoice } from './AreaChoice';
import { ConfirmAlert } from './ConfirmAlert';
import { faultsOf, withTarget, type Draft, type DraftFault } from './draft';
import { ExpiryChoice } from './ExpiryChoice';
import { Hazard } from './Hazard';
import { Kind } from './Kind';
import { PhonePreview } from './PhonePreview';
import { Section } from './Section';
import { useHazards } from './templates';
import { Texts } from './Texts';

interface AlertFormProps {
  readonly initial: Draft;
  /** An update keeps what kind of message it is and what it is about. */
  readonly isUpdate: boolean;
  readonly intro?: ReactNode;
  /** Sends it. @param override why it does not wait for a second person @returns where to go */
  readonly onSend: (draft: Draft, override?: string) => Promise<string>;
}

/** Writing on the left, what the resident will see on the right, and a last look before it goes out. */
export const AlertForm = ({ initial, isUpdate, intro, onSend }: AlertFormProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(initial);
  const { hazards, error } = useHazards(!isUpdate);
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  // Only after the question about unsaved input is gone.
  useEffect(() => {
    if (sentTo) void navigate(sentTo, { replace: true });
  }, [sentTo, navigate]);
  const faults = tried ? faultsOf(draft) : [];
  const fault = (field: DraftFault) => (faults.includes(field) ? translate(`alerts.faults.${field}`) : undefined);
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  const check = () => {
    setTried(true);
    if (faultsOf(draft).length === 0) return setConfirming(true);
    requestAnimationFrame(() => summary.current?.focus());
  };
  const send = async (override?: string) => setSentTo(await onSend(draft, override));
  return (
    <Box
      sx={({ size }) => ({
        display: 'grid',
        gap: 4,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `minmax(0, ${size.form}px) minmax(280px, 360px)` },
      })}
    >
      <Paper variant="outlined" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3, p: 2 }}>
        {intro}
        {faults.length > 0 && (
          <Alert severity="error" ref={summary} tabIndex={-1}>
            {translate('form.errors', { count: faults.length })}
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {faults.map((each) => (
                <li key={each}>{translate(`alerts.faults.${each}`)}</li>
              ))}
            </Box>
          </Alert>
        )}
        <FormError error={error} />
        {!isUpdate && <Kind draft={draft} onChange={change} />}
        <Hazard draft={draft} hazards={hazards} isUpdate={isUpdate} fault={fault} onDraft={setDraft} />
        <Section title={translate('alerts.sections.areas')}>
          <AreaChoice value={draft.target} error={fault('areas')} onChange={(target) => setDraft((before) => withTarget(before, target, hazards))} />
        </Section>
        <Section title={translate('alerts.sections.text')}>
          <Texts draft={draft} fault={fault} onChange={change} />
        </Section>
        <Section title={translate('alerts.sections.until')}>
          <ExpiryChoice value={draft.expiresAt} error={fault('expiresAt') ?? fault('expired')} onChange={(expiresAt) => change({ expiresAt })} />
        </Section>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="contained" size="medium" onClick={check}>
            {translate(isUpdate ? 'alerts.checkUpdate' : 'alerts.check')}
          </Button>
          <Button onClick={() => void navigate(-1)}>{translate('form.cancel')}</Button>
        </Box>
      </Paper>
      <PhonePreview draft={draft} />
      {confirming && <ConfirmAlert draft={draft} before={isUpdate ? initial.level : undefined} onSend={send} onClose={() => setConfirming(false)} />}
      <AskBeforeLeaving when={draft !== initial && sentTo === null} />
    </Box>
  );
};
