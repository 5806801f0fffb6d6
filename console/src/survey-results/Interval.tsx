import { Box } from '@mui/material';
import { useNumber } from '../fields/show';

interface IntervalProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** From 0 to 100; a net promoter score from −100. The line is what it may be, the mark what was measured. */
export const Interval = ({ value, low, high }: IntervalProps) => {
  const number = useNumber();
  const least = low < 0 ? -100 : 0;
  const at = (point: number) => `${Math.min(100, Math.max(0, (100 * (point - least)) / (100 - least)))}%`;
  const one = (point: number) => number(Math.round(point * 10) / 10);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box aria-hidden sx={{ position: 'relative', flex: 1, minWidth: 80, height: 12, borderBottom: 1, borderColor: 'divider' }}>
        <Box
          sx={{ position: 'absolute', left: at(low), right: `calc(100% - ${at(high)})`, top: 5, height: 3, bgcolor: 'primary.main', opacity: 0.5 }}
        />
        <Box sx={{ position: 'absolute', left: at(value), top: 1, width: 3, height: 11, ml: '-1px', bgcolor: 'primary.main' }} />
      </Box>
      <span>
        {one(low)}–{one(high)}
      </span>
    </Box>
  );
};
