import { Box, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';
import { BLOCKS, isWeighed, pointsOf, type Indicator } from './draft';

const ALL = 100;

/** How the 100 points are shared out among the sides of the work, as one types. It stays in sight. */
export const SumBar = ({ indicators }: { indicators: readonly Indicator[] }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { series } = useTheme();
  const points = pointsOf(indicators);
  const whole = Math.max(ALL, points);
  const parts = BLOCKS.map((block, i) => ({
    block,
    colour: series[i % series.length],
    points: pointsOf(indicators.filter((each) => each.block === block && isWeighed(each.kind))),
  })).filter((part) => part.points > 0);
  const left = Math.round(100 * (ALL - points)) / 100;
  return (
    <Box
      sx={{ position: 'sticky', top: 0, zIndex: 2, bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 1 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, flexWrap: 'wrap' }}>
        <Typography role="status" sx={{ fontWeight: 600 }}>
          {translate('schemes.sum', { points: number(points) })}
        </Typography>
        <Typography color={left === 0 ? 'text.secondary' : 'error'}>
          {translate(left === 0 ? 'schemes.sumFits' : left > 0 ? 'schemes.sumLeft' : 'schemes.sumOver', { points: number(Math.abs(left)) })}
        </Typography>
      </Box>
      <Box aria-hidden sx={{ display: 'flex', height: 12, mt: 0.5, border: 1, borderColor: 'divider', bgcolor: 'action.hover' }}>
        {parts.map(({ block, colour, points: own }) => (
          <Box key={block} sx={{ width: `${(100 * own) / whole}%`, bgcolor: colour, borderRight: 1, borderColor: 'background.paper' }} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mt: 0.5 }}>
        {parts.map(({ block, colour, points: own }) => (
          <Typography key={block} variant="caption" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
            <Box component="span" aria-hidden sx={{ width: 8, height: 8, bgcolor: colour }} />
            {translate(`enums.AssessmentIndicatorBlock.${block}`)} {number(own)}
          </Typography>
        ))}
      </Box>
    </Box>
  );
};
