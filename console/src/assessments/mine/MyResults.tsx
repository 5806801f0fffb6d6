import { AssessmentAppealsDocument, type MyAssessmentResultsQuery } from '@gridward/schema';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { today } from '../../fields/moment';
import { DayField, PeriodField, StateMark } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { useOperation } from '../../providers/queries';
import { isOpen } from '../appeals/appeal';
import { BandField } from '../results/BandField';
import { LineTable } from '../results/LineTable';
import { usePoints } from '../results/points';
import { FileAppeal } from './FileAppeal';

export type MyResult = MyAssessmentResultsQuery['myAssessmentResults'][number];

const MOST_LIFTS = 3;

/** How I was assessed: the sum as it came about, what would lift it most, and how to dispute it. */
export const MyResults = ({ results }: { results: readonly MyResult[] }) => {
  const translate = useTranslate();
  if (results.length === 0)
    return (
      <Panel title={translate('assessments.mine.result')} padded>
        <Typography color="text.secondary">{translate('assessments.mine.noResult')}</Typography>
      </Panel>
    );
  return results.map((result) => <MyResultPanel key={result.id} result={result} />);
};

const MyResultPanel = ({ result }: { result: MyResult }) => {
  const translate = useTranslate();
  const points = usePoints();
  const [isFiling, setFiling] = useState(false);
  const { cycle, score, deviation, lines } = result;
  const lifts = lines
    .filter(({ lift }) => lift > 0)
    .sort((a, b) => b.lift - a.lift)
    .slice(0, MOST_LIFTS);
  return (
    <Panel title={cycle.title}>
      <Box sx={{ p: 2, display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography variant="h1" component="p">
          {points(score)}
        </Typography>
        {score !== null && <Typography color="text.secondary">±{points(deviation, 1)}</Typography>}
        <Box>
          <BandField result={result} />
        </Box>
        <Typography color="text.secondary">
          <PeriodField from={cycle.from} to={cycle.to} />
        </Typography>
      </Box>
      {lifts.length > 0 && (
        <Box sx={{ px: 2, pb: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{translate('assessments.mine.lift')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {lifts.map(({ key, name, lift }) => (
              <li key={key}>{translate('assessments.mine.lifts', { name: name ?? key, points: points(lift) })}</li>
            ))}
          </Box>
        </Box>
      )}
      <Box sx={{ overflowX: 'auto' }}>
        <LineTable lines={lines} score={score} />
      </Box>
      <Box sx={{ p: 2 }}>
        <MyAppeal result={result} onFile={() => setFiling(true)} />
      </Box>
      {isFiling && <FileAppeal result={result} onClose={() => setFiling(false)} />}
    </Panel>
  );
};

/** The last appeal about this result, or the way to one. */
const MyAppeal = ({ result, onFile }: { result: MyResult; onFile: () => void }) => {
  const translate = useTranslate();
  const { cycle } = result;
  const { data } = useOperation(AssessmentAppealsDocument, { first: 25, filter: { cycleId: cycle.id } }, { keep: true });
  // Who answers for others sees theirs too.
  const own = (data?.assessmentAppeals.nodes ?? []).filter((appeal) => appeal.result?.id === result.id);
  const last = own.at(-1);
  const mayFile = (cycle.state === 'PUBLICITY' || cycle.state === 'APPEAL_WINDOW') && today() <= (cycle.appealUntil ?? '') && !own.some(isOpen);
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {last && (
        <Alert severity={isOpen(last) ? 'info' : 'success'} sx={{ justifySelf: 'stretch' }}>
          <StateMark tone={isOpen(last) ? 'care' : 'on'}>{translate(`enums.AssessmentAppealState.${last.state}`)}</StateMark>{' '}
          {last.answer ?? last.reason}
          {isOpen(last) && (
            <Typography component="div">
              {translate('assessments.mine.answerBy')} <DayField day={last.answerBy} />
            </Typography>
          )}
        </Alert>
      )}
      {mayFile && (
        <>
          <Button variant="outlined" onClick={onFile}>
            {translate('assessments.mine.appeal')}
          </Button>
          <Typography variant="caption" color="text.secondary">
            {translate('assessments.mine.appealUntil')} <DayField day={cycle.appealUntil} />
          </Typography>
        </>
      )}
    </Box>
  );
};
