import { Alert, Box, Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { MomentField } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { useMe, usePermission } from '../providers/me';
import { AccountState } from './AccountState';
import type { AccountRow } from './accounts.data';
import { Posts } from './Posts';
import { ResetPassword } from './ResetPassword';
import { SwitchStatus } from './SwitchStatus';

export function AccountPanel() {
  const translate = useTranslate();
  const account = useRecordContext<AccountRow>();
  const mayManage = usePermission('account.manage');
  const isOwn = useMe().id === account?.id;
  if (!account) return null;
  return (
    <RecordView
      title={account.name}
      line={account.login}
      state={<AccountState status={account.status} locked={account.lockedUntil !== null} />}
      actions={
        mayManage && (
          <>
            <Button variant="outlined" component={Link} to={`/accounts/${account.id}/edit`}>
              {translate('record.edit')}
            </Button>
            {!isOwn && <ResetPassword account={account} />}
            {!isOwn && <SwitchStatus account={account} />}
          </>
        )
      }
      tabs={[
        {
          key: 'facts',
          label: translate('accounts.facts'),
          content: (
            <Box sx={{ display: 'grid', gap: 2.5 }}>
              <AccountFacts account={account} />
              {isOwn && <Alert severity="info">{translate('accounts.own')}</Alert>}
              <Posts account={account} />
            </Box>
          ),
        },
        { key: 'history', label: translate('record.history'), content: <RecordHistory recordId={account.id} /> },
      ]}
    />
  );
}

function AccountFacts({ account }: { account: AccountRow }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.accounts.fields.${field}`);
  return (
    <Facts>
      <Fact label={label('login')}>{account.login}</Fact>
      <Fact label={label('secondFactor')}>{translate(account.secondFactor ? 'accounts.on' : 'accounts.off')}</Fact>
      {account.lockedUntil && (
        <Fact label={label('lockedUntil')}>
          <MomentField moment={account.lockedUntil} />
        </Fact>
      )}
      <Fact label={label('locale')}>{translate(`accounts.locales.${account.locale}`)}</Fact>
      <Fact label={label('createdAt')}>
        <MomentField moment={account.createdAt} />
      </Fact>
      <Fact label={label('updatedAt')}>
        <MomentField moment={account.updatedAt} />
      </Fact>
    </Facts>
  );
}
