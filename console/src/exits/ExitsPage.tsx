import {
  CloseExitCaseDocument,
  DecideExitCaseDocument,
  ExitCasesDocument,
  ExitWorkDocument,
  FileExitCaseDocument,
  GiveNoticeOfExitCaseDocument,
  OpenExitCaseDocument,
  SaveHandoverOfExitCaseDocument,
  WithdrawExitCaseDocument,
  type ExitCasesQuery,
  type ExitGround,
} from '@gridward/schema';
import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Ask } from '../fields/Ask';
import { FormDialog, type DialogField } from '../fields/FormDialog';
import { today } from '../fields/moment';
import { EmptyState, ErrorState } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { ExitLine } from './ExitLine';

type Exit = ExitCasesQuery['exitCases'][number];

const GROUNDS: readonly ExitGround[] = ['VOLUNTARY', 'RETIREMENT', 'CONTRACT_END', 'DISCIPLINE', 'DERELICTION', 'INCOMPETENCE', 'OTHER'];
const NO_PERIOD = new Set<ExitGround>(['VOLUNTARY', 'RETIREMENT', 'CONTRACT_END']);

/** Who leaves, and what is to be done about it next. */
export default function ExitsPage() {
  const translate = useTranslate();
  usePageTitle(translate('menu.exits'));
  const mayManage = usePermission('exit.manage');
  const [opening, setOpening] = useState(false);
  const open = useChange(OpenExitCaseDocument);
  const { data, error, refetch } = useOperation(ExitCasesDocument, {}, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const exits = data.exitCases;
  const label = (name: string) => translate(`exits.${name}`);
  return (
    <PageFrame
      title={translate('menu.exits')}
      actions={
        mayManage && (
          <Button variant="contained" onClick={() => setOpening(true)}>
            {label('open')}
          </Button>
        )
      }
    >
      {exits.length === 0 && <EmptyState name={translate('menu.exits')} text={label('none')} />}
      {exits.map((exit) => (
        <OneExit key={exit.id} exit={exit} />
      ))}
      {opening && (
        <FormDialog
          title={label('open')}
          text={label('openText')}
          fields={[
            { name: 'staffId', label: label('staff'), kind: 'staff', required: true },
            {
              name: 'ground',
              label: label('ground'),
              kind: 'choice',
              required: true,
              choices: GROUNDS.map((value) => ({ value, label: translate(`enums.ExitGround.${value}`) })),
            },
            ...texts(label),
          ]}
          action={label('open')}
          busy={open.isPending}
          error={open.error}
          onSubmit={(values) => open.mutate({ input: values as never }, { onSuccess: () => setOpening(false) })}
          onClose={() => setOpening(false)}
        />
      )}
    </PageFrame>
  );
}

const texts = (label: (name: string) => string): DialogField[] => [
  { name: 'evidence', label: label('evidence'), multiline: true, most: 2_000 },
  { name: 'talk', label: label('talk'), multiline: true, most: 2_000 },
];

type Step = 'notice' | 'decide' | 'file' | 'item' | 'close' | 'withdraw';

function OneExit({ exit }: { exit: Exit }) {
  const translate = useTranslate();
  const mayManage = usePermission('exit.manage');
  const mayFile = usePermission('exit.file');
  const [step, setStep] = useState<Step | null>(null);
  const isOver = exit.state === 'CLOSED' || exit.state === 'WITHDRAWN';
  const work = useOperation(ExitWorkDocument, { id: exit.staffMember?.id ?? '' }, { enabled: !isOver && Boolean(exit.staffMember) });
  const openWork = work.data?.staffMember?.exitCases.find(({ id }) => id === exit.id)?.openWork ?? [];
  const { staffMember, state, ground } = exit;
  const hasAnswered = state === 'STATEMENT_PERIOD' && (Boolean(exit.statement) || (exit.statementUntil ?? '') < today());
  const steps: readonly (Step | false)[] = [
    mayManage && !isOver && state !== 'FILED' && 'withdraw',
    mayManage && !isOver && 'item',
    mayManage && state === 'INITIATED' && !NO_PERIOD.has(ground) && 'notice',
    mayManage && (hasAnswered || (state === 'INITIATED' && NO_PERIOD.has(ground))) && 'decide',
    mayFile && state === 'STREET_DECIDED' && 'file',
    mayManage && state === 'FILED' && Boolean(exit.endedAt) && 'close',
  ];
  const may = steps.filter((one): one is Step => one !== false);
  return (
    <Panel
      title={staffMember?.name ?? '—'}
      padded
      action={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {may.map((one, i) => (
            <Button
              key={one}
              {...(i === may.length - 1 && one !== 'item' && one !== 'withdraw' && { variant: 'contained' as const })}
              onClick={() => setStep(one)}
            >
              {translate(`exits.${one === 'item' ? 'addItem' : one}`)}
            </Button>
          ))}
        </Box>
      }
    >
      {staffMember && (
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {[staffMember.staffNo, translate(`enums.Post.${staffMember.post}`), staffMember.division?.name].filter(Boolean).join(' · ')}{' '}
          <MuiLink component={Link} underline="always" to={`/staff/${staffMember.id}/show`}>
            {translate('recruitment.file')}
          </MuiLink>
        </Typography>
      )}
      <ExitLine exit={exit} openWork={openWork} />
      {mayManage && !isOver && <OpenItems exit={exit} />}
      {step && <StepDialog exit={exit} step={step} onClose={() => setStep(null)} />}
    </Panel>
  );
}

function OpenItems({ exit: { id, version, handover } }: { exit: Exit }) {
  const translate = useTranslate();
  const save = useChange(SaveHandoverOfExitCaseDocument);
  const mark = (key: string) =>
    save.mutate({ input: { id, version, items: handover.map((item) => (item.key === key ? { ...item, doneOn: today() } : item)) } });
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {handover
        .filter(({ doneOn }) => !doneOn)
        .map(({ key, what }) => (
          <Button key={key} size="small" variant="outlined" loading={save.isPending} onClick={() => mark(key)}>
            {translate('exits.mark')}：{what}
          </Button>
        ))}
    </Box>
  );
}

