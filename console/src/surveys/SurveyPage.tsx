import { Panel } from '../layout/Panel';
import { CloseSurveyDocument, DrawSampleDocument, OpenSurveyDocument, PublishSurveyDocument } from '@gridward/schema';
import { Box, Button, Step, StepLabel, Stepper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router-dom';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { ErrorState, NotFound } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import { Results } from '../survey-results/Results';
import { Share } from '../survey-results/Share';
import { Feedback } from './feedback/Feedback';
import { Points } from './Points';
import { Reserves } from './Reserves';
import { answeredOf, STATES, type Survey } from './survey';
import { Units } from './Units';
import { useSurvey } from './useSurvey';

/** One survey from its draft to its result: what is next stands on top. */
export default function SurveyPage() {
  const translate = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  const mayCollect = usePermission('survey.collect');
  const mayRun = usePermission('survey.run');
  const { data, error, isPending } = useSurvey(id);
  usePageTitle(data?.survey?.title ?? translate('resources.surveys.one'));
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  const { survey } = data;
  if (!survey) return <NotFound />;
  const isDrawn = survey.state !== 'DRAFT';
  return (
    <PageFrame title={survey.title} actions={<Actions survey={survey} />}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <Way survey={survey} />
        <Facts survey={survey} />
        {isDrawn && <Results survey={survey} />}
        {survey.state === 'PUBLISHED' && <Share survey={survey} />}
        {isDrawn && <Points survey={survey} />}
        {survey.state === 'OPEN' && mayCollect && mayRun && <Reserves survey={survey} />}
        {isDrawn && <Feedback survey={survey} />}
        {isDrawn && mayCollect && <Units survey={survey} />}
      </Box>
    </PageFrame>
  );
}

const Way = ({ survey: { state, openedAt, closedAt, publishedAt } }: { survey: Survey }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const at: Partial<Record<string, string | null>> = { OPEN: openedAt, CLOSED: closedAt, PUBLISHED: publishedAt };
  return (
    <Stepper activeStep={STATES.indexOf(state)} sx={{ flexWrap: 'wrap', rowGap: 1 }}>
      {STATES.map((each) => (
        <Step key={each}>
          <StepLabel optional={at[each] && <Typography variant="caption">{moment(at[each])}</Typography>}>
            {translate(`enums.SurveyState.${each}`)}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
};

/** The one thing that comes next. */
const Actions = ({ survey: { id, state, cleanedAt } }: { survey: Survey }) => {
  const translate = useTranslate();
  const mayRun = usePermission('survey.run');
  const draw = useChange(DrawSampleDocument);
  const open = useChange(OpenSurveyDocument);
  const close = useChange(CloseSurveyDocument);
  const publish = useChange(PublishSurveyDocument);
  if (!mayRun) return null;
  const next = { DRAFT: draw, DRAWN: open, OPEN: close, CLOSED: publish, PUBLISHED: null }[state];
  const again = state === 'DRAWN' ? draw : null;
  const run = (change: NonNullable<typeof next>) => {
    const word = translate(`surveys.sure.${state}`, { _: '' });
    if (change === again || !word || window.confirm(word)) change.mutate({ input: { id } });
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      <FormError error={draw.error ?? open.error ?? close.error ?? publish.error} />
      {again && (
        <Button variant="outlined" loading={again.isPending} onClick={() => run(again)}>
          {translate('surveys.drawAgain')}
        </Button>
      )}
      {next && (
        <Button variant="contained" loading={next.isPending} disabled={state === 'CLOSED' && !cleanedAt} onClick={() => run(next)}>
          {translate(`surveys.next.${state}`)}
        </Button>
      )}
    </Box>
  );
};

const Facts = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { moment } = useMoment();
  const { areaNames, closesAt, design, questionnaire, minCell, progress, rates } = survey;
  const percent = (share: number | null | undefined) => (share == null ? '—' : `${number(Math.round(share * 1_000) / 10)} %`);
  const answered = answeredOf(progress);
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
    ['answered', `${number(answered)} / ${number(design.size)}`],
    ['rates', `RR1 ${percent(rates.responseRate1)} · RR3 ${percent(rates.responseRate3)} · COOP1 ${percent(rates.cooperationRate1)}`],
    ['minCell', translate('surveys.promise', { count: minCell })],
  ];
  return (
    <Panel padded title={translate('surveys.facts')}>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}>
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
