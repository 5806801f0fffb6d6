import PrintIcon from '@mui/icons-material/PrintOutlined';
import { SurveyFiguresDocument } from '@gridward/schema';
import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Panel } from '../layout/Panel';
import { useMe, usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { isCounting, isOver, type Survey } from '../surveys/survey';
import { ExportResults } from './export/ExportResults';
import { commonLevel, grouped, topsOf, type Stream } from './figure';
import { FigureTable } from './FigureTable';
import { inOrder, itemName } from './items';
import { Places } from './Places';
import { ChannelReviews, ModeEffects } from './Quality';

/** What came out, never without how sure it is. The two streams are shown apart, and never added up. */
export const Results = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const [stream, setStream] = useState<Stream>('PROBABILITY');
  const { territory } = useMe();
  const { id, areas, questionnaire } = survey;
  const tops = topsOf(areas, territory.code);
  const level = commonLevel(tops);
  const { data } = useOperation(SurveyFiguresDocument, { id, stream, ...(level && { level }) }, { enabled: tops.length > 0, keep: true });
  const figures = data?.survey?.figures ?? [];
  const top = figures.filter(({ code }) => tops.includes(code)).sort(inOrder(questionnaire.questions));
  const over = isOver(survey);
  const mayRun = usePermission('survey.run');
  return (
    <Panel
      padded
      title={translate('surveys.results.title')}
      action={
        <>
          {over && (
            <Button component={Link} to={`/surveys/${id}/print`} variant="outlined" startIcon={<PrintIcon />}>
              {translate('surveys.report.open')}
            </Button>
          )}
          {over && <ExportResults survey={survey} />}
          <ToggleButtonGroup
            exclusive
            size="small"
            value={stream}
            aria-label={translate('surveys.results.stream')}
            onChange={(_, next: Stream | null) => next && setStream(next)}
          >
            <ToggleButton value="PROBABILITY">{translate('enums.SurveyStream.PROBABILITY')}</ToggleButton>
            <ToggleButton value="SELF_SELECTED">{translate('enums.SurveyStream.SELF_SELECTED')}</ToggleButton>
          </ToggleButtonGroup>
        </>
      }
    >
      {stream === 'SELF_SELECTED' && <Typography color="text.secondary">{translate('surveys.results.selfSelected')}</Typography>}
      {top.length === 0 ? (
        <Typography color="text.secondary">{translate(`surveys.results.${noneYet(survey)}`, { count: survey.minCell })}</Typography>
      ) : (
        grouped(top, ({ code }) => code).map(([code, rows]) => (
          <Box key={code} sx={{ '& + &': { mt: 2 } }}>
            {tops.length > 1 && (
              <Typography variant="h3" component="h3">
                {rows[0]?.placeName}
              </Typography>
            )}
            <FigureTable
              label={tops.length > 1 ? `${translate('surveys.results.title')} · ${rows[0]?.placeName}` : translate('surveys.results.title')}
              rows={rows}
              nameOf={(figure) => itemName(figure.item, questionnaire.questions)}
              head={translate('surveys.results.item')}
              questions={questionnaire.questions}
            />
          </Box>
        ))
      )}
      {over && top.length > 0 && (
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.5 }}>
          {translate('surveys.results.counted')}
        </Typography>
      )}
      {over && top.length > 0 && <Places survey={survey} stream={stream} tops={tops} />}
      {over && !isCounting(survey) && stream === 'PROBABILITY' && (
        <>
          <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
            {translate('surveys.modes.title')}
          </Typography>
          <ModeEffects survey={survey} />
          {mayRun && (
            <>
              <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
                {translate('surveys.reviews.title')}
              </Typography>
              <ChannelReviews survey={survey} />
            </>
          )}
        </>
      )}
    </Panel>
  );
};

/** Why there is nothing. */
const noneYet = (survey: Survey) => {
  if (survey.state === 'DRAWN') return 'notBegun';
  if (survey.state === 'OPEN') return 'notYet';
  return isCounting(survey) ? 'counting' : 'none';
};
