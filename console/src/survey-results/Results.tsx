import PrintIcon from '@mui/icons-material/PrintOutlined';
import { SurveyFiguresDocument } from '@gridward/schema';
import { Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Panel } from '../layout/Panel';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import type { Survey } from '../surveys/survey';
import { ExportResults } from './export/ExportResults';
import { topsOf, type Stream } from './figure';
import { FigureTable } from './FigureTable';
import { inOrder, itemName } from './items';
import { Places } from './Places';


/** What came out, never without how sure it is. The two streams are shown apart, and never added up. */
export const Results = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const [stream, setStream] = useState<Stream>('PROBABILITY');
  const { territory } = useMe();
  const { id, areas, state, questionnaire } = survey;
  const tops = topsOf(areas, territory.code);
  const { data } = useOperation(SurveyFiguresDocument, { id, stream }, { keep: true });
  const figures = data?.survey?.figures ?? [];
  const top = figures.filter(({ code }) => tops.includes(code)).sort(inOrder(questionnaire.questions));
  const isOver = state === 'CLOSED' || state === 'PUBLISHED';
  return (
    <Panel
      padded
      title={translate('surveys.results.title')}
      action={
        <>
          {isOver && (
            <Button component={Link} to={`/surveys/${id}/print`} variant="outlined" startIcon={<PrintIcon />}>
              {translate('surveys.report.open')}
            </Button>
          )}
          {isOver && <ExportResults survey={survey} />}
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
        <Typography color="text.secondary">
          {translate(state === 'OPEN' ? 'surveys.results.notYet' : 'surveys.results.none', { count: survey.minCell })}
        </Typography>
      ) : (
        <FigureTable
          label={translate('surveys.results.title')}
          rows={top}
          nameOf={(figure) => itemName(figure.item, questionnaire.questions)}
          head={translate('surveys.results.item')}
        />
      )}
      {isOver && top.length > 0 && <Places survey={survey} stream={stream} tops={tops} />}
    </Panel>
  );
};
