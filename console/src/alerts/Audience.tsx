import { AlertAudienceDocument } from '@gridward/schema';
import { Table, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { FormError } from '../fields/FormError';
import { useNumber } from '../fields/show';
import { useOperation } from '../providers/queries';
import { targetInput, type Target } from './target';

const COUNTS = ['communities', 'grids', 'households', 'population', 'staff', 'devices'] as const;

/** How many will be reached, by street, counted before anything is sent. */
export const Audience = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { data, error } = useOperation(AlertAudienceDocument, { target: targetInput(target) });
  if (error) return <FormError error={error} />;
  const { total, parts = [] } = data?.alertAudience ?? {};
  return (
    <>
      <Table size="small" aria-label={translate('alerts.reach.label')} sx={{ '& th, & td': { px: 0.75 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('alerts.reach.label')}</TableCell>
            {COUNTS.map((count) => (
              <TableCell key={count} align="right" title={translate(`alerts.reach.explain.${count}`)}>
                {translate(`alerts.reach.${count}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.length > 1 &&
            parts.map((part) => (
              <TableRow key={part.code}>
                <TableCell>{part.name}</TableCell>
                {COUNTS.map((count) => (
                  <TableCell key={count} align="right">
                    {number(part[count])}
                  </TableCell>
                ))}
              </TableRow>
            ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell component="th" scope="row">
              {parts.length === 1 ? parts[0]?.name : translate('alerts.reach.total')}
            </TableCell>
            {COUNTS.map((count) => (
              <TableCell key={count} align="right" sx={{ fontWeight: 600, color: 'text.primary' }}>
                {total ? number(total[count]) : '…'}
              </TableCell>
            ))}
          </TableRow>
        </TableFooter>
      </Table>
      <Typography variant="caption" color="text.secondary">
        {translate('alerts.reach.note')}
        {total && total.gridsWithoutFigures > 0 && ` ${translate('alerts.reach.unknown', { smart_count: total.gridsWithoutFigures })}`}
      </Typography>
    </>
  );
};
