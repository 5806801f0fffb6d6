import { Alert, Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Panel } from '../../layout/Panel';
import type { WholeCycle } from '../cycle';
import { Bands } from './Bands';
import { Editions } from './Editions';
import { Fairness } from './Fairness';
import { Histogram } from './Histogram';
import { Pools } from './Pools';
import { RaterProgress } from './RaterProgress';

/** How far it has come and what came out as a whole. Nobody can be known by anything here. */
export const Overview = ({ cycle }: { cycle: WholeCycle }) => {
  const translate = useTranslate();
  const { summary, raterProgress, editions } = cycle;
  return (
    <>
      {summary && summary.warnings.length > 0 && (
        <Alert severity="warning">
          {translate('assessments.overview.warnings')}
          <ul style={{ margin: 0, paddingInlineStart: '1.25em' }}>
            {summary.warnings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      {summary && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' } }}>
          <Bands summary={summary} />
          <Histogram summary={summary} />
        </Box>
      )}
      <RaterProgress rows={raterProgress} />
      {summary && <Pools pools={summary.pools} />}
      {summary && <Fairness groups={summary.fairness} />}
      {editions.length > 0 && <Editions editions={editions} />}
      {!summary && (
        <Panel padded title={translate('assessments.overview.outcome')}>
          {translate('assessments.overview.notYet')}
        </Panel>
      )}
    </>
  );
};
