import { Panel } from '../layout/Panel';
import { InviteSampleUnitsDocument, SampleUnitsDocument, SettleSampleUnitDocument, type SampleUnitsQuery } from '@gridward/schema';
import { Box, Button, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { CodeField, useNumber } from '../fields/show';
import { useChange, useOperation } from '../providers/queries';
import { EnterAnswers } from './EnterAnswers';
import { Invitations } from './Invitations';
import type { Survey } from './survey';

type Unit = NonNullable<SampleUnitsQuery['survey']>['sampleUnits']['nodes'][number];

const AT_ONCE = 50;
/** What a person can say of somebody who did not answer. */
const SETTLED = ['PENDING', 'REFUSAL', 'NON_CONTACT', 'OTHER', 'UNKNOWN', 'INELIGIBLE'] as const;

/** Who is still to be asked comes first; what became of the others is one choice away. */
const SHOWN = ['ALL', 'PENDING', 'NON_CONTACT', 'REFUSAL', 'COMPLETE'] as const;
type Shown = (typeof SHOWN)[number];

/** Who was drawn: links and forms are given out here, paper is entered, and it is said why somebody did not answer. */
export const Units = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [offset, setOffset] = useState(0);
  const [tokens, setTokens] = useState<readonly { unitId: string; token: string }[] | null>(null);
  const [entering, setEntering] = useState(false);
  const { id, state } = survey;
  const [shown, setShown] = useState<Shown>(state === 'OPEN' ? 'PENDING' : 'ALL');
  const filter = { isReserve: false, ...(shown !== 'ALL' && { disposition: shown }) };
  const { data } = useOperation(SampleUnitsDocument, { id, first: AT_ONCE, offset, filter }, { keep: true });
  const invite = useChange(InviteSampleUnitsDocument);
  const units = data?.survey?.sampleUnits;
  const open = (units?.nodes ?? []).filter((unit) => unit.mayCollect && unit.disposition !== 'COMPLETE');
  const give = () =>
    invite.mutate(
      { input: { ids: open.map((unit) => unit.id) } },
      {
        onSuccess: ({ inviteSampleUnits: { invitations } }) => setTokens(invitations),
        onError: (error) => notify(error.message, { type: 'error' }),
      },
    );
  return (
    <Panel
      padded
      title={translate('surveys.units.title')}
      action={
        state === 'OPEN' && (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            <Button variant="outlined" onClick={() => setEntering(true)}>
              {translate('surveys.units.enter')}
            </Button>
            <Button variant="outlined" disabled={open.length === 0} loading={invite.isPending} onClick={give}>
              {translate('surveys.units.invite', { count: open.length })}
            </Button>
          </Box>
        )
      }
    >
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate('surveys.units.explain')}
      </Typography>
      <TextField
        select
        size="small"
        label={translate('surveys.units.show')}
        value={shown}
        sx={{ mt: 0.5, mb: 1, minWidth: 160 }}
        onChange={({ target }) => {
          setShown(target.value as Shown);
          setOffset(0);
        }}
      >
        {SHOWN.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(each === 'ALL' ? 'surveys.units.all' : `enums.SurveyDisposition.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {units?.totalCount === 0 ? (
        <Typography color="text.secondary">{translate(shown === 'PENDING' ? 'surveys.units.nonePending' : 'surveys.units.none')}</Typography>
      ) : (
        <UnitTable units={units?.nodes ?? []} />
      )}
      <Pager total={units?.totalCount ?? 0} offset={offset} onOffset={setOffset} />
      {tokens && <Invitations tokens={tokens} units={units?.nodes ?? []} onClose={() => setTokens(null)} />}
      {entering && <EnterAnswers survey={survey} onClose={() => setEntering(false)} />}
    </Panel>
  );
};

const Pager = ({ total, offset, onOffset }: { total: number; offset: number; onOffset: (offset: number) => void }) => {
  const translate = useTranslate();
  const number = useNumber();
  if (total <= AT_ONCE) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', pt: 1 }}>
      <Button disabled={offset === 0} onClick={() => onOffset(offset - AT_ONCE)}>
        {translate('surveys.newer')}
      </Button>
      <span>
        {translate('surveys.units.page', { from: number(offset + 1), to: number(Math.min(total, offset + AT_ONCE)), total: number(total) })}
      </span>
      <Button disabled={offset + AT_ONCE >= total} onClick={() => onOffset(offset + AT_ONCE)}>
        {translate('surveys.older')}
      </Button>
    </Box>
  );
};

const UnitTable = ({ units }: { units: readonly Unit[] }) => {
  const translate = useTranslate();
  return (
    <Table aria-label={translate('surveys.units.title')} size="small" sx={{ whiteSpace: 'nowrap' }}>
      <TableHead>
        <TableRow>
          {['code', 'cell', 'invited', 'disposition', 'settledOn'].map((key) => (
            <TableCell key={key}>{translate(`surveys.units.${key}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {units.map((unit) => (
          <TableRow key={unit.id}>
            <TableCell>
              <CodeField code={unit.code} />
            </TableCell>
            <TableCell>{cellName(unit.cell, translate)}</TableCell>
            <TableCell>{translate(unit.isInvited ? 'surveys.units.yes' : 'surveys.units.no')}</TableCell>
            <TableCell>
              <Disposition unit={unit} />
            </TableCell>
            <TableCell>{unit.settledOn ?? '—'}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

const Disposition = ({ unit: { id, version, disposition, mayCollect, channel } }: { unit: Unit }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const settle = useChange(SettleSampleUnitDocument);
  const word = (value: string) => translate(`enums.SurveyDisposition.${value}`);
  if (disposition === 'COMPLETE' || disposition === 'PARTIAL' || !mayCollect)
    return <>{[word(disposition), channel && translate(`enums.SurveyChannel.${channel}`)].filter(Boolean).join(' · ')}</>;
  return (
    <TextField
      select
      size="small"
      value={disposition}
      slotProps={{ htmlInput: { 'aria-label': translate('surveys.units.disposition') } }}
      onChange={({ target }) =>
        settle.mutate(
          { input: { id, version, disposition: target.value as 'PENDING' } },
          { onError: (error) => notify(error.message, { type: 'error' }) },
        )
      }
    >
      {SETTLED.map((value) => (
        <MenuItem key={value} value={value}>
          {word(value)}
        </MenuItem>
      ))}
    </TextField>
  );
};

/** `OLD AGE_60_PLUS` in words. */
const cellName = (cell: string, translate: (key: string, values?: object) => string) =>
  cell
    .split(' ')
    .map((part) => translate(`surveys.cells.${part}`, { _: part }))
    .join(' · ');
