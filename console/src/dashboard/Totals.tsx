import { Box, Link, Typography } from '@mui/material';
import type { TerritoryFiguresFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { FIGURES, type Figure } from './figures';
import { useFigureFormat } from './useFigureFormat';

/** The territory in one line; each figure leads to the list behind it. */
export const Totals = ({ row }: { row: TerritoryFiguresFragment }) => (
  <Box
    component="ul"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      listStyle: 'none',
      m: 0,
      p: 0,
      bgcolor: 'background.paper',
      border: 1,
      borderColor: 'divider',
      borderRadius: 1,
    }}
  >
    {FIGURES.map((figure) => (
      <Total key={figure.key} figure={figure} row={row} />
    ))}
  </Box>
);

const Total = ({ figure, row }: { figure: Figure; row: TerritoryFiguresFragment }) => {
  const translate = useTranslate();
  const format = useFigureFormat(figure);
  const value = figure.of(row);
  return (
    <Box component="li" sx={{ flex: '1 1 auto', px: 2, py: 1, borderRight: 1, borderColor: 'divider', '&:last-of-type': { borderRight: 0 } }}>
      <Typography variant="caption" color="text.secondary" component="div" noWrap>
        {translate(`home.figures.${figure.key}`)}
      </Typography>
      <Link component={RouterLink} to={figure.link(row.code)} color="text.primary" variant="h2" sx={{ whiteSpace: 'nowrap' }}>
        {value === null ? translate('map.unknown') : format(value)}
      </Link>
      <Typography variant="caption" color="text.secondary" component="span" sx={{ ml: 0.5 }}>
        {value !== null && translate(`home.units.${figure.unit}`)}
        {value !== null && figure.n && translate('home.n', { n: figure.n(row) })}
      </Typography>
    </Box>
  );
};
