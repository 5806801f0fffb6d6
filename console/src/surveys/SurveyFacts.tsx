import { Box, Step, StepLabel, Stepper, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { Panel } from '../layout/Panel';
import { answeredOf, STATES, type Survey } from './survey';

/** Where it stands on its way, and what it is. */
export const SurveyFacts = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { moment } = useMoment();
  const { areaNames, closesAt, design, questionnaire, minCell, progress, rates } = survey;
  const percent = (share: number | null | undefined) => (share == null ? '—' : `${number(Math.round(share * 1_000) / 10)} %`);
  const count = answeredOf(progress);
  const facts: readonly (readonly [string, string])[] = [
    ['areas', areaNames.join('、')],
    ['closesAt', moment(closesAt)],
    [
      'questionnaire',
      translate('surveys.written', { title: questionnaire.title, edition: questionnaire.edition, count: questionnaire.questions.length }),
    ],
    [
      'design',
      translate('surveys.designed', { size: number(design.size), strata: translate(`enums.SurveyStrataBy.${design.strataBy}`), seed: design.seed }),
    ],
    ['answered', count ? `${number(count.answered)} / ${number(count.drawn)}` : '—'],
    ['rates', `RR1 ${percent(rates.responseRate1)} · RR3 ${percent(rates.responseRate3)} · COOP1 ${percent(rates.cooperationRate1)}`],
    ['minCell', translate('surveys.promise', { count: minCell })],
  ];
  return (
    <Panel padded title={translate('surveys.facts')}>
      <Way survey={survey} />
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
              {translate(`surveys.fields.${key}`)}
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

const Way = ({ survey: { state, openedAt, closedAt, publishedAt } }: { survey: Survey }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const since: Partial<Record<string, string | null>> = { OPEN: openedAt, CLOSED: closedAt, PUBLISHED: publishedAt };
  const at = STATES.indexOf(state);
  const isLast = at === STATES.length - 1;
  // Five names do not fit beside each other there.
  if (isPhone)
    return (
      <Typography sx={{ fontWeight: 600 }}>
        {translate('surveys.step', { state: translate(`enums.SurveyState.${state}`), at: at + 1, of: STATES.length })}
        {since[state] && ` · ${moment(since[state])}`}
      </Typography>
    );
  return (
    <Stepper alternativeLabel activeStep={isLast ? STATES.length : at}>
      {STATES.map((each) => (
        <Step key={each}>
          <StepLabel optional={since[each] && <Typography variant="caption">{moment(since[each])}</Typography>}>
            {translate(`enums.SurveyState.${each}`)}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
};
