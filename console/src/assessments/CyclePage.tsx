import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router-dom';
import { ErrorState, NoRight, NotFound } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { TabbedParts, type TabbedPart } from '../layout/TabbedParts';
import { usePermission } from '../providers/me';
import { Appeals } from './appeals/Appeals';
import { Board } from './calibration/Board';
import { hasResults, isPast, type WholeCycle } from './cycle';
import { CycleFacts } from './CycleFacts';
import { Entries } from './entries/Entries';
import { NextStep } from './NextStep';
import { Notices } from './Notices';
import { Overview } from './overview/Overview';
import { Proposals } from './proposals/Proposals';
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
    ...(cycle.state === 'DRAFT' ? [] : [part('entries', <Entries cycle={cycle} />)]),
    ...(cycle.state === 'PUBLICITY' || cycle.state === 'APPEAL_WINDOW' ? [part('notices', <Notices cycle={cycle} />)] : []),
    ...(isPast(cycle, 'PUBLICITY') ? [part('appeals', <Appeals cycle={cycle} />)] : []),
    ...(isPast(cycle, 'FINAL') ? [part('proposals', <Proposals cycle={cycle} />)] : []),
  ];
  // Where it begins is decided once for each state; then the tabs stay where they are.
  return <TabbedParts key={`${cycle.id} ${cycle.state}`} label={cycle.title} parts={parts} />;
};
