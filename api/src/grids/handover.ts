import { sql } from 'kysely';
import type { HandoverSource } from '../staff/index.js';
import { statement } from '../storage/statement.js';

/** Grids that somebody who leaves still works in. */
export const gridHandover: HandoverSource = {
  zh: '网格任职',
  en: 'Grids',
  open: statement<{ staff: string; account: string }>()((db, { staff }) =>
    db
      .selectFrom('grid_member as m')
      .innerJoin('grid as g', (join) => join.onRef('g.district_code', '=', 'm.district_code').onRef('g.id', '=', 'm.grid_id'))
      .select(sql<string>`g.code || ' ' || g.name`.as('name'))
      .where(sql<boolean>`m.staff_id = ${staff}::uuid and (m.valid_to is null or m.valid_to > current_date)`)
      .orderBy('g.code')
      .limit(50),
  ),
};
