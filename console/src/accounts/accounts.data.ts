import {
  AccountListDocument,
  AccountOneDocument,
  CreateAccountDocument,
  UpdateAccountDocument,
  type AccountFilter,
  type AccountOrderField,
  type AccountPartsFragment,
  type AccountStatus,
  type CreateAccountInput,
  type Role,
  type UpdateAccountInput,
} from '@gridward/schema';
import { sameValue } from '../fields/form';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';

export type AccountRow = AccountPartsFragment;

interface Filters {
  search?: string;
  status?: AccountStatus[];
  role?: Role[];
  territory?: string;
  ids?: string[];
}

const ORDERS: Record<string, AccountOrderField> = { login: 'LOGIN', name: 'NAME', updatedAt: 'UPDATED_AT' };

const filterOf = ({ search, status, role, territory, ids }: Filters): AccountFilter => ({
  ...(search && { search }),
  ...(status && { status }),
  ...(role && { role }),
  ...(territory && { territory: { startsWith: territory } }),
  ...(ids && { id: { in: ids } }),
});

interface AccountValues {
  login: string;
  name: string;
  password: string;
  role: Role | null;
  territory: string | null;
  locale: string;
}

export default {
  list: async ({ first, offset, sort, filter, signal }) => {
    const orderBy = [{ field: ORDERS[sort.field] ?? 'LOGIN', direction: sort.order }];
    const { accounts } = await send(AccountListDocument, { first, offset, filter: filterOf(filter as Filters), orderBy }, { signal });
    return accounts;
  },
  one: async (id, signal) => (await send(AccountOneDocument, { id }, { signal })).account,
  create: async (values) => {
    const { login, name, password, role, territory } = values as unknown as AccountValues;
    const input: CreateAccountInput = {
      login: login.trim().toLowerCase(),
      name: name.trim(),
      password,
      ...(role && territory && { role, territory }),
    };
    return (await send(CreateAccountDocument, { input })).createAccount.account;
  },
  update: async (id, values, previous) => {
    const { name, locale } = values as unknown as AccountValues;
    const before = previous;
    const input: UpdateAccountInput = {
      id,
      version: before.version,
      ...(!sameValue(name, before.name) && { name: name.trim() }),
      ...(locale !== before.locale && { locale }),
    };
    return (await send(UpdateAccountDocument, { input })).updateAccount.account;
  },
} satisfies ResourceData<AccountRow>;
