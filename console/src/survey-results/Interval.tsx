import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';

interface IntervalProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Where the scale begins: −100 of a net promoter score, so that all of them stand on one. */
  readonly least?: number;
}

/** From 0 to 100, if nothing else is said. The line is what it may be, the mark what was measured. */
export const Interval = ({ value, low, high, least = 0 }: IntervalProps) => {
  const translate = useTranslate();
  const number = useNumber();
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
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {low < 0 ? translate('surveys.results.between', { low: one(low), high: one(high) }) : `${one(low)}–${one(high)}`}
      </Box>
    </Box>
  );
};
