import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';

export interface LegendEntry {
  readonly fill: string;
  /** Missing: the places without the figure. */
  readonly from?: string;
  readonly to?: string;
  readonly n: number;
  /** Why they have none, and the ink of their hatching. */
  readonly without?: string;
  readonly hatch?: string;
}

interface LegendProps {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** Limits of the classes as they occur in the data, and how many places are in each. Below the map: on it, it would hide places. */
export const Legend = ({ title, entries }: LegendProps) => {
  const translate = useTranslate();
  const limits = ({ from, to, without }: LegendEntry) => {
    if (from === undefined || to === undefined) return without ?? translate('map.unknown');
    return from === to ? from : `${from} – ${to}`;
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        px: 1,
        py: 0.5,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        typography: 'caption',
      }}
    >
      <Box component="span" sx={{ fontWeight: 600 }}>
        {title}
      </Box>
      <Box component="ul" aria-label={title} sx={{ display: 'contents', listStyle: 'none' }}>
        {entries.map((entry) => (
          <Box component="li" key={`${entry.fill} ${entry.from}`} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}>
            <Box aria-hidden sx={{ width: 16, height: 12, bgcolor: entry.fill, border: 1, borderColor: 'divider', ...hatched(entry.hatch) }} />
            {limits(entry)}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              n = {entry.n}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const hatched = (ink: string | undefined) =>
  ink === undefined ? {} : { backgroundImage: `repeating-linear-gradient(45deg, ${ink} 0 1px, transparent 1px 5px)` };
