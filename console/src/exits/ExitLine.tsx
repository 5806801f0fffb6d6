import type { ExitPartsFragment, ExitWorkQuery } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { MomentField, StateMark } from '../fields/show';
import { Fact, Facts } from '../layout/list/RecordView';

export type OpenWork = NonNullable<ExitWorkQuery['staffMember']>['exitCases'][number]['openWork'];

/** One exit: why, what was said, what is decided, and what is left to hand over. */
export function ExitLine({ exit, openWork }: { exit: ExitPartsFragment; openWork: OpenWork }) {
  const translate = useTranslate();
  const { ground, state, evidence, talk, statementUntil, statement, decision, effectiveAt, endedAt, handover, keepUntil } = exit;
  const text = (label: string, value: string | null | undefined) => value && <Fact label={translate(`exits.${label}`)}>{value}</Fact>;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography component="div" sx={{ mb: 1, display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        <b>{translate(`enums.ExitGround.${ground}`)}</b>
        <StateMark tone={state === 'CLOSED' || state === 'WITHDRAWN' ? 'off' : 'care'}>{translate(`enums.ExitState.${state}`)}</StateMark>
        {state === 'STATEMENT_PERIOD' && statementUntil && <span>{translate('exits.until', { day: statementUntil })}</span>}
        {keepUntil && <span>{translate('exits.keep', { day: keepUntil })}</span>}
      </Typography>
      <Facts>
        {text('evidence', evidence)}
        {text('talk', talk)}
        {state !== 'INITIATED' && <Fact label={translate('exits.statement')}>{statement ?? translate('exits.noStatement')}</Fact>}
        {text('decision', decision)}
        {effectiveAt && (
          <Fact label={translate('exits.effectiveAt')}>
            <MomentField moment={endedAt ?? effectiveAt} />
          </Fact>
        )}
        {handover.map(({ key, what, to, doneOn }) => (
          <Fact key={key} label={what}>
            {to} · {doneOn ? translate('exits.doneOn', { day: doneOn }) : <StateMark tone="care">{translate('enums.ExitState.FILED')}</StateMark>}
          </Fact>
        ))}
        {openWork.map(({ kind, items }) => (
          <Fact key={kind} label={kind}>
            <StateMark tone="care">{translate('exits.openWork')}</StateMark>
            {items.map((item) => (
              <div key={item}>{item}</div>
            ))}
          </Fact>
        ))}
      </Facts>
    </Box>
  );
}
