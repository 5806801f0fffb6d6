import { ExitWorkDocument, StaffCareerDocument, type CareerPartsFragment } from '@gridward/schema';
import { Box, Button, List, ListItem, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DayField, EnumField, MomentField, None, NumberCell } from '../fields/show';
import { ErrorState } from '../fields/states';
import { ExitLine } from '../exits/ExitLine';
import { ReasonList } from '../grades/ReasonList';
import { PageSkeleton } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';

/** What of a file is asked for when its tab is opened. */
export function CareerTab({ id, part }: { id: string; part: 'grades' | 'training' | 'exits' }) {
  const { data, error, refetch } = useOperation(StaffCareerDocument, { id }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const career = data.staffMember;
  if (!career) return <None />;
  if (part === 'grades') return <Grades career={career} />;
  return part === 'training' ? <Training career={career} /> : <Exits career={career} />;
}

const head = (label: string) => <TableCell key={label}>{label}</TableCell>;

interface GradesProps {
  readonly career: CareerPartsFragment;
  /** To a change that is being publicised. */
  readonly onObject?: (id: string) => void;
}

export function Grades({ career: { grades, gradeChanges }, onObject }: GradesProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {grades.length === 0 ? (
        <Typography color="text.secondary">{translate('staff.noGrade')}</Typography>
      ) : (
        <List dense disablePadding>
          {grades.map(({ id, group, grade, validFrom }) => (
            <ListItem key={id} disableGutters sx={{ gap: 1 }}>
              <b>{translate('grades.grade', { grade })}</b>
              <EnumField name="GradeGroup" value={group} />
              <DayField day={validFrom} />
            </ListItem>
          ))}
        </List>
      )}
      {gradeChanges.map(({ id, year, was, grade, state, reasons, publicUntil, note, objection }) => (
        <Box key={id} sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
          <Typography component="div">
            {year} · {was === null ? translate('grades.first') : translate('grades.grade', { grade: was })} → {translate('grades.grade', { grade })} ·{' '}
            {translate(`enums.GradeChangeState.${state}`)}
            {publicUntil && ` · ${translate('grades.until', { day: publicUntil })}`}
          </Typography>
          <ReasonList reasons={reasons} />
          {onObject && state === 'PUBLICIZED' && <Button onClick={() => onObject(id)}>{translate('grades.object')}</Button>}
          {(note ?? objection) && <Typography color="text.secondary">{[note, objection].filter(Boolean).join(' · ')}</Typography>}
        </Box>
      ))}
    </Box>
  );
}

export function Training({ career: { trainings } }: { career: CareerPartsFragment }) {
  const translate = useTranslate();
  if (trainings.length === 0) return <Typography color="text.secondary">{translate('staff.noTraining')}</Typography>;
  const hours = trainings.reduce((sum, one) => sum + one.hours, 0);
  return (
    <>
      <Table size="small">
        <TableHead>
          <TableRow>
            {head(translate('training.topic'))}
            {head(translate('training.state'))}
            <TableCell align="right">{translate('training.hours')}</TableCell>
            <TableCell align="right">{translate('training.score')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {trainings.map(({ id, state, hours: counted, score, session }) => (
            <TableRow key={id}>
              <TableCell>
                {session?.topic ?? <None />}
                {session && (
                  <Typography variant="caption" color="text.secondary" component="div">
                    <MomentField moment={session.startsAt} />
                  </Typography>
                )}
              </TableCell>
              <TableCell>
                <EnumField name="TrainingRecordState" value={state} />
              </TableCell>
              <TableCell align="right">
                <NumberCell value={counted} />
              </TableCell>
              <TableCell align="right">
                <NumberCell value={score} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography color="text.secondary" sx={{ mt: 1 }}>
        {translate('training.totalHours', { hours })}
      </Typography>
    </>
  );
}

function Exits({ career: { id, exitCases } }: { career: CareerPartsFragment }) {
  const translate = useTranslate();
  const mayRead = usePermission('exit.read');
  const work = useOperation(ExitWorkDocument, { id }, { enabled: mayRead && exitCases.length > 0 });
  if (exitCases.length === 0) return <Typography color="text.secondary">{translate('exits.noneOf')}</Typography>;
  const open = new Map(work.data?.staffMember?.exitCases.map((one) => [one.id, one.openWork]));
  return (
    <>
      {exitCases.map((exit) => (
        <ExitLine key={exit.id} exit={exit} openWork={open.get(exit.id) ?? []} />
      ))}
    </>
  );
}
