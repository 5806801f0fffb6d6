import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router-dom';
import { ErrorState, NotFound } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { TabbedParts, type TabbedPart } from '../layout/TabbedParts';
import { usePermission } from '../providers/me';
import { Results } from '../survey-results/Results';
import { Share } from '../survey-results/Share';
import { Feedback } from './feedback/Feedback';
import { NextStep } from './NextStep';
import { Points } from './Points';
import { Reserves } from './Reserves';
import { isOver, type Survey } from './survey';
import { SurveyFacts } from './SurveyFacts';
import { Units } from './Units';
import { useSurvey } from './useSurvey';

/** One survey from its draft to its result: what it is and what is to be done stand on top, everything else is one tab away. */
export default function SurveyPage() {
  const translate = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, isPending } = useSurvey(id);
  usePageTitle(data?.survey?.title ?? translate('resources.surveys.one'));
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  const { survey } = data;
  if (!survey) return <NotFound />;
  return (
    <PageFrame title={survey.title}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <SurveyFacts survey={survey} />
        <NextStep survey={survey} />
        {survey.state === 'PUBLISHED' && <Share survey={survey} />}
        {survey.state !== 'DRAFT' && <Parts survey={survey} />}
      </Box>
    </PageFrame>
  );
}

/** While it is asked, whoever asks works on the sample; afterwards everybody comes for the result. */
const Parts = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const mayCollect = usePermission('survey.collect');
  const mayRun = usePermission('survey.run');
  const mayCall = usePermission('survey.followUp');
  const { id, state } = survey;
  const over = isOver(survey);
  const part = (key: string, content: TabbedPart['content']): TabbedPart => ({ key, label: translate(`surveys.tabs.${key}`), content });
  const results = part('results', <Results survey={survey} />);
  const sample = part(
    'sample',
    <>
      {state === 'OPEN' && mayRun && <Reserves survey={survey} />}
      <Units survey={survey} />
    </>,
  );
  const parts = [
    ...(mayCollect ? [sample] : []),
    part('points', <Points survey={survey} />),
    ...(over || (mayCall && state === 'OPEN') ? [part('feedback', <Feedback survey={survey} />)] : []),
  ];
  // Where it begins is decided once for each state; then the tabs stay where they are.
  return (
    <TabbedParts
      key={`${id} ${over}`}
      label={survey.title}
      parts={over || !mayCollect ? [results, ...parts] : [sample, results, ...parts.slice(1)]}
    />
  );
};