function StepDialog({ exit, step, onClose }: { exit: Exit; step: Step; onClose: () => void }) {
  const translate = useTranslate();
  const notice = useChange(GiveNoticeOfExitCaseDocument);
  const decide = useChange(DecideExitCaseDocument);
  const file = useChange(FileExitCaseDocument);
  const handover = useChange(SaveHandoverOfExitCaseDocument);
  const close = useChange(CloseExitCaseDocument);
  const withdraw = useChange(WithdrawExitCaseDocument);
  const { id, version } = exit;
  const seen = { id, version };
  const done = { onSuccess: onClose };
  const label = (name: string) => translate(`exits.${name}`);
  const asked = { file, close, withdraw };
  if (step === 'file' || step === 'close' || step === 'withdraw') {
    const change = asked[step];
    return (
      <Ask
        title={label(step)}
        text={label(`${step}Text`)}
        action={label(step)}
        busy={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate({ input: seen }, done)}
        onClose={onClose}
      />
    );
  }
  const common = { onClose, title: label(step === 'item' ? 'addItem' : step), action: label(step === 'item' ? 'addItem' : step) };
  if (step === 'notice')
    return (
      <FormDialog
        {...common}
        text={label('noticeText')}
        fields={texts(label)}
        initial={{ evidence: exit.evidence, talk: exit.talk }}
        busy={notice.isPending}
        error={notice.error}
        onSubmit={(values) => notice.mutate({ input: { ...values, ...seen } }, done)}
      />
    );
  if (step === 'decide')
    return (
      <FormDialog
        {...common}
        fields={[
          { name: 'decision', label: label('decision'), required: true, multiline: true, most: 500 },
          { name: 'effectiveAt', label: label('effectiveAt'), kind: 'moment', required: true },
        ]}
        initial={{ effectiveAt: new Date().toISOString() }}
        busy={decide.isPending}
        error={decide.error}
        onSubmit={(values) => decide.mutate({ input: { ...values, ...seen } as never }, done)}
      />
    );
  return (
    <FormDialog
      {...common}
      fields={[
        { name: 'what', label: label('what'), required: true, most: 100 },
        { name: 'to', label: label('to'), required: true, most: 50 },
      ]}
      busy={handover.isPending}
      error={handover.error}
      onSubmit={({ what, to }) => {
        const item = { key: crypto.randomUUID(), what: String(what), to: String(to), doneOn: null };
        handover.mutate({ input: { ...seen, items: [...exit.handover, item] } }, done);
      }}
    />
  );
}
