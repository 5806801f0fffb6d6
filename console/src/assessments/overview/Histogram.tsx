import { Box, Table, TableBody, TableCell, TableHead, TableRow, ToggleButton, ToggleButtonGroup, useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import type { Summary } from '../cycle';

const STEP = 5;
const SIZE = { width: 640, height: 176, left: 36, right: 8, top: 12, bottom: 24 } as const;

/** People by score, as a chart or as a table. */
export const Histogram = ({ summary: { histogram } }: { summary: Summary }) => {
  const translate = useTranslate();
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const title = translate('assessments.overview.histogram');
  return (
    <Panel
      padded={shown === 'chart'}
      title={title}
      action={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          aria-label={title}
          onChange={(_, next: typeof shown | null) => next && setShown(next)}
        >
          {(['chart', 'table'] as const).map((each) => (
            <ToggleButton key={each} value={each}>
              {translate(`assessments.overview.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {shown === 'chart' ? <Chart counts={histogram} /> : <CountTable counts={histogram} />}
    </Panel>
  );
};

/** 75–80, and the last one up to 100. */
const spanOf = (place: number, length: number) => `${place * STEP}–${place === length - 1 ? 100 : (place + 1) * STEP}`;

/** Where people are; empty steps at both ends say nothing. */
const reach = (counts: readonly number[]) => {
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return first < 0 ? [] : counts.map((count, place) => ({ count, place })).slice(Math.max(0, first - 1), last + 2);
};

const Chart = ({ counts }: { counts: readonly number[] }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { ground, series, ink, typography } = useTheme();
  const { width, height, left, right, top, bottom } = SIZE;
  const bars = reach(counts);
  const most = Math.max(1, ...counts);
  const wide = (width - left - right) / Math.max(1, bars.length);
  const high = (count: number) => ((height - top - bottom) * count) / most;
  const said = bars.map(({ count, place }) => `${spanOf(place, counts.length)}: ${count}`).join(', ');
  return (
    <Box
      component="svg"
      role="img"
      aria-label={`${translate('assessments.overview.histogram')} ${said}`}
      viewBox={`0 0 ${width} ${height}`}
      sx={{ width: 1, minWidth: 420, display: 'block', '& text': { ...typography.caption, fill: ink.quiet } }}
    >
      <line x1={left} x2={width - right} y1={height - bottom} y2={height - bottom} stroke={ground.line} />
      {bars.map(({ count, place }, i) => (
        <g key={place}>
          <rect x={left + i * wide + 2} width={Math.max(1, wide - 4)} y={height - bottom - high(count)} height={high(count)} fill={series[0]} />
          {count > 0 && (
            <text x={left + (i + 0.5) * wide} y={height - bottom - high(count) - 3} textAnchor="middle">
              {number(count)}
            </text>
          )}
          <text x={left + i * wide} y={height - 8} textAnchor="middle">
            {place * STEP}
          </text>
        </g>
      ))}
    </Box>
  );
};

const CountTable = ({ counts }: { counts: readonly number[] }) => {
  const translate = useTranslate();
  const number = useNumber();
  return (
    <Table size="small" aria-label={translate('assessments.overview.histogram')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('assessments.fields.score')}</TableCell>
          <TableCell align="right">{translate('assessments.fields.people')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {reach(counts).map(({ count, place }) => (
          <TableRow key={place}>
            <TableCell>{spanOf(place, counts.length)}</TableCell>
            <TableCell align="right">{number(count)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
