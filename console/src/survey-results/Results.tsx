import { Panel } from '../layout/Panel';
import { SurveyFiguresDocument, type SurveyFiguresQuery } from '@gridward/schema';
import { MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNumber } from '../fields/show';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { Interval } from './Interval';
import type { Survey } from '../surveys/survey';
import { ExportResults } from './export/ExportResults';
import { topsOf } from './figure';
import { inOrder, itemName } from './items';

type Figure = NonNullable<SurveyFiguresQuery['survey']>['figures'][number];
const LEVELS = ['STREET', 'COMMUNITY', 'GRID'] as const;
const LOOK_EVERY_MS = 5_000;

/** What came out, never without how sure it is. The two streams are shown apart, and never added up. */
export const Results = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const [stream, setStream] = useState<'PROBABILITY' | 'SELF_SELECTED'>('PROBABILITY');
  const { territory } = useMe();
  const { id, areas, state, questionnaire } = survey;
  const tops = topsOf(areas, territory.code);
  const isLive = state === 'OPEN' || state === 'CLOSED';
  const { data } = useOperation(SurveyFiguresDocument, { id, stream }, { keep: true, refetchInterval: isLive && LOOK_EVERY_MS });
  const figures = data?.survey?.figures ?? [];
  const top = figures.filter(({ code }) => tops.includes(code)).sort(inOrder(questionnaire.questions));
  const isOver = state === 'CLOSED' || state === 'PUBLISHED';
  return (
    <Panel
      padded
      title={translate('surveys.results.title')}
      action={
        <>
          {isOver && <ExportResults survey={survey} />}
          <ToggleButtonGroup
            exclusive
            size="small"
            value={stream}
            aria-label={translate('surveys.results.stream')}
            onChange={(_, next: typeof stream | null) => next && setStream(next)}
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
      {isOver && top.length > 0 && <ByPlace survey={survey} stream={stream} />}
    </Panel>
  );
};

const ByPlace = ({ survey: { id, questionnaire }, stream }: { survey: Survey; stream: 'PROBABILITY' | 'SELF_SELECTED' }) => {
  const translate = useTranslate();
  const scored = questionnaire.questions.filter(({ kind }) => kind === 'LIKERT' || kind === 'NPS');
  const [item, setItem] = useState(scored.at(-1)?.key ?? '');
  const [level, setLevel] = useState<(typeof LEVELS)[number]>('COMMUNITY');
  const { data } = useOperation(SurveyFiguresDocument, { id, stream, level, items: [item] }, { keep: true });
  return (
    <>
      <Typography variant="h3" component="h3" sx={{ mt: 2, mb: 1, display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {translate('surveys.results.byPlace')}
        <TextField
          select
          size="small"
          value={item}
          slotProps={{ htmlInput: { 'aria-label': translate('surveys.results.item') } }}
          onChange={({ target }) => setItem(target.value)}
        >
          {scored.map((question) => (
            <MenuItem key={question.key} value={question.key}>
              {itemName(question.key, questionnaire.questions)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          value={level}
          slotProps={{ htmlInput: { 'aria-label': translate('surveys.results.level') } }}
          onChange={({ target }) => setLevel(target.value as 'GRID')}
        >
          {LEVELS.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.TerritoryLevel.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Typography>
      <FigureTable
        label={translate('surveys.results.byPlace')}
        rows={data?.survey?.figures ?? []}
        nameOf={({ placeName }) => placeName}
        head={translate('surveys.results.place')}
      />
    </>
  );
};

interface FigureTableProps {
  readonly label: string;
  readonly rows: readonly Figure[];
  readonly nameOf: (figure: Figure) => string;
  readonly head: string;
}

const FigureTable = ({ label, rows, nameOf, head }: FigureTableProps) => {
  const translate = useTranslate();
  const number = useNumber();
  const one = (value: number | null | undefined) => (value == null ? '—' : number(Math.round(value * 10) / 10));
  const between = (value: number | null | undefined, low: number | null | undefined, high: number | null | undefined) =>
    value == null ? '—' : `${one(value)} % [${one(low)}, ${one(high)}]`;
  return (
    <Table aria-label={label} size="small">
      <TableHead>
        <TableRow>
          <TableCell>{head}</TableCell>
          <TableCell align="right">n</TableCell>
          <TableCell align="right">{translate('surveys.results.value')}</TableCell>
          <TableCell sx={{ minWidth: 180 }}>{translate('surveys.results.interval')}</TableCell>
          <TableCell>{translate('surveys.results.topTwo')}</TableCell>
          <TableCell>{translate('surveys.results.atLeastBasic')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((figure) => (
          <TableRow key={`${figure.code} ${figure.item}`}>
            <TableCell component="th" scope="row">
              {nameOf(figure)}
            </TableCell>
            {figure.n == null ? (
              <TableCell colSpan={5} sx={{ color: 'text.secondary' }}>
                {translate('surveys.results.tooFew')}
              </TableCell>
            ) : (
              <>
                <TableCell align="right">{number(figure.n)}</TableCell>
                <TableCell align="right">{one(figure.value)}</TableCell>
                <TableCell>
                  <Interval value={figure.value ?? 0} low={figure.low ?? 0} high={figure.high ?? 0} />
                </TableCell>
                <TableCell>{between(figure.topTwo, figure.topTwoLow, figure.topTwoHigh)}</TableCell>
                <TableCell>{between(figure.atLeastBasic, figure.atLeastBasicLow, figure.atLeastBasicHigh)}</TableCell>
              </>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
