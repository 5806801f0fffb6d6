import {
  EnrolInTrainingDocument,
  MoveTrainingSessionDocument,
  RecordTrainingDocument,
  SaveTrainingSessionDocument,
  TrainingSessionsDocument,
  type TrainingSessionsQuery,
  type TrainingState,
} from '@gridward/schema';
import { Box, Button, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Fragment, useState } from 'react';
import { FormDialog } from '../fields/FormDialog';
import { FormError } from '../fields/FormError';
import { EnumField, MomentField, NumberCell, StateMark } from '../fields/show';
import { EmptyState, ErrorState } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { useMe, usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { sessionFields } from './fields';

export type Session = TrainingSessionsQuery['trainingSessions'][number];

const NEXT: Partial<Record<TrainingState, readonly TrainingState[]>> = {
  PLANNED: ['OPEN', 'CANCELLED'],
  OPEN: ['HELD', 'CANCELLED'],
  HELD: ['CLOSED'],
};
const TONES: Record<TrainingState, 'on' | 'off' | 'care'> = { PLANNED: 'off', OPEN: 'on', HELD: 'care', CLOSED: 'off', CANCELLED: 'off' };
const ROOMY = { display: { xs: 'none', sm: 'table-cell' } };
const thisYear = new Date().getFullYear();

/** The plan of a year; everybody enrols for what is open to them, and the office enters what came of it. */
export default function TrainingPage() {
  const translate = useTranslate();
  usePageTitle(translate('menu.training'));
  const { territory } = useMe();
  const mayManage = usePermission('training.manage');
  const [year, setYear] = useState(thisYear);
  const [editing, setEditing] = useState<Session | 'new' | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const save = useChange(SaveTrainingSessionDocument);
  const enrol = useChange(EnrolInTrainingDocument);
  const { data, error, refetch } = useOperation(TrainingSessionsDocument, { year }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const sessions = data.trainingSessions;
  const known = editing === 'new' ? null : editing;
  return (
    <PageFrame
      title={translate('menu.training')}
      note={translate('training.plan')}
      actions={
        <>
          <TextField select size="small" label={translate('grades.year')} value={year} onChange={({ target }) => setYear(Number(target.value))}>
            {[thisYear + 1, thisYear, thisYear - 1].map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </TextField>
          {mayManage && (
            <Button variant="contained" onClick={() => setEditing('new')}>
              {translate('training.add')}
            </Button>
          )}
        </>
      }
    >
      <FormError error={enrol.error} />
      <Panel title={translate('training.plan')} count={sessions.length}>
        {sessions.length === 0 ? (
          <EmptyState name={translate('menu.training')} text={translate('training.noSessions')} />
        ) : (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('training.topic')}</TableCell>
                <TableCell sx={ROOMY}>{translate('training.content')}</TableCell>
                <TableCell sx={ROOMY} align="right">
                  {translate('training.hours')}
                </TableCell>
                <TableCell>{translate('grades.state')}</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {sessions.map((session) => (
                <Fragment key={session.id}>
                  <TableRow hover>
                    <TableCell>
                      {session.topic}
                      <Typography variant="caption" color="text.secondary" component="div">
                        <MomentField moment={session.startsAt} /> · {session.placeName} · {session.place}
                      </Typography>
                    </TableCell>
                    <TableCell sx={ROOMY}>
                      <EnumField name="TrainingContent" value={session.content} />
                      <Typography variant="caption" color="text.secondary" component="div">
                        <EnumField name="TrainingForm" value={session.form} />
                      </Typography>
                    </TableCell>
                    <TableCell sx={ROOMY} align="right">
                      <NumberCell value={session.hours} />
                    </TableCell>
                    <TableCell>
                      <StateMark tone={TONES[session.state]}>{translate(`enums.TrainingState.${session.state}`)}</StateMark>
                      <Typography variant="caption" color="text.secondary" component="div">
                        {translate('training.enrolled', { count: session.records.length, capacity: session.capacity })}
                      </Typography>
                    </TableCell>
                    <TableCell align="right">
                      {session.state === 'OPEN' && !mayManage && (
                        <Button size="small" loading={enrol.isPending} onClick={() => enrol.mutate({ input: { sessionId: session.id } })}>
                          {translate('training.enrol')}
                        </Button>
                      )}
                      {mayManage && (
                        <Button size="small" onClick={() => setOpen(open === session.id ? null : session.id)} aria-expanded={open === session.id}>
                          {translate('training.people')}
                        </Button>
                      )}
                      {mayManage && session.divisionCode.startsWith(territory.code) && ['PLANNED', 'OPEN'].includes(session.state) && (
                        <Button size="small" onClick={() => setEditing(session)}>
                          {translate('record.edit')}
                        </Button>
                      )}
                    </TableCell>
                  </TableRow>
                  {open === session.id && (
                    <TableRow>
                      <TableCell colSpan={5}>
                        <People session={session} mayMove={session.divisionCode.startsWith(territory.code)} />
                      </TableCell>
                    </TableRow>
                  )}
                </Fragment>
              ))}
            </TableBody>
          </Table>
        )}
      </Panel>
      {editing && (
        <FormDialog
          title={translate(known ? 'training.edit' : 'training.add')}
          fields={sessionFields(translate)}
          initial={
            known
              ? (Object.fromEntries(Object.entries(known).filter(([, value]) => typeof value !== 'object' || value === null)) as never)
              : { divisionCode: territory.code, content: 'GOVERNANCE', form: 'LECTURE', hours: 4, capacity: 40 }
          }
          action={translate('training.save')}
          busy={save.isPending}
          error={save.error}
          onSubmit={(values) =>
            save.mutate(
              { input: { ...values, ...(known && { id: known.id, version: known.version }) } as never },
              { onSuccess: () => setEditing(null) },
            )
          }
          onClose={() => setEditing(null)}
        />
      )}
    </PageFrame>
  );
}

function People({ session, mayMove }: { session: Session; mayMove: boolean }) {
  const translate = useTranslate();
  const move = useChange(MoveTrainingSessionDocument);
  const enrol = useChange(EnrolInTrainingDocument);
  const record = useChange(RecordTrainingDocument);
  const [enrolling, setEnrolling] = useState(false);
  const [recording, setRecording] = useState<Session['records'][number] | null>(null);
  const { id, version, state } = session;
  return (
    <Box sx={{ display: 'grid', gap: 1, py: 1 }}>
      <FormError error={move.error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {state === 'OPEN' && (
          <Button size="small" variant="outlined" onClick={() => setEnrolling(true)}>
            {translate('training.enrolStaff')}
          </Button>
        )}
        {mayMove &&
          NEXT[state]?.map((to) => (
            <Button key={to} size="small" loading={move.isPending} onClick={() => move.mutate({ input: { id, version, state: to } })}>
              {translate('training.move', { state: translate(`enums.TrainingState.${to}`) })}
            </Button>
          ))}
      </Box>
      {session.records.length === 0 && <Typography color="text.secondary">{translate('training.nobody')}</Typography>}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))', gap: 1 }}>
        {session.records.map((one) => (
          <Box key={one.id} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Box sx={{ flex: 1 }}>
              {one.staffMember?.name}{' '}
              <Typography component="span" color="text.secondary">
                {translate(`enums.TrainingRecordState.${one.state}`)} {one.score}
              </Typography>
            </Box>
            {state === 'HELD' && (
              <Button size="small" onClick={() => setRecording(one)}>
                {translate('training.record')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {enrolling && (
        <FormDialog
          title={translate('training.enrolStaff')}
          fields={[{ name: 'staffId', label: translate('training.staff'), kind: 'staff', required: true }]}
          action={translate('training.enrolStaff')}
          busy={enrol.isPending}
          error={enrol.error}
          onSubmit={({ staffId }) => enrol.mutate({ input: { sessionId: id, staffId: String(staffId) } }, { onSuccess: () => setEnrolling(false) })}
          onClose={() => setEnrolling(false)}
        />
      )}
      {recording && (
        <FormDialog
          title={`${translate('training.record')} · ${recording.staffMember?.name ?? ''}`}
          fields={[
            {
              name: 'state',
              label: translate('training.state'),
              kind: 'choice',
              required: true,
              choices: ['ATTENDED', 'PASSED', 'FAILED', 'ABSENT'].map((value) => ({ value, label: translate(`enums.TrainingRecordState.${value}`) })),
            },
            { name: 'hours', label: translate('training.hours'), kind: 'number', least: 0, most: session.hours },
            { name: 'score', label: translate('training.score'), kind: 'number', least: 0, most: 100 },
          ]}
          initial={{ state: 'ATTENDED', hours: session.hours, score: recording.score }}
          action={translate('training.save')}
          busy={record.isPending}
          error={record.error}
          onSubmit={(values) => record.mutate({ input: { ...values, id: recording.id } as never }, { onSuccess: () => setRecording(null) })}
          onClose={() => setRecording(null)}
        />
      )}
    </Box>
  );
}
