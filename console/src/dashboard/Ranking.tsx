import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { chooseTerritory } from '../providers/territory';
import { rankOf, type Figure } from './figures';
import { useFigureFormat } from './useFigureFormat';
import type { Child } from './useTerritory';

interface RankingProps {
  readonly rows: readonly Child[];
  readonly figure: Figure;
  readonly emphasis: string | null;
  readonly onEmphasis: (code: string | null) => void;
}

/** The same rows as the map: point at one and the other shows it. The name leads into the place, the number to the list behind it. */
export const Ranking = ({ rows, figure, emphasis, onEmphasis }: RankingProps) => {
  const translate = useTranslate();
  const format = useFigureFormat(figure);
  return (
    <Table aria-label={translate(`home.figures.${figure.key}`)}>
      <TableHead>
        <TableRow>
          <TableCell align="right">{translate('home.rank')}</TableCell>
          <TableCell>{translate('home.place')}</TableCell>
          {figure.n && <TableCell align="right">n</TableCell>}
          <TableCell align="right" sx={{ whiteSpace: 'normal' }}>
            {translate('home.withUnit', { figure: translate(`home.figures.${figure.key}`), unit: translate(`home.units.${figure.unit}`) })}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const value = figure.of(row);
          return (
            <TableRow
              key={row.code}
              hover
              selected={row.code === emphasis}
              onMouseEnter={() => onEmphasis(row.code)}
              onMouseLeave={() => onEmphasis(null)}
            >
              <TableCell align="right" sx={{ color: 'text.secondary' }}>
                {value === null ? '' : rankOf(rows, row, figure)}
              </TableCell>
              <TableCell>
                <Link
                  component="button"
                  color="text.primary"
                  sx={{ whiteSpace: 'nowrap' }}
                  onClick={() => chooseTerritory(row.code)}
                  onFocus={() => onEmphasis(row.code)}
                >
                  {row.name}
                </Link>
              </TableCell>
              {figure.n && <TableCell align="right">{figure.n(row)}</TableCell>}
              <TableCell align="right">
                {value === null ? (
                  translate('map.unknown')
                ) : (
                  <Link component={RouterLink} to={figure.link(row.code)}>
                    {format(value)}
                  </Link>
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
};
