import { Alert, AlertTitle, Table, TableBody, TableCell, TableHead, TableRow, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { sameValue, useForm } from '../../fields/form';
import { useMoment } from '../../fields/moment';
import type { ApiError } from '../../providers/errors';

export interface Disagreement {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** Both changed it, to different things. */
  disputed: boolean;
}

interface Props {
  error: ApiError;
  fields: readonly Disagreement[];
  says: Record<string, (value: never) => ReactNode>;
}

/** The other person's change beside mine. What only they changed is taken over already. */
export function ConflictTable({ error, fields, says }: Props) {
  const translate = useTranslate();
  const { moment } = useMoment();
  const { values, set, resource } = useForm();
  const { changedBy, changedAt } = error.conflict ?? {};
  const say = (field: string, value: unknown) => {
    const of = says[field] as ((value: unknown) => ReactNode) | undefined;
    if (value === null || value === undefined || value === '') return translate('history.nothing');
    return of ? of(value) : typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (
    <Alert severity="warning" role="alert" sx={{ '& .MuiAlert-message': { width: 1 } }}>
      <AlertTitle sx={{ fontSize: 'h3.fontSize' }}>
        {translate('form.conflict.title', { who: changedBy ?? translate('form.conflict.someone'), when: changedAt ? moment(changedAt) : '' })}
      </AlertTitle>
      {translate(fields.some(({ disputed }) => disputed) ? 'form.conflict.text' : 'form.conflict.none')}
      <Table size="small" sx={{ mt: 1 }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('form.conflict.field')}</TableCell>
            <TableCell>{translate('form.conflict.mine')}</TableCell>
            <TableCell>{translate('form.conflict.theirs')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {fields.map(({ field, mine, theirs, disputed }) => {
            const label = translate(`resources.${resource}.fields.${field}`);
            return (
              <TableRow key={field}>
                <TableCell component="th" scope="row">
                  {label}
                </TableCell>
                <TableCell>{disputed ? say(field, mine) : translate('state.noValue')}</TableCell>
                <TableCell>{say(field, theirs)}</TableCell>
                <TableCell align="right">
                  {disputed && (
                    <ToggleButtonGroup
                      exclusive
                      size="small"
                      aria-label={label}
                      value={sameValue(values[field], theirs) ? 'theirs' : 'mine'}
                      onChange={(_, chosen: string | null) => chosen && set(field, chosen === 'theirs' ? theirs : mine)}
                    >
                      <ToggleButton value="mine" sx={{ py: 0.25 }}>
                        {translate('form.conflict.keepMine')}
                      </ToggleButton>
                      <ToggleButton value="theirs" sx={{ py: 0.25 }}>
                        {translate('form.conflict.takeTheirs')}
                      </ToggleButton>
                    </ToggleButtonGroup>
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Alert>
  );
}
