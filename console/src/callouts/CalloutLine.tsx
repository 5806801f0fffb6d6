import { CalloutStepsDocument, type CalloutRowFragment } from '@gridward/schema';
import { Box, Button, Collapse, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { StateMark } from '../fields/show';
import { useMoment } from '../fields/moment';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { NoteAnswer } from './NoteAnswer';
import { TimeLeft } from './TimeLeft';
import { useWays } from './useWays';

const TONE = { CALLING: 'care', ANSWERED: 'on', UNANSWERED: 'care', ENDED: 'off' } as const;

/** One place: how far it is, who is called now or who answered; below it, on a click, everything that happened. */
export const CalloutLine = ({ callout }: { callout: CalloutRowFragment }) => {
  const translate = useTranslate();
  const { time } = useMoment();
  const mayManage = usePermission('callout.manage');
  const [open, setOpen] = useState(false);
  const [noting, setNoting] = useState(false);
  const { areaName, status, dueAt, calledName, answeredByName, answeredAt, round } = callout;
  const isOpen = status === 'CALLING' || status === 'UNANSWERED';
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 0.75 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)} sx={{ minWidth: 0, textAlign: 'left' }}>
          {areaName}
        </Button>
        <StateMark tone={TONE[status]}>{translate(`enums.CalloutState.${status}`)}</StateMark>
        <Typography color="text.secondary" sx={{ flex: '1 1 160px' }}>
          {status === 'CALLING' && calledName && translate('callouts.calling', { name: calledName })}
          {status === 'CALLING' && dueAt && <TimeLeft until={dueAt} />}
          {status === 'ANSWERED' && answeredAt && `${answeredByName ?? ''} ${time(answeredAt)}`}
          {round > 1 && ` · ${translate('callouts.round', { round })}`}
        </Typography>
        {isOpen && mayManage && (
          <Button size="small" onClick={() => setNoting(true)} aria-label={`${translate('callouts.note.open')}: ${areaName}`}>
            {translate('callouts.note.open')}
          </Button>
        )}
      </Box>
      <Collapse in={open} unmountOnExit>
        <Steps callout={callout} />
      </Collapse>
      {noting && <NoteAnswer callout={callout} onClose={() => setNoting(false)} />}
    </Box>
  );
};

const Steps = ({ callout: { id, incidentId, code } }: { callout: CalloutRowFragment }) => {
  const translate = useTranslate();
  const { time } = useMoment();
  const { data } = useOperation(CalloutStepsDocument, { incidentId, area: code }, { keep: true });
  const steps = data?.callouts.nodes.find((node) => node.id === id)?.steps ?? [];
  const way = useWays();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, pl: 1.5, py: 0.5, display: 'grid', gap: 0.5 }}>
      {steps.map((step) => (
        <Box component="li" key={step.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          <Typography color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {time(step.at)}
          </Typography>
          <span>
            {translate(`enums.CalloutStepKind.${step.kind}`)}
            {step.rung && `（${translate(`enums.CalloutRung.${step.rung}`)}）`}
          </span>
          <span>{step.name}</span>
          {step.note && <span>“{step.note}”</span>}
          {step.channels && step.channels.length > 0 && (
            <Typography variant="caption" color="text.secondary" component="div" sx={{ flexBasis: '100%' }}>
              {step.channels.map(way).join(' · ')}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
};
