import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router-dom';
import { ErrorState, NoRight, NotFound } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { TabbedParts, type TabbedPart } from '../layout/TabbedParts';
import { usePermission } from '../providers/me';
import { Board } from './calibration/Board';
import { hasResults, type WholeCycle } from './cycle';
import { CycleFacts } from './CycleFacts';
import { NextStep } from './NextStep';
import { Overview } from './overview/Overview';
import { Results } from './results/Results';
import { useCycle } from './useCycle';

/** One round of assessment: where it stands and what is to be done on top, everything else one tab away. */
export default function CyclePage() {
  const { id = '' } = useParams<{ id: string }>();
  return usePermission('assessment.results') ? <Opened key={id} id={id} /> : <NoRight />;
}

function Opened({ id }: { id: string }) {
  const translate = useTranslate();
  const { data, error, isPending } = useCycle(id);
  usePageTitle(data?.assessmentCycle?.title ?? translate('resources.assessments.one'));
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  const { assessmentCycle: cycle } = data;
  if (!cycle) return <NotFound />;
  return (
    <PageFrame title={cycle.title} note={cycle.placeName}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <CycleFacts cycle={cycle} />
        <NextStep cycle={cycle} />
        <Parts cycle={cycle} />
      </Box>
    </PageFrame>
  );
}

const Parts = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const mayDecide = usePermission('assessment.decide');
  const part = (key: string, content: TabbedPart['content']): TabbedPart => ({ key, label: translate(`assessments.tabs.${key}`), content });
  const isDeciding = cycle.state === 'CALIBRATION' && mayDecide;
  const parts = [
    ...(isDeciding ? [part('calibration', <Board cycle={cycle} />)] : []),
    part('overview', <Overview cycle={cycle} />),
    ...(hasResults(cycle) ? [part('results', <Results cycle={cycle} />)] : []),
  ];
  // Where it begins is decided once for each state; then the tabs stay where they are.
  return <TabbedParts key={`${cycle.id} ${cycle.state}`} label={cycle.title} parts={parts} />;
};
