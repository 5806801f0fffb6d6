import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';
import { measure } from '../map/measure';
import { boxOf, ringsOf, type Area } from '../map/shape';

const SIDE = 96;

/** A boundary as a small picture with its area: two of them beside each other show what somebody else changed. */
export const BoundaryThumb = ({ area }: { area: Area }) => {
  const translate = useTranslate();
  const number = useNumber();
  const box = boxOf([area]);
  if (!box) return null;
  const [west, south, east, north] = box;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = SIDE / Math.max((east - west) * squeeze, north - south);
  const path = ringsOf(area)
    .map((ring) => `M${ring.map(([x = 0, y = 0]) => `${((x - west) * squeeze * scale).toFixed(1)} ${((north - y) * scale).toFixed(1)}`).join('L')}Z`)
    .join('');
  const size = `${number(measure(area).areaM2)} ${translate('map.squareMetres')}`;
  return (
    <Box sx={{ display: 'inline-grid', gap: 0.5, py: 0.5 }}>
      <Box
        component="svg"
        role="img"
        aria-label={size}
        viewBox={`-2 -2 ${SIDE + 4} ${SIDE + 4}`}
        width={SIDE}
        height={SIDE}
        sx={{ fill: ({ map }) => map.classes[1], stroke: ({ ink }) => ink.quiet, fillRule: 'evenodd' }}
      >
        <path d={path} />
      </Box>
      {size}
    </Box>
  );
};
