import { Button, Link as MuiLink, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { CodeField, DayField, EnumField, MomentField, None } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { usePermission } from '../providers/me';
import { CareerTab } from './Career';
import { Masked } from './Masked';
import { Posts } from './Posts';
import { Qualifications } from './Qualifications';
import type { StaffRecord } from './staff.data';
import { StaffState } from './StaffState';

export function StaffPanel() {
  const translate = useTranslate();
  const staff = useRecordContext<StaffRecord>();
  const mayChange = usePermission('staff.update');
  const maySeeExits = usePermission('exit.read');
  if (!staff) return null;
  return (
    <RecordView
      title={staff.name}
      line={`${translate(`enums.Post.${staff.post}`)} · ${staff.division?.name ?? staff.divisionCode}`}
      state={<StaffState status={staff.status} />}
      actions={
        mayChange && (
          <Button variant="outlined" component={Link} to={`/staff/${staff.id}/edit`}>
            {translate('record.edit')}
          </Button>
        )
      }
      tabs={[
        { key: 'facts', label: translate('staff.facts'), content: <StaffFacts staff={staff} /> },
        { key: 'posts', label: translate('staff.tabs.posts'), content: <Posts staff={staff} /> },
        { key: 'qualifications', label: translate('staff.tabs.qualifications'), content: <Qualifications staff={staff} /> },
        { key: 'grades', label: translate('staff.tabs.grades'), content: <CareerTab id={staff.id} part="grades" /> },
        { key: 'training', label: translate('staff.tabs.training'), content: <CareerTab id={staff.id} part="training" /> },
        ...(maySeeExits ? [{ key: 'exits', label: translate('staff.tabs.exits'), content: <CareerTab id={staff.id} part="exits" /> }] : []),
        { key: 'grids', label: translate('staff.grids'), content: <StaffGrids staff={staff} /> },
        { key: 'history', label: translate('record.history'), content: <RecordHistory recordId={staff.id} /> },
      ]}
    />
  );
}

function StaffFacts({ staff }: { staff: StaffRecord }) {
  const translate = useTranslate();
  const mayReadAccounts = usePermission('account.read');
  const label = (field: string) => translate(`resources.staff.fields.${field}`);
  const { account } = staff;
  return (
    <Facts>
      <Fact label={label('staffNo')}>{staff.staffNo}</Fact>
      <Fact label={label('kind')}>{translate(`enums.StaffKind.${staff.kind}`)}</Fact>
      <Fact label={label('post')}>{translate(`enums.Post.${staff.post}`)}</Fact>
      <Fact label={label('division')}>
        {staff.division?.name} <CodeField code={staff.divisionCode} />
      </Fact>
      <Fact label={label('employmentType')}>
        <EnumField name="EmploymentType" value={staff.employmentType} />
      </Fact>
      <Fact label={label('employer')}>
        <EnumField name="Employer" value={staff.employer} />
      </Fact>
      {staff.assistantField && (
        <Fact label={label('assistantField')}>
          <EnumField name="AssistantField" value={staff.assistantField} />
        </Fact>
      )}
      <Fact label={label('education')}>
        <EnumField name="Education" value={staff.education} />
      </Fact>
      <Fact label={label('contractEnd')}>
        <DayField day={staff.contractEnd} />
      </Fact>
      <Fact label={label('sex')}>
        <EnumField name="Sex" value={staff.sex} />
      </Fact>
      <Fact label={label('birthDate')}>
        <Masked staff={staff} field="BIRTH_DATE" masked={staff.birthYear ? String(staff.birthYear) : null} />
      </Fact>
      <Fact label={label('phone')}>
        <Masked staff={staff} field="PHONE" masked={staff.phoneMasked} />
      </Fact>
      <Fact label={label('idNumber')}>
        <Masked staff={staff} field="ID_NUMBER" masked={staff.idNumberMasked} />
      </Fact>
      <Fact label={label('hiredOn')}>
        <DayField day={staff.hiredOn} />
      </Fact>
      <Fact label={label('account')}>
        {!account ? (
          <None />
        ) : mayReadAccounts ? (
          <MuiLink component={Link} to={`/accounts/${account.id}/show`}>
            {account.login}
          </MuiLink>
        ) : (
          account.login
        )}
      </Fact>
      <Fact label={label('updatedAt')}>
        <MomentField moment={staff.updatedAt} />
      </Fact>
    </Facts>
  );
}

function StaffGrids({ staff: { grids } }: { staff: StaffRecord }) {
  const translate = useTranslate();
  if (grids.length === 0) return <Typography color="text.secondary">{translate('staff.noGrids')}</Typography>;
  return (
    <Facts>
      {grids.map(({ id, code, name }) => (
        <Fact key={id} label={name}>
          <MuiLink component={Link} to={`/grids/${id}/show`} aria-label={name}>
            <CodeField code={code} />
          </MuiLink>
        </Fact>
      ))}
    </Facts>
  );
}
