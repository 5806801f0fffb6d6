import { Alert, AlertTitle, Button, Table, TableBody, TableCell, TableHead, TableRow, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMoment } from '../fields/moment';
import type { Difference } from './merging';
import type { Clash } from './useEditor';

interface Props {
  readonly clash: Clash;
  readonly onMerge: (chosen: ReadonlySet<string>) => void;
}

/** The other person's change beside mine. What only they changed is taken over; of the rest one chooses. */
export const Differences = ({ clash: { error, found, theirs }, onMerge }: Props) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { changedBy, changedAt } = error.conflict ?? {};
  const choose = (part: string, isTheirs: boolean) =>
    setChosen((before) => new Set(isTheirs ? [...before, part] : [...before].filter((each) => each !== part)));
  const say = (value: Difference['mine']) => (typeof value === 'object' ? value.text : value) || translate('history.nothing');
  const name = (part: string) => {
    const place = theirs.questions.findIndex(({ key }) => part === `question ${key}`);
    if (!part.startsWith('question ')) return translate(`resources.questionnaires.fields.${part}`);
    return place < 0 ? translate('questionnaires.question') : translate('questionnaires.numbered', { number: place + 1 });
  };
  return (
    <Alert severity="warning" role="alert" sx={{ '& .MuiAlert-message': { width: 1 } }}>
      <AlertTitle sx={{ fontSize: 'h3.fontSize' }}>
        {translate('form.conflict.title', { who: changedBy ?? translate('form.conflict.someone'), when: changedAt ? moment(changedAt) : '' })}
      </AlertTitle>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('form.conflict.field')}</TableCell>
            <TableCell>{translate('form.conflict.mine')}</TableCell>
            <TableCell>{translate('form.conflict.theirs')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {found.map(({ part, mine, theirs: other, isDisputed }) => (
            <TableRow key={part}>
              <TableCell component="th" scope="row">
                {name(part)}
              </TableCell>
              <TableCell>{isDisputed ? say(mine) : translate('state.noValue')}</TableCell>
              <TableCell>{say(other)}</TableCell>
              <TableCell align="right">
                {isDisputed && (
                  <ToggleButtonGroup
                    exclusive
                    size="small"
                    aria-label={name(part)}
                    value={chosen.has(part) ? 'theirs' : 'mine'}
                    onChange={(_, side: string | null) => side && choose(part, side === 'theirs')}
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
          ))}
        </TableBody>
      </Table>
      <Button variant="outlined" sx={{ mt: 1 }} onClick={() => onMerge(chosen)}>
        {translate('questionnaires.merge')}
      </Button>
    </Alert>
  );
};
