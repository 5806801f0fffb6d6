import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { columnsOf, lean } from '../storage/lean.js';
import { statement, type Database } from '../storage/statement.js';

const COLUMNS = [
  'code',
  'code as id',
  'level',
  'kind',
  'name',
  'parent_code as parentCode',
  'valid_from as validFrom',
  'valid_to as validTo',
] as const;
const columns = columnsOf(COLUMNS, ['code', 'name', 'parentCode']);
const divisions = (db: Kysely<Database>) => db.selectFrom('division').select(COLUMNS);

export const divisionsByCode = lean<{ codes: readonly string[] }>()(columns, (db, { codes }) =>
  divisions(db).where((eb) => eb('code', '=', eb.fn.any(codes))),
);

export type DivisionSummary = (typeof divisionsByCode)['row'];

/** Street and community of a grid, without waiting for the grid. */
export const divisionsAboveGrid = lean<{ gridId: string }>()(columns, (db, { gridId }) =>
  divisions(db).where(sql<boolean>`code = any (array(select unnest(array[left(g.code, 9), left(g.code, 12)]) from grid g where g.id = ${gridId}))`),
);

export const divisionList = new PagedList<DivisionSummary, 'CODE' | 'NAME'>({
  from: divisions,
  shown: { type: 'Division', columns },
  orders: { CODE: ['code'], NAME: ['name'] },
  key: ['code'],
  defaultOrder: 'CODE',
});

export const childCounts = statement<{ codes: readonly string[]; today: string }>()((db, { codes, today }) =>
  db
    .selectFrom('division')
    .select(['parent_code as code', sql<number>`count(*)::int`.as('count')])
    .where((eb) => eb('parent_code', '=', eb.fn.any(codes)))
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .groupBy('parent_code'),
);

export const successorsOf = statement<{ codes: readonly string[] }>()((db, { codes }) =>
  db
    .selectFrom('division_succession')
    .select(['from_code as fromCode', 'to_code as toCode'])
    .where((eb) => eb('from_code', '=', eb.fn.any(codes)))
    .orderBy('to_code'),
);

/** The newest figure of each division. */
export const populationsOf = statement<{ codes: readonly string[] }>()((db, { codes }) =>
  db
    .selectFrom('population_figure')
    .distinctOn('code')
    .select(['code', 'kind', 'value', 'as_of as asOf', 'precision', 'source'])
    .where((eb) => eb('code', '=', eb.fn.any(codes)))
    .where('kind', '=', 'PERMANENT')
    .orderBy('code')
    .orderBy('as_of', 'desc'),
);
