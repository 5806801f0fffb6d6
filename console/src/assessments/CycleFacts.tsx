import { Box, Step, StepLabel, Stepper, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { Panel } from '../layout/Panel';
import { STATES, type Cycle, type WholeCycle } from './cycle';

/** Where it stands on its way, and what it is. */
export const CycleFacts = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { day, moment } = useMoment();
  const { period, from, to, people, collectUntil, frozenAt, publicFrom, publicUntil, appealUntil } = cycle;
  const between = (first: string, last: string) => translate('time.between', { from: day(first), to: day(last) });
  const facts: readonly (readonly [string, string])[] = [
    ['span', `${translate(`enums.AssessmentPeriod.${period}`)} · ${between(from, to)}`],
    ['people', cycle.state === 'DRAFT' ? '—' : translate('assessments.people', { count: number(people) })],
    ['collectUntil', day(collectUntil)],
    ['frozenAt', frozenAt ? moment(frozenAt) : translate('assessments.notFrozen')],
    ...(publicFrom && publicUntil ? [['publicity', between(publicFrom, publicUntil)] as const] : []),
    ...(appealUntil ? [['appealUntil', day(appealUntil)] as const] : []),
  ];
  return (
    <Panel padded title={translate('assessments.facts')}>
      <Way cycle={cycle} />
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'max-content minmax(0, 1fr)', lg: 'repeat(2, max-content minmax(0, 1fr))' },
          columnGap: 2,
          rowGap: 0.5,
          m: 0,
          mt: 2,
        }}
      >
        {facts.map(([key, value]) => (
          <Box key={key} sx={{ display: 'contents' }}>
            <Typography component="dt" color="text.secondary">
              {translate(`assessments.fields.${key}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
};

const Way = ({ cycle: { state } }: { cycle: Cycle }) => {
  const translate = useTranslate();
  const isSmall = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const at = STATES.indexOf(state);
  const isLast = at === STATES.length - 1;
  // Nine names do not fit beside each other there.
  if (isSmall)
    return (
      <Typography sx={{ fontWeight: 600 }}>
        {translate('surveys.step', { state: translate(`enums.AssessmentCycleState.${state}`), at: at + 1, of: STATES.length })}
      </Typography>
    );
  return (
    <Stepper alternativeLabel activeStep={isLast ? STATES.length : at}>
      {STATES.map((each) => (
        <Step key={each}>
          <StepLabel>{translate(`enums.AssessmentCycleState.${each}`)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
};
