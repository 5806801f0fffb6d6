import {
  DecideGradeChangesDocument,
  GradeChangesDocument,
  GradeLadderDocument,
  ObjectToGradeChangeDocument,
  ProposeGradesDocument,
  type GradeChangesQuery,
  type GradeChangeState,
  type GradeDecision,
} from '@gridward/schema';
import { Box, Button, Checkbox, MenuItem, Tab, Table, TableBody, TableCell, TableHead, TableRow, Tabs, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { FormDialog } from '../fields/FormDialog';
import { StateMark } from '../fields/show';
import { EmptyState, ErrorState } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { ReasonList } from './ReasonList';

type Change = GradeChangesQuery['gradeChanges']['nodes'][number];

const PAGE = 50;
const TABS: readonly GradeChangeState[] = [
  'PROPOSED',
  'STREET_REVIEWED',
  'DISTRICT_APPROVED',
  'PUBLICIZED',
  'OBJECTED',
  'EFFECTIVE',
  'NOT_PROPOSED',
  'REJECTED',
];
/** What can be done with changes in a state, and who may. */
const NEXT: Partial<Record<GradeChangeState, { decision: GradeDecision; word: string; needs: 'grade.review' | 'grade.approve' }>> = {
  PROPOSED: { decision: 'REVIEW', word: 'review', needs: 'grade.review' },
  OBJECTED: { decision: 'REVIEW', word: 'review', needs: 'grade.review' },
  STREET_REVIEWED: { decision: 'APPROVE', word: 'approve', needs: 'grade.approve' },
  DISTRICT_APPROVED: { decision: 'PUBLICIZE', word: 'publicize', needs: 'grade.approve' },
};
const thisYear = new Date().getFullYear();

/** The yearly run: what the ladder says of everybody, taken from the street to the district, publicised, in effect. */
export default function GradesPage() {
  const translate = useTranslate();
  const notify = useNotify();
  usePageTitle(translate('menu.grades'));
  const [year, setYear] = useState(thisYear);
  const [state, setState] = useState<GradeChangeState>('PROPOSED');
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [running, setRunning] = useState(false);
  const [rejecting, setRejecting] = useState(false);
  const mayReview = usePermission('grade.review');
  const mayApprove = usePermission('grade.approve');
  const { data, error, refetch } = useOperation(
    GradeChangesDocument,
    { filter: { year, state: [state] }, first: PAGE, offset: page * PAGE },
    { keep: true },
  );
  const propose = useChange(ProposeGradesDocument);
  const decide = useChange(DecideGradeChangesDocument);
  const show = (what: { year?: number; state?: GradeChangeState; page?: number }) => {
    setChosen([]);
    setPage(what.page ?? 0);
    if (what.year) setYear(what.year);
    if (what.state) setState(what.state);
  };
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { nodes, totalCount } = data.gradeChanges;
  const next = NEXT[state];
  const mayNext = next && (next.needs === 'grade.approve' ? mayApprove : mayReview);
  const send = (decision: GradeDecision, note: string | null = null) =>
    decide.mutate(
      { input: { ids: [...chosen], decision, note } },
      {
        onSuccess: () => {
          notify('grades.done', { messageArgs: { count: chosen.length } });
          setChosen([]);
          setRejecting(false);
        },
      },
    );
  return (
    <PageFrame
      title={translate('menu.grades')}
      note={<Ladder />}
      actions={
        <>
          <TextField
            select
            size="small"
            label={translate('grades.year')}
            value={year}
            onChange={({ target }) => show({ year: Number(target.value) })}
          >
            {[thisYear, thisYear - 1].map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </TextField>
          {mayReview && (
            <Button variant="contained" onClick={() => setRunning(true)}>
              {translate('grades.run')}
            </Button>
          )}
        </>
      }
    >
      <Tabs
        value={state}
        onChange={(_, value: GradeChangeState) => show({ state: value })}
        variant="scrollable"
        aria-label={translate('grades.state')}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} label={translate(`enums.GradeChangeState.${one}`)} />
        ))}
      </Tabs>
      <Panel
        title={translate(`enums.GradeChangeState.${state}`)}
        count={totalCount}
        action={
          chosen.length > 0 &&
          next &&
          mayNext && (
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              {translate('grades.chosen', { count: chosen.length })}
              <Button onClick={() => setRejecting(true)}>{translate('grades.reject')}</Button>
              <Button variant="contained" loading={decide.isPending} onClick={() => send(next.decision)}>
                {translate(`grades.${next.word}`)}
              </Button>
            </Box>
          )
        }
      >
        {decide.error && !rejecting && (
          <Box sx={{ p: 2 }}>
            <ErrorState error={decide.error} onRetry={() => decide.reset()} />
          </Box>
        )}
        {nodes.length === 0 ? (
          <EmptyState name={translate('menu.grades')} text={translate('grades.none')} />
        ) : (
          <Changes changes={nodes} chosen={chosen} onChoose={mayNext ? setChosen : undefined} />
        )}
        {totalCount > PAGE && (
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'flex-end', p: 1 }}>
            <Typography color="text.secondary">{translate('grades.page', { page: page + 1, total: totalCount })}</Typography>
            <Button disabled={page === 0} onClick={() => show({ page: page - 1 })}>
              {translate('grades.previous')}
            </Button>
            <Button disabled={(page + 1) * PAGE >= totalCount} onClick={() => show({ page: page + 1 })}>
              {translate('grades.next')}
            </Button>
          </Box>
        )}
      </Panel>
      {running && (
        <Ask
          title={`${translate('grades.run')} ${year}`}
          text={translate('grades.runText')}
          action={translate('grades.run')}
          busy={propose.isPending}
          error={propose.error}
          onConfirm={() =>
            propose.mutate(
              { input: { year } },
              {
                onSuccess: ({ proposeGrades }) => {
                  notify('grades.ran', { messageArgs: proposeGrades });
                  setRunning(false);
                },
              },
            )
          }
          onClose={() => setRunning(false)}
        />
      )}
      {rejecting && (
        <FormDialog
          title={translate('grades.reject')}
          fields={[{ name: 'note', label: translate('grades.note'), required: true, most: 200 }]}
          action={translate('grades.reject')}
          busy={decide.isPending}
          error={decide.error}
          onSubmit={({ note }) => send('REJECT', String(note))}
          onClose={() => setRejecting(false)}
        />
      )}
    </PageFrame>
  );
}

