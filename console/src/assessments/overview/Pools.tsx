import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { useDivisionNames } from '../../surveys/useDivisionNames';
import type { Summary } from '../cycle';

/** Names that fit beside figures; the others are counted. */
const NAMED = 4;
const MOST_NAMES = 200;

/** Teams that share a ceiling of EXCELLENT, and who has taken what. */
export const Pools = ({ pools }: { pools: Summary['pools'] }) => {
  const translate = useTranslate();
  const number = useNumber();
  const nameOf = useDivisionNames([...new Set(pools.flatMap(({ teams }) => teams.slice(0, NAMED)))].slice(0, MOST_NAMES));
  const title = translate('assessments.overview.pools');
  return (
    <Panel title={title} count={pools.length}>
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate('assessments.overview.poolsExplain')}
      </Typography>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('assessments.fields.teams')}</TableCell>
            {['people', 'quota', 'seats', 'reached', 'taken'].map((key) => (
              <TableCell key={key} align="right">
                {translate(`assessments.fields.${key}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {pools.map(({ teams, people, quota, seats, reached, taken }) => (
            <TableRow key={teams.join()}>
              <TableCell component="th" scope="row">
                {teams.slice(0, NAMED).map(nameOf).join(translate('time.comma'))}
                {teams.length > NAMED && ` ${translate('assessments.overview.more', { count: teams.length })}`}
              </TableCell>
              <TableCell align="right">{number(people)}</TableCell>
              <TableCell align="right">{number(Math.round(100 * quota) / 100)}</TableCell>
              <TableCell align="right">{number(seats)}</TableCell>
              <TableCell align="right">{number(reached)}</TableCell>
              <TableCell align="right">{number(taken)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
};
