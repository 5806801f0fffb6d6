import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate, type TranslateFunction } from 'ra-core';
import { StateMark, useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import type { Summary } from '../cycle';

type Group = Summary['fairness'][number];

const ENUMS: Readonly<Record<string, string>> = { sex: 'Sex', post: 'Post', employment: 'EmploymentType', gridKind: 'GridKind' };

const nameOf = ({ by, group }: Group, translate: TranslateFunction) =>
  ENUMS[by] ? translate(`enums.${ENUMS[by]}.${group}`, { _: group }) : translate(`assessments.ages.${group}`, { _: group });

/** Groups beside each other: a difference is no proof of anything, and a reason to look. */
export const Fairness = ({ groups }: { groups: Summary['fairness'] }) => {
  const translate = useTranslate();
  const number = useNumber();
  const title = translate('assessments.overview.fairness');
  return (
    <Panel title={title}>
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate('assessments.overview.fairnessExplain')}
      </Typography>
      {groups.length > 0 && (
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('assessments.fields.by')}</TableCell>
              <TableCell>{translate('assessments.fields.group')}</TableCell>
              <TableCell align="right">n</TableCell>
              <TableCell align="right">{translate('assessments.fields.mean')}</TableCell>
              <TableCell align="right">{translate('assessments.fields.delta')}</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {groups.map((each, i) => (
              <TableRow key={`${each.by} ${each.group}`}>
                <TableCell>{groups[i - 1]?.by === each.by ? '' : translate(`assessments.by.${each.by}`, { _: each.by })}</TableCell>
                <TableCell component="th" scope="row">
                  {nameOf(each, translate)}
                </TableCell>
                <TableCell align="right">{number(each.n)}</TableCell>
                <TableCell align="right">{number(Math.round(10 * each.mean) / 10)}</TableCell>
                <TableCell align="right">{each.delta.toFixed(2).replace('-', '−')}</TableCell>
                <TableCell>{each.isWarning && <StateMark tone="care">{translate('assessments.overview.look')}</StateMark>}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
};
