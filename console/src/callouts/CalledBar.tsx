import { AnswerCalloutsDocument, type MyCalloutFragment } from '@gridward/schema';
import { Box, Button, Link, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { playAlert } from '../alerts/sound';
import { useChange } from '../providers/queries';
import { TimeLeft } from './TimeLeft';
import { useMyCallouts } from './useMyCallouts';

const MOST_NAMED = 3;
const JUST_NOW_MS = 30_000;

/** Above every page while somebody waits for the answer of who is signed in: one line for each alert, one button. */
export const CalledBar = () => {
  const callouts = useMyCallouts();
  const chains = [...new Set(callouts.map(({ incidentId }) => incidentId))];
  return (
    // Of many at once, as in a storm, the page below stays in reach.
    <Box aria-live="assertive" sx={{ maxHeight: '30vh', overflowY: 'auto' }} {...(chains.length > 1 && { tabIndex: 0 })}>
      {chains.map((id) => (
        <Called key={id} incidentId={id} places={callouts.filter(({ incidentId }) => incidentId === id)} />
      ))}
    </Box>
  );
};

const Called = ({ incidentId, places }: { incidentId: string; places: readonly MyCalloutFragment[] }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutate, isPending } = useChange(AnswerCalloutsDocument);
  const [first] = places;
  const level = first?.level;
  const isActual = first?.alert?.status !== 'EXERCISE';
  const startedAt = first?.startedAt;
  useEffect(() => {
    // Who is called first hears the alert itself.
    const isPassedOn = startedAt !== undefined && Date.now() - Date.parse(startedAt) > JUST_NOW_MS;
    if (level && isPassedOn) playAlert(level, isActual ? 'ACTUAL' : 'EXERCISE');
  }, [level, isActual, startedAt]);
  if (!first) return null;
  const named = places.slice(0, MOST_NAMED).map(({ areaName }) => areaName);
  const where =
    named.join(translate('callouts.and')) + (places.length > MOST_NAMED ? translate('callouts.more', { smart_count: places.length }) : '');
  const answer = () =>
    mutate(
      { input: { alertId: incidentId } },
      {
        onSuccess: ({ answerCallouts: { answered } }) => notify(answered > 0 ? 'callouts.answered' : 'callouts.answeredByOthers'),
        onError: () => notify('callouts.notAnswered', { type: 'error' }),
      },
    );
  const due = places.flatMap(({ dueAt }) => (dueAt ? [dueAt] : [])).sort()[0];
  return (
    <Box
      role="alert"
      className="no-print"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        px: 2,
        py: 1,
        bgcolor: 'text.primary',
        color: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>{translate(isActual ? 'callouts.youAreCalled' : 'callouts.youAreCalledExercise')}</Typography>
      <Typography sx={{ flex: '1 1 240px' }}>
        {first.alert ? (
          <Link component={RouterLink} to={`/alerts/${first.alert.id}/show`} color="inherit">
            {first.headline}
          </Link>
        ) : (
          first.headline
        )}
        {` · ${where}`}
      </Typography>
      {due && <TimeLeft until={due} />}
      <Button
        variant="contained"
        size="large"
        loading={isPending}
        onClick={answer}
        sx={{ flex: { xs: '1 1 100%', sm: 'none' }, minHeight: { xs: 48, sm: 0 } }}
      >
        {translate('callouts.answer')}
      </Button>
    </Box>
  );
};
