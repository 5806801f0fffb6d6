import CheckIcon from '@mui/icons-material/Check';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Geometry } from 'geojson';
import { measure } from './measure';
import type { Area } from './shape';
import { useNumber } from '../fields/show';

export interface BoundaryFaultShown {
  readonly message: string;
  readonly part: Geometry | null;
}

export interface Verdict {
  /** unknown: the server did not answer; saving will ask again. */
  readonly state: 'none' | 'checking' | 'good' | 'faulty' | 'unknown';
  readonly faults: readonly BoundaryFaultShown[];
  /** The server's figures. */
  readonly areaM2?: number | null;
  readonly perimeterM?: number | null;
}

interface BoundaryVerdictProps {
  readonly area: Area | null;
  readonly verdict: Verdict;
}

/** The figures of what is drawn, and what the server says about it. Always of the same height, so that the map does not jump. */
export const BoundaryVerdict = ({ area, verdict }: BoundaryVerdictProps) => {
  const translate = useTranslate();
  const number = useNumber();
  const live = area && measure(area);
  const areaM2 = verdict.areaM2 ?? live?.areaM2 ?? null;
  const perimeterM = verdict.perimeterM ?? live?.perimeterM ?? null;
  const figures = [
    { label: translate('map.area'), value: areaM2, unit: translate('map.squareMetres') },
    { label: translate('map.perimeter'), value: perimeterM, unit: translate('map.metres') },
  ];
  return (
    <Stack direction="row" sx={{ gap: 3, height: 72, flexShrink: 0, alignItems: 'flex-start' }}>
      {figures.map(({ label, value, unit }) => (
        <Box key={label} sx={{ minWidth: 120 }}>
          <Typography variant="caption" color="text.secondary" component="div">
            {label}
          </Typography>
          <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {value === null ? '–' : `${number(value)} ${unit}`}
          </Typography>
        </Box>
      ))}
      <Box aria-live="polite" tabIndex={verdict.faults.length > 3 ? 0 : -1} sx={{ flex: 1, maxHeight: 1, overflow: 'auto' }}>
        <VerdictLine verdict={verdict} />
      </Box>
    </Stack>
  );
};

const VerdictLine = ({ verdict: { state, faults } }: { verdict: Verdict }) => {
  const translate = useTranslate();
  if (state !== 'faulty') {
    return (
      <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center', color: 'text.secondary', typography: 'body2', pt: 1 }}>
        {state === 'good' && <CheckIcon fontSize="small" />}
        {translate(`map.verdict.${state}`)}
      </Stack>
    );
  }
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, gap: 0.5 }}>
      {faults.map(({ message }) => (
        <Stack component="li" direction="row" key={message} sx={{ gap: 0.5, alignItems: 'center', color: 'error.main', typography: 'body2' }}>
          <ErrorOutlineIcon fontSize="small" />
          {message}
        </Stack>
      ))}
    </Stack>
  );
};