function Ladder() {
  const translate = useTranslate();
  const { data } = useOperation(GradeLadderDocument, {});
  if (!data) return null;
  const { ranges, yearsPerStep, certificateYears } = data.gradeLadder;
  const parts = ranges.map(({ group, from, to }) => `${translate(`enums.GradeGroup.${group}`)} ${translate('grades.range', { from, to })}`);
  return <>{[...parts, translate('grades.ladderLine', { years: yearsPerStep, certificate: certificateYears })].join(' · ')}</>;
}

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly chosen: readonly string[];
  readonly onChoose: ((ids: readonly string[]) => void) | undefined;
}

/** What a phone has no room for. */
const ROOMY = { display: { xs: 'none', sm: 'table-cell' } };

function Changes({ changes, chosen, onChoose }: ChangesProps) {
  const translate = useTranslate();
  const [objecting, setObjecting] = useState<string | null>(null);
  const object = useChange(ObjectToGradeChangeDocument);
  const all = changes.length === chosen.length;
  const toggle = (id: string) => onChoose?.(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      <Table size="small">
        <TableHead>
          <TableRow>
            {onChoose && (
              <TableCell padding="checkbox">
                <Checkbox
                  checked={all}
                  indeterminate={!all && chosen.length > 0}
                  slotProps={{ input: { 'aria-label': translate('grades.all') } }}
                  onChange={() => onChoose(all ? [] : changes.map(({ id }) => id))}
                />
              </TableCell>
            )}
            <TableCell>{translate('grades.name')}</TableCell>
            <TableCell sx={ROOMY}>{translate('grades.place')}</TableCell>
            <TableCell>{translate('grades.change')}</TableCell>
            <TableCell sx={ROOMY}>{translate('grades.why')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ id, staffMember, was, grade, reasons, state, publicUntil, note, objection }) => (
            <TableRow key={id} hover>
              {onChoose && (
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                    slotProps={{ input: { 'aria-label': translate('grades.choose', { name: staffMember?.name ?? '' }) } }}
                  />
                </TableCell>
              )}
              <TableCell>
                {staffMember?.name}
                <Typography variant="caption" color="text.secondary" component="div">
                  {staffMember && translate(`enums.Post.${staffMember.post}`)}
                </Typography>
                <Box sx={{ display: { sm: 'none' } }}>
                  <ReasonList reasons={reasons} />
                </Box>
              </TableCell>
              <TableCell sx={ROOMY}>{staffMember?.division?.name}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {was === null ? translate('grades.first') : was} → <b>{grade}</b>
              </TableCell>
              <TableCell sx={ROOMY}>
                <ReasonList reasons={reasons} />
                {publicUntil && state === 'PUBLICIZED' && (
                  <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
                    {translate('grades.until', { day: publicUntil })}
                    <Button size="small" onClick={() => setObjecting(id)}>
                      {translate('grades.object')}
                    </Button>
                  </Box>
                )}
                {objection && <StateMark tone="care">{objection}</StateMark>}
                {note && <Typography color="text.secondary">{note}</Typography>}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {objecting && (
        <FormDialog
          title={translate('grades.object')}
          text={translate('grades.objectText')}
          fields={[{ name: 'objection', label: translate('grades.objection'), required: true, multiline: true, most: 500 }]}
          action={translate('grades.object')}
          busy={object.isPending}
          error={object.error}
          onSubmit={({ objection }) =>
            object.mutate({ input: { id: objecting, objection: String(objection) } }, { onSuccess: () => setObjecting(null) })
          }
          onClose={() => setObjecting(null)}
        />
      )}
    </>
  );
}
