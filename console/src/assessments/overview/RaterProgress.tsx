import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import type { WholeCycle } from '../cycle';
import { ShareBar } from './ShareBar';

/** How far raters have come, by kind: never who rated whom, and never what. */
export const RaterProgress = ({ rows }: { rows: WholeCycle['raterProgress'] }) => {
  const translate = useTranslate();
  const number = useNumber();
  const title = translate('assessments.overview.raters');
  return (
    <Panel title={title} padded={rows.length === 0}>
      {rows.length === 0 ? (
        <Typography color="text.secondary">{translate('assessments.overview.noRaters')}</Typography>
      ) : (
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('assessments.fields.kind')}</TableCell>
              <TableCell align="right">{translate('assessments.fields.asked')}</TableCell>
              <TableCell align="right">{translate('assessments.fields.rated')}</TableCell>
              <TableCell align="right">%</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ kind, asked, rated }) => (
              <TableRow key={kind}>
                <TableCell component="th" scope="row">
                  {translate(`enums.AssessmentRaterKind.${kind}`)}
                </TableCell>
                <TableCell align="right">{number(asked)}</TableCell>
                <TableCell align="right">{number(rated)}</TableCell>
                <TableCell align="right">{asked > 0 ? number(Math.round((100 * rated) / asked)) : '—'}</TableCell>
                <TableCell sx={{ width: '40%' }}>
                  <ShareBar share={asked > 0 ? rated / asked : 0} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
};
