import { CloseSurveyDocument, DrawSampleDocument, OpenSurveyDocument, PublishSurveyDocument } from '@gridward/schema';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { Panel } from '../layout/Panel';
import { usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import { answeredOf, isCounting, type Survey } from './survey';

/** What is to be done now, said to whoever may do it; to others, what is being done. */
export const NextStep = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const mayRun = usePermission('survey.run');
  const mayCollect = usePermission('survey.collect');
  return (
    <Panel padded title={translate('surveys.now.title')}>
      <Box sx={{ display: 'flex', gap: 2, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography role="status" sx={{ flex: '1 1 320px' }}>
          {useWords(survey, mayRun ? 'run' : mayCollect ? 'collect' : 'read')}
        </Typography>
        {mayRun && <Steps survey={survey} />}
      </Box>
    </Panel>
  );
};

function useWords(survey: Survey, who: 'run' | 'collect' | 'read'): string {
  const translate = useTranslate();
  const number = useNumber();
  const { moment } = useMoment();
  const { state, progress, closesAt, publicAt } = survey;
  const count = answeredOf(progress);
  const values = { answered: number(count?.answered ?? 0), size: number(count?.drawn ?? 0), time: moment(closesAt) };
  if (isCounting(survey)) return translate('surveys.now.counting');
  return translate(`surveys.now.${who}.${state === 'PUBLISHED' && publicAt ? 'PUBLIC' : state}`, values);
}

/** The one step that comes next; a sample that nobody has been asked of may be drawn again. */
const Steps = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const { id, state } = survey;
  const draw = useChange(DrawSampleDocument);
  const open = useChange(OpenSurveyDocument);
  const close = useChange(CloseSurveyDocument);
  const publish = useChange(PublishSurveyDocument);
  const next = { DRAFT: draw, DRAWN: open, OPEN: close, CLOSED: publish, PUBLISHED: null }[state];
  const again = state === 'DRAWN' ? draw : null;
  const run = (change: NonNullable<typeof next>) => {
    const word = translate(`surveys.sure.${state}`, { _: '' });
    if (change === again || !word || window.confirm(word)) change.mutate({ input: { id } });
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <FormError error={draw.error ?? open.error ?? close.error ?? publish.error} />
      {again && (
        <Button variant="outlined" loading={again.isPending} onClick={() => run(again)}>
          {translate('surveys.drawAgain')}
        </Button>
      )}
      {next && (
        <Button
          // While it is asked, the work is in the sample below; nobody should end it for being the only blue button.
          variant={state === 'OPEN' ? 'outlined' : 'contained'}
          loading={next.isPending}
          disabled={isCounting(survey)}
          onClick={() => run(next)}
        >
          {translate(`surveys.next.${state}`)}
        </Button>
      )}
    </Box>
  );
};
