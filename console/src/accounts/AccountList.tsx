import { useTranslate } from 'ra-core';
import { choice, moment, text, type Column } from '../fields/column';
import { divisionFilter, enumFilter } from '../fields/filter';
import { ListPage } from '../layout/list/ListPage';
import type { AccountRow } from './accounts.data';
import { StateMark } from '../fields/show';
import { AccountPanel } from './AccountPanel';
import { AccountState } from './AccountState';
import { ROLES } from './roles';

const columns: readonly Column<AccountRow>[] = [
  text('login', ({ login }) => login, { sort: true }),
  text('name', ({ name }) => name, { sort: true, lead: true }),
  {
    source: 'posts',
    render: (account) => <PostsCell account={account} />,
    sheet: ({ posts }, translate) =>
      posts
        .map(({ role, territory, territoryName }) => `${translate(`enums.Role.${role}`)} ${territoryName ?? territory}`)
        .join(translate('time.comma')),
  },
  choice('status', 'AccountStatus', ({ status }) => status, {
    render: ({ status, lockedUntil }) => <AccountState status={status} locked={lockedUntil !== null} />,
  }),
  {
    source: 'secondFactor',
    render: ({ secondFactor }) => <OnOff on={secondFactor} />,
    sheet: ({ secondFactor }, translate) => translate(secondFactor ? 'accounts.on' : 'accounts.off'),
  },
  moment('lockedUntil', ({ lockedUntil }) => lockedUntil, { hidden: true }),
  moment('updatedAt', ({ updatedAt }) => updatedAt, { sort: true, hidden: true }),
];

const filters = [enumFilter('role', 'Role', ROLES), divisionFilter('territory'), enumFilter('status', 'AccountStatus', ['ACTIVE', 'DISABLED'])];

const views = [
  { label: 'accounts.views.active', filter: { status: ['ACTIVE'] } },
  { label: 'accounts.views.disabled', filter: { status: ['DISABLED'] } },
];

/** Who may sign in, and as what. */
export default function AccountList() {
  return (
    <ListPage<AccountRow>
      columns={columns}
      filters={filters}
      views={views}
      sort={{ field: 'login', order: 'ASC' }}
      nameOf={({ name }) => name}
      panel={AccountPanel}
    />
  );
}

/** The first post in words; the others as a number. */
function PostsCell({ account: { posts } }: { account: AccountRow }) {
  const translate = useTranslate();
  const [first, ...others] = posts;
  if (!first) return <StateMark tone="care">{translate('accounts.noPostsShort')}</StateMark>;
  const more = others.length > 0 ? `${translate('time.comma')}${translate('accounts.more', { count: others.length })}` : '';
  return <>{`${translate(`enums.Role.${first.role}`)} · ${first.territoryName ?? first.territory}${more}`}</>;
}

const OnOff = ({ on }: { on: boolean }) => <>{useTranslate()(on ? 'accounts.on' : 'accounts.off')}</>;
