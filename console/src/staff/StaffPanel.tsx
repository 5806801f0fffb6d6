import { Button, Link as MuiLink, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { CodeField, DayField, MomentField, None } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { usePermission } from '../providers/me';
import { Masked } from './Masked';
import type { StaffRecord } from './staff.data';
import { StaffState } from './StaffState';

export function StaffPanel() {
  const translate = useTranslate();
  const staff = useRecordContext<StaffRecord>();
  const mayChange = usePermission('staff.update');
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
