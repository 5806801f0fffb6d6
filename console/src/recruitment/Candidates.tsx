import {
  HireCandidateDocument,
  RecordCandidateDocument,
  RevealCandidateDocument,
  WithdrawCandidateDocument,
  type CandidatePartsFragment,
  type RevealReason,
} from '@gridward/schema';
import { Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { FormDialog } from '../fields/FormDialog';
import { FormError } from '../fields/FormError';
import { today } from '../fields/moment';
import { StateMark } from '../fields/show';
import { useChange } from '../providers/queries';
import { FailedRules } from './FailedRules';

const REASONS: readonly RevealReason[] = ['DUTY_CONTACT', 'VERIFICATION', 'EMERGENCY', 'COMPLAINT', 'OTHER'];
const TONES = { OPEN: 'on', REJECTED: 'off', WITHDRAWN: 'off', HIRED: 'on' } as const;

interface Props {
  readonly candidates: readonly CandidatePartsFragment[];
  readonly mayManage: boolean;
  /** The street that recruits. */
  readonly place: string;
}

/** Who registered, how far they came, which rule stopped them, and what comes next. */
export function Candidates({ candidates, mayManage, place }: Props) {
  const translate = useTranslate();
  const [doing, setDoing] = useState<{ what: 'record' | 'hire' | 'reveal'; candidate: CandidatePartsFragment } | null>(null);
  const withdraw = useChange(WithdrawCandidateDocument);
  return (
    <>
      <FormError error={withdraw.error} />
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate('recruitment.number')}</TableCell>
            <TableCell>{translate('recruitment.name')}</TableCell>
            <TableCell>{translate('recruitment.state')}</TableCell>
            <TableCell>{translate('recruitment.stage')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {candidates.map((candidate) => {
            const { id, version, number, nameMasked, phoneMasked, sex, age, education, state, stages, nextStage, findings, reason, staffId } =
              candidate;
            const act = (what: 'record' | 'hire' | 'reveal') => () => setDoing({ what, candidate });
            return (
              <TableRow key={id} hover>
                <TableCell align="right">{number}</TableCell>
                <TableCell>
                  {nameMasked} {phoneMasked}
                  <Typography variant="caption" color="text.secondary" component="div">
                    {[translate(`enums.Sex.${sex}`), age, translate(`enums.Education.${education}`)].join(' · ')}
                  </Typography>
                </TableCell>
                <TableCell>
                  <StateMark tone={TONES[state]}>{translate(`enums.CandidateState.${state}`)}</StateMark>
                  <FailedRules findings={findings} />
                  {reason && <Typography color="text.secondary">{reason}</Typography>}
                </TableCell>
                <TableCell>
                  {stages
                    .filter(({ isPassed }) => isPassed)
                    .map(({ stage, score }) => [translate(`enums.CandidateStage.${stage}`), score].filter((part) => part !== null).join(' '))
                    .join(' → ')}
                </TableCell>
                <TableCell align="right">
                  {mayManage && state === 'OPEN' && (
                    <>
                      {nextStage ? (
                        <Button size="small" onClick={act('record')}>
                          {translate('recruitment.record', { stage: translate(`enums.CandidateStage.${nextStage}`) })}
                        </Button>
                      ) : (
                        <Button size="small" variant="contained" onClick={act('hire')}>
                          {translate('recruitment.hire')}
                        </Button>
                      )}
                      <Button size="small" color="inherit" loading={withdraw.isPending} onClick={() => withdraw.mutate({ input: { id, version } })}>
                        {translate('recruitment.withdraw')}
                      </Button>
                    </>
                  )}
                  {mayManage && (
                    <Button size="small" onClick={act('reveal')}>
                      {translate('recruitment.reveal')}
                    </Button>
                  )}
                  {staffId && (
                    <MuiLink component={Link} underline="always" to={`/staff/${staffId}/show`}>
                      {translate('recruitment.file')}
                    </MuiLink>
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {doing?.what === 'record' && <RecordStage candidate={doing.candidate} onClose={() => setDoing(null)} />}
      {doing?.what === 'hire' && <Hire candidate={doing.candidate} place={place} onClose={() => setDoing(null)} />}
      {doing?.what === 'reveal' && <Reveal candidate={doing.candidate} onClose={() => setDoing(null)} />}
    </>
  );
}

interface DialogProps {
  readonly candidate: CandidatePartsFragment;
  readonly onClose: () => void;
}

function RecordStage({ candidate: { id, version, nextStage, nameMasked }, onClose }: DialogProps) {
  const translate = useTranslate();
  const record = useChange(RecordCandidateDocument);
  const stage = nextStage ?? 'REGISTRATION';
  const label = (name: string) => translate(`recruitment.${name}`);
  return (
    <FormDialog
      title={`${translate('recruitment.record', { stage: translate(`enums.CandidateStage.${stage}`) })} · ${nameMasked}`}
      fields={[
        { name: 'isPassed', label: label('passed'), kind: 'check' },
        { name: 'score', label: label('score'), kind: 'number', least: 0, most: 100 },
        { name: 'note', label: label('note'), most: 200 },
      ]}
      initial={{ isPassed: true }}
      action={label('save')}
      busy={record.isPending}
      error={record.error}
      onSubmit={({ isPassed, score, note }) =>
        record.mutate(
          { input: { id, version, stage, isPassed: isPassed === true, score: score as number | null, note: note as string | null } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  );
}

function Hire({ candidate: { id, version, nameMasked }, place, onClose }: DialogProps & { place: string }) {
  const translate = useTranslate();
  const hire = useChange(HireCandidateDocument);
  const label = (name: string) => translate(`recruitment.${name}`);
  return (
    <FormDialog
      title={`${label('hire')} · ${nameMasked}`}
      text={label('hireText')}
      fields={[
        { name: 'staffNo', label: label('staffNo'), required: true, most: 30 },
        { name: 'divisionCode', label: label('hireAt'), kind: 'division', required: true, levels: ['STREET', 'COMMUNITY'] },
        { name: 'hiredOn', label: label('hiredOn'), kind: 'day' },
      ]}
      initial={{ divisionCode: place, hiredOn: today() }}
      action={label('hire')}
      busy={hire.isPending}
      error={hire.error}
      onSubmit={(values) => hire.mutate({ input: { ...values, id, version } as never }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

/** Shown once, and not kept on the page. */
function Reveal({ candidate: { id, nameMasked }, onClose }: DialogProps) {
  const translate = useTranslate();
  const reveal = useChange(RevealCandidateDocument);
  const shown = reveal.data?.revealCandidate;
  return (
    <FormDialog
      title={`${translate('recruitment.reveal')} · ${nameMasked}`}
      text={shown ? [shown.name, shown.phone, shown.idNumber].join('　') : translate('staff.reveal.text')}
      fields={[
        {
          name: 'reason',
          label: translate('recruitment.reason'),
          kind: 'choice',
          required: true,
          choices: REASONS.map((value) => ({ value, label: translate(`enums.RevealReason.${value}`) })),
        },
        { name: 'note', label: translate('recruitment.note'), most: 200 },
      ]}
      action={translate('recruitment.reveal')}
      busy={reveal.isPending}
      error={reveal.error}
      onSubmit={({ reason, note }) => reveal.mutate({ input: { id, reason: reason as RevealReason, note: note as string | null } })}
      onClose={onClose}
    />
  );
}
