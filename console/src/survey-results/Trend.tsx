import { SurveyTrendDocument, type SurveyTrendQuery } from '@gridward/schema';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { dayOf } from '../fields/moment';
import { useNumber } from '../fields/show';
import { useOperation } from '../providers/queries';
import type { Survey } from '../surveys/survey';
import type { Stream } from './figure';
import { placed, runsOf } from './line';

type Point = NonNullable<SurveyTrendQuery['survey']>['trend'][number];

interface TrendProps {
  readonly survey: Survey;
  readonly stream: Stream;
  readonly item: string;
  readonly place: string;
}

const SIZE = { width: 640, height: 160, left: 36, right: 16, top: 10, bottom: 24 } as const;

/** One item in one place over the surveys that asked it. Where the words changed, the line is broken: it is another question. */
export const Trend = ({ survey: { id }, stream, item, place }: TrendProps) => {
  const translate = useTranslate();
  const { data } = useOperation(SurveyTrendDocument, { id, stream, item, code: place }, { keep: true });
  const points = data?.survey?.trend ?? [];
  // One alone is no trend.
  if (points.length < 2) return null;
  return (
    <Box component="section" aria-label={translate('surveys.trend.title')} sx={{ mt: 2, breakInside: 'avoid' }}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {translate('surveys.trend.title')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>{points.some(({ figure: { n } }) => n != null) && <Line points={points} />}</Box>
      <Box sx={{ overflowX: 'auto' }}>
        <PointTable points={points} />
      </Box>
      <Typography variant="caption" color="text.secondary">
        {translate('surveys.trend.note')} {runsOf(points).length > 1 && translate('surveys.trend.breaks')}
      </Typography>
    </Box>
  );
};

const Line = ({ points }: { points: readonly Point[] }) => {
  const { ground, series, stroke, ink, typography } = useTheme();
  const { width, height, left, right, top, bottom } = SIZE;
  const least = points.some(({ figure: { low } }) => (low ?? 0) < 0) ? -100 : 0;
  const spots = placed(
    points.map(({ closedAt }) => (closedAt ? Date.parse(closedAt) : 0)),
    { from: left + 20, to: width - right - 20 },
  );
  const y = (value: number) => top + (height - top - bottom) * (1 - (value - least) / (100 - least));
  const at = (point: Point) => ({ x: spots[points.indexOf(point)] ?? 0, y: y(point.figure.value ?? 0) });
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      sx={{ width, maxWidth: 1, minWidth: 420, '& text': { ...typography.caption, fill: ink.quiet } }}
    >
      {[least, (least + 100) / 2, 100].map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} stroke={ground.line} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {runsOf(points).map((run) => (
        <polyline
          key={run[0]?.surveyId}
          points={run.map((point) => `${at(point).x},${at(point).y}`).join(' ')}
          fill="none"
          stroke={series[0]}
          strokeWidth={stroke.normal}
        />
      ))}
      {points.map((point) => {
        const { surveyId, figure, closedAt } = point;
        const { x } = at(point);
        return (
          <g key={surveyId}>
            {figure.n != null && (
              <>
                <line x1={x} x2={x} y1={y(figure.low ?? 0)} y2={y(figure.high ?? 0)} stroke={series[0]} strokeWidth={stroke.strong} opacity={0.5} />
                <circle cx={x} cy={at(point).y} r={3.5} fill={series[0]} />
              </>
            )}
            <text x={x} y={height - 8} textAnchor="middle">
              {closedAt ? dayOf(new Date(closedAt)) : ''}
            </text>
          </g>
        );
      })}
    </Box>
  );
};

/** The same in words, for who does not see lines. */
const PointTable = ({ points }: { points: readonly Point[] }) => {
  const translate = useTranslate();
  const number = useNumber();
  const one = (value: number | null | undefined) => number(Math.round((value ?? 0) * 10) / 10);
  return (
    <Table size="small" aria-label={translate('surveys.trend.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('resources.surveys.one')}</TableCell>
          <TableCell>{translate('surveys.trend.closed')}</TableCell>
          <TableCell align="right">n</TableCell>
          <TableCell align="right">{translate('surveys.results.value')}</TableCell>
          <TableCell>{translate('surveys.results.interval')}</TableCell>
          <TableCell>{translate('surveys.trend.wording')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {points.map(({ surveyId, title, closedAt, wording, figure }, i) => (
          <TableRow key={surveyId}>
            <TableCell component="th" scope="row" sx={{ minWidth: 112 }}>
              {title}
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{closedAt ? dayOf(new Date(closedAt)) : '—'}</TableCell>
            {figure.n == null ? (
              <TableCell colSpan={3} sx={{ color: 'text.secondary' }}>
                {translate('surveys.results.tooFew')}
              </TableCell>
            ) : (
              <>
                <TableCell align="right">{number(figure.n)}</TableCell>
                <TableCell align="right">{one(figure.value)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {one(figure.low)}–{one(figure.high)}
                </TableCell>
              </>
            )}
            <TableCell>{translate(i > 0 && points[i - 1]?.wording !== wording ? 'surveys.trend.changed' : 'surveys.trend.same')}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
