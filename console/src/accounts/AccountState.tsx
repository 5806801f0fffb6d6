import { useTranslate } from 'ra-core';
import { StateMark } from '../fields/show';
import type { AccountRow } from './accounts.data';

/** Whether the account may sign in: active, locked after failures, or disabled. */
export function AccountState({ status, locked }: { status: AccountRow['status']; locked: boolean }) {
  const translate = useTranslate();
  if (status === 'ACTIVE' && locked) return <StateMark tone="care">{translate('accounts.locked')}</StateMark>;
  return <StateMark tone={status === 'ACTIVE' ? 'on' : 'off'}>{translate(`enums.AccountStatus.${status}`)}</StateMark>;
}
