import type { AssessmentTaskPartsFragment } from '@gridward/schema';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Panel } from '../../layout/Panel';
import { RatingForm } from './RatingForm';

export type Task = AssessmentTaskPartsFragment;

/** One person after the other. What was given can be looked at and given anew until rating is over. */
export const RatingPanel = ({ tasks }: { tasks: readonly Task[] }) => {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const done = tasks.filter(({ isDone }) => isDone);
  const current = tasks.find(({ id }) => id === chosen) ?? tasks.find(({ isDone }) => !isDone);
  const title = translate('assessments.mine.rate');
  if (tasks.length === 0)
    return (
      <Panel title={title} padded>
        <Typography color="text.secondary">{translate('assessments.mine.nobodyToRate')}</Typography>
      </Panel>
    );
  return (
    <Panel title={title} count={tasks.length} padded>
      <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 640 }}>
        <Box>
          <LinearProgress variant="determinate" value={(100 * done.length) / tasks.length} aria-label={translate('assessments.mine.progress')} />
          <Typography color="text.secondary">{translate('assessments.mine.done', { done: done.length, all: tasks.length })}</Typography>
        </Box>
        {current ? (
          <RatingForm key={current.id} task={current} onDone={() => setChosen(null)} />
        ) : (
          <Typography>{translate('assessments.mine.allDone')}</Typography>
        )}
        {done.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography color="text.secondary">{translate('assessments.mine.again')}</Typography>
            {done.slice(0, MOST_NAMES).map(({ id, name }) => (
              <Button key={id} size="small" onClick={() => setChosen(id)}>
                {name}
              </Button>
            ))}
          </Box>
        )}
        <Typography variant="caption" color="text.secondary">
          {translate('assessments.mine.anonymous')}
        </Typography>
      </Box>
    </Panel>
  );
};

const MOST_NAMES = 50;
