import { sql } from 'kysely';
import type { HandoverSource } from '../staff/index.js';
import { statement } from '../storage/statement.js';

/** Duty shifts to come that somebody who leaves is still down for. */
export const dutyHandover: HandoverSource = {
  zh: '值班',
  en: 'Duty shifts',
  open: statement<{ staff: string; account: string }>()((db, { account }) =>
    db
      .selectFrom('duty_shift as d')
      .select(sql<string>`d.code || ' ' || to_char(d.starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')`.as('name'))
      .where(sql<boolean>`d.ends_at > now() and (d.account_id = ${account}::uuid or d.deputy_id = ${account}::uuid)`)
      .orderBy('d.starts_at')
      .limit(50),
  ),
};
