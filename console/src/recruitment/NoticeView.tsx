import {
  CloseRecruitmentNoticeDocument,
  DecideRecruitmentNoticeDocument,
  PublishRecruitmentNoticeDocument,
  RecruitmentNoticeOneDocument,
  RegisterCandidateDocument,
  type RegisterCandidateInput,
} from '@gridward/schema';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { FormDialog, type DialogField } from '../fields/FormDialog';
import { FormError } from '../fields/FormError';
import { DayField, EnumField } from '../fields/show';
import { Fact, Facts } from '../layout/list/RecordView';
import { Panel } from '../layout/Panel';
import { usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { EDUCATIONS } from '../staff/staff.data';
import { Candidates } from './Candidates';
import type { Notice } from './RecruitmentPage';

/** One recruitment: its rules, what can be done with it, and who registered. */
export function NoticeView({ notice, onEdit }: { notice: Notice; onEdit: () => void }) {
  const translate = useTranslate();
  const mayManage = usePermission('recruitment.manage');
  const mayApprove = usePermission('recruitment.approve');
  const [asking, setAsking] = useState<'publish' | 'close' | null>(null);
  const [registering, setRegistering] = useState(false);
  const publish = useChange(PublishRecruitmentNoticeDocument);
  const close = useChange(CloseRecruitmentNoticeDocument);
  const decide = useChange(DecideRecruitmentNoticeDocument);
  const register = useChange(RegisterCandidateDocument);
  const { data } = useOperation(RecruitmentNoticeOneDocument, { id: notice.id }, { keep: true });
  const { id, version, rules, state, relaxation } = notice;
  const { ageMin: min, ageMax: max, ageMaxRelaxed, educationLeast, conditions } = rules;
  const seen = { id, version };
  const ask = asking === 'publish' ? publish : close;
  const label = (name: string) => translate(`recruitment.${name}`);
  return (
    <>
      <Panel
        title={translate('recruitment.rules')}
        padded
        action={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {state === 'DRAFT' && relaxation === 'ASKED' && mayApprove && (
              <>
                <Button onClick={() => decide.mutate({ input: { ...seen, isApproved: false } })}>{translate('recruitment.refuse')}</Button>
                <Button variant="contained" onClick={() => decide.mutate({ input: { ...seen, isApproved: true } })}>
                  {translate('recruitment.approve')}
                </Button>
              </>
            )}
            {state === 'DRAFT' && mayManage && (
              <>
                <Button onClick={onEdit}>{translate('record.edit')}</Button>
                <Button variant="contained" disabled={relaxation === 'ASKED'} onClick={() => setAsking('publish')}>
                  {translate('recruitment.publish')}
                </Button>
              </>
            )}
            {state === 'PUBLISHED' && mayManage && <Button onClick={() => setAsking('close')}>{translate('recruitment.close')}</Button>}
          </Box>
        }
      >
        <FormError error={decide.error} />
        <Facts>
          <Fact label={label('post')}>
            <EnumField name="Post" value={notice.post} /> · {notice.placeName} · {notice.places}
          </Fact>
          <Fact label={label('age')}>
            {translate('recruitment.ages', { min, max })}
            {ageMaxRelaxed !== null && translate('recruitment.relaxed', { max: ageMaxRelaxed })}{' '}
            {relaxation !== 'NONE' && translate(`enums.AgeRelaxation.${relaxation}`)}
          </Fact>
          <Fact label={label('cutOffOn')}>
            <DayField day={notice.cutOffOn} />
          </Fact>
          <Fact label={label('educationLeast')}>
            {translate('recruitment.atLeast', { education: translate(`enums.Education.${educationLeast}`) })}
          </Fact>
          {conditions.length > 0 && <Fact label={label('conditions')}>{conditions.map(({ text }) => text).join('；')}</Fact>}
          <Fact label={label('closesOn')}>
            <DayField day={notice.closesOn} />
          </Fact>
        </Facts>
      </Panel>
      <Panel
        title={translate('recruitment.candidates')}
        count={notice.candidateCount}
        action={
          state === 'PUBLISHED' &&
          mayManage && (
            <Button variant="contained" onClick={() => setRegistering(true)}>
              {translate('recruitment.register')}
            </Button>
          )
        }
      >
        {data?.recruitmentNotice?.candidates.length ? (
          <Candidates candidates={data.recruitmentNotice.candidates} mayManage={mayManage} place={notice.divisionCode} />
        ) : (
          <Typography color="text.secondary" sx={{ p: 2 }}>
            {translate('recruitment.nobody')}
          </Typography>
        )}
      </Panel>
      {asking && (
        <Ask
          title={translate(`recruitment.${asking}`)}
          text={translate(`recruitment.${asking}Text`)}
          action={translate(`recruitment.${asking}`)}
          busy={ask.isPending}
          error={ask.error}
          onConfirm={() => ask.mutate({ input: seen }, { onSuccess: () => setAsking(null) })}
          onClose={() => setAsking(null)}
        />
      )}
      {registering && (
        <FormDialog
          title={translate('recruitment.registerTitle')}
          fields={[
            { name: 'name', label: label('name'), required: true, most: 50 },
            { name: 'idNumber', label: label('idNumber'), required: true, most: 18 },
            { name: 'phone', label: label('phone'), required: true, most: 20 },
            {
              name: 'education',
              label: label('education'),
              kind: 'choice',
              required: true,
              choices: EDUCATIONS.map((value) => ({ value, label: translate(`enums.Education.${value}`) })),
            },
            ...conditions.map(({ key, text }): DialogField => ({ name: `met ${key}`, label: translate('recruitment.met', { text }), kind: 'check' })),
          ]}
          action={translate('recruitment.register')}
          busy={register.isPending}
          error={register.error}
          onSubmit={({ name, idNumber, phone, education, ...checks }) => {
            const met = conditions.map(({ key }) => key).filter((key) => checks[`met ${key}`] === true);
            const input = { noticeId: id, name, idNumber: String(idNumber).toUpperCase(), phone, education, met } as RegisterCandidateInput;
            register.mutate({ input }, { onSuccess: () => setRegistering(false) });
          }}
          onClose={() => setRegistering(false)}
        />
      )}
    </>
  );
}
