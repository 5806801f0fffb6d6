import { RecruitmentNoticesDocument, SaveRecruitmentNoticeDocument, type RecruitmentNoticesQuery } from '@gridward/schema';
import { Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormDialog } from '../fields/FormDialog';
import { DayField, StateMark } from '../fields/show';
import { EmptyState, ErrorState } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { useMe, usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { noticeFields, noticeInput, noticeValues } from './fields';
import { NoticeView } from './NoticeView';

export type Notice = RecruitmentNoticesQuery['recruitmentNotices'][number];

const TONES = { DRAFT: 'care', PUBLISHED: 'on', CLOSED: 'off' } as const;
const ROOMY = { display: { xs: 'none', sm: 'table-cell' } };

/** Recruitments of the territory; one of them at a time with its candidates. */
export default function RecruitmentPage() {
  const translate = useTranslate();
  usePageTitle(translate('menu.recruitment'));
  const { territory } = useMe();
  const mayManage = usePermission('recruitment.manage');
  const [open, setOpen] = useState<string | null>(null);
  const [editing, setEditing] = useState<Notice | 'new' | null>(null);
  const save = useChange(SaveRecruitmentNoticeDocument);
  const { data, error, refetch } = useOperation(RecruitmentNoticesDocument, {}, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const notices = data.recruitmentNotices;
  const known = editing === 'new' ? null : editing;
  const shown = notices.find(({ id }) => id === open);
  return (
    <PageFrame
      title={translate('menu.recruitment')}
      note={shown?.title}
      actions={
        shown ? (
          <Button onClick={() => setOpen(null)}>{translate('recruitment.back')}</Button>
        ) : (
          mayManage && (
            <Button variant="contained" onClick={() => setEditing('new')}>
              {translate('recruitment.add')}
            </Button>
          )
        )
      }
    >
      {shown ? (
        <NoticeView notice={shown} onEdit={() => setEditing(shown)} />
      ) : (
        <Panel title={translate('menu.recruitment')} count={notices.length}>
          {notices.length === 0 ? (
            <EmptyState name={translate('menu.recruitment')} text={translate('recruitment.none')} />
          ) : (
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{translate('recruitment.title')}</TableCell>
                  <TableCell sx={ROOMY}>{translate('recruitment.place')}</TableCell>
                  <TableCell>{translate('recruitment.state')}</TableCell>
                  <TableCell>{translate('recruitment.closesOn')}</TableCell>
                  <TableCell sx={ROOMY}>{translate('recruitment.candidates')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {notices.map((notice) => (
                  <TableRow key={notice.id} hover>
                    <TableCell>
                      <MuiLink component="button" onClick={() => setOpen(notice.id)} sx={{ textAlign: 'left' }}>
                        {notice.title}
                      </MuiLink>
                      <Typography variant="caption" color="text.secondary" component="div">
                        {translate(`enums.Post.${notice.post}`)}
                      </Typography>
                    </TableCell>
                    <TableCell sx={ROOMY}>{notice.placeName}</TableCell>
                    <TableCell>
                      <StateMark tone={TONES[notice.state]}>{translate(`enums.RecruitmentState.${notice.state}`)}</StateMark>
                      {notice.relaxation === 'ASKED' && (
                        <Typography variant="caption" component="div">
                          {translate('enums.AgeRelaxation.ASKED')}
                        </Typography>
                      )}
                    </TableCell>
                    <TableCell>
                      <DayField day={notice.closesOn} />
                    </TableCell>
                    <TableCell sx={ROOMY}>
                      {translate('recruitment.count', { all: notice.candidateCount, hired: notice.hiredCount, places: notice.places })}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          )}
        </Panel>
      )}
      {editing && (
        <FormDialog
          title={translate(known ? 'recruitment.edit' : 'recruitment.add')}
          fields={noticeFields(translate)}
          initial={noticeValues(known, territory.code.slice(0, 9))}
          action={translate('recruitment.save')}
          busy={save.isPending}
          error={save.error}
          onSubmit={(values) => save.mutate({ input: noticeInput(values, known) }, { onSuccess: () => setEditing(null) })}
          onClose={() => setEditing(null)}
        />
      )}
    </PageFrame>
  );
}
