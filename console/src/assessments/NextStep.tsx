import { AdvanceAssessmentCycleDocument, RemoveAssessmentCycleDocument } from '@gridward/schema';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Ask } from '../fields/Ask';
import { today, useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { Panel } from '../layout/Panel';
import { usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import { nextOf, notBefore, type WholeCycle } from './cycle';

/** What is to be done now, said to whoever may do it; to others, what is being done. */
export const NextStep = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const mayRun = usePermission('assessment.run');
  return (
    <Panel padded title={translate('assessments.now.title')}>
      <Box sx={{ display: 'flex', gap: 2, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography role="status" sx={{ flex: '1 1 320px' }}>
          {useWords(cycle, mayRun ? 'run' : 'read')}
        </Typography>
        {mayRun && <Step cycle={cycle} />}
      </Box>
    </Panel>
  );
};

function useWords({ state, raterProgress, collectUntil, publicUntil, appealUntil }: WholeCycle, who: 'run' | 'read'): string {
  const translate = useTranslate();
  const number = useNumber();
  const { day } = useMoment();
  const sum = (of: 'asked' | 'rated') => number(raterProgress.reduce((all, each) => all + each[of], 0));
  const until = { COLLECTING: collectUntil, PUBLICITY: publicUntil, APPEAL_WINDOW: appealUntil }[state as string];
  return translate(`assessments.now.${who}.${state}`, { asked: sum('asked'), rated: sum('rated'), day: until ? day(until) : '' });
}

/** The one step that comes next. Each is asked about, because nothing goes back. */
const Step = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'advance' | 'remove' | null>(null);
  const advance = useChange(AdvanceAssessmentCycleDocument);
  const remove = useChange(RemoveAssessmentCycleDocument);
  const { id, version, state } = cycle;
  const to = nextOf(state);
  const earliest = notBefore(cycle);
  if (!to) return null;
  const close = () => {
    setAsking(null);
    advance.reset();
    remove.reset();
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      {state === 'DRAFT' && (
        <Button variant="outlined" onClick={() => setAsking('remove')}>
          {translate('assessments.remove')}
        </Button>
      )}
      <Button
        // While people rate or read, nobody should end it for being the only filled button.
        variant={state === 'COLLECTING' || state === 'FINAL' || state === 'CALIBRATION' ? 'outlined' : 'contained'}
        disabled={earliest !== null && today() <= earliest}
        onClick={() => setAsking('advance')}
      >
        {translate(`assessments.next.${state}`)}
      </Button>
      {asking === 'advance' && (
        <Ask
          title={translate(`assessments.next.${state}`)}
          text={translate(`assessments.sure.${state}`)}
          action={translate(`assessments.next.${state}`)}
          busy={advance.isPending}
          error={advance.error}
          onClose={close}
          onConfirm={() => advance.mutate({ input: { id, version, to } }, { onSuccess: close })}
        />
      )}
      {asking === 'remove' && (
        <Ask
          title={translate('assessments.remove')}
          text={translate('assessments.sureRemove')}
          action={translate('assessments.remove')}
          busy={remove.isPending}
          error={remove.error}
          onClose={close}
          onConfirm={() => remove.mutate({ input: { id, version } }, { onSuccess: () => void navigate('/assessments') })}
        />
      )}
    </Box>
  );
};
