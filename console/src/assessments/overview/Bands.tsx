import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { BANDS, type Summary } from '../cycle';
import { ShareBar } from './ShareBar';

/** How many came out in which band. */
export const Bands = ({ summary: { bands, people, mean } }: { summary: Summary }) => {
  const translate = useTranslate();
  const number = useNumber();
  const title = translate('assessments.overview.bands');
  return (
    <Panel title={title}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('assessments.fields.band')}</TableCell>
            <TableCell align="right">{translate('assessments.fields.people')}</TableCell>
            <TableCell align="right">%</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {BANDS.map((band) => {
            const count = bands.find((each) => each.band === band)?.people ?? 0;
            const share = people > 0 ? count / people : 0;
            return (
              <TableRow key={band}>
                <TableCell component="th" scope="row">
                  {translate(`enums.AssessmentBand.${band}`)}
                </TableCell>
                <TableCell align="right">{number(count)}</TableCell>
                <TableCell align="right">{number(Math.round(1_000 * share) / 10)}</TableCell>
                <TableCell sx={{ width: '40%' }}>
                  <ShareBar share={share} />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate('assessments.overview.mean', { count: number(people), mean: mean === null ? '—' : number(Math.round(10 * mean) / 10) })}
      </Typography>
    </Panel>
  );
};
