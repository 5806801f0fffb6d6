import { sql, type Kysely } from 'kysely';
import { staffChoice, staffColumns } from '../staff/index.js';
import { columnsOf, lean } from '../storage/lean.js';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';
import type { GridOrderField } from './grid.type.js';

/** Without the boundary, which is many times as large as all the rest. */
const COLUMNS = [
  'id',
  'code',
  'community_code as communityCode',
  'name',
  'kind',
  'status',
  'households',
  'population',
  'area_m2 as areaM2',
  'longitude',
  'latitude',
  'valid_from as validFrom',
  'valid_to as validTo',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
] as const;
const grids = (db: Kysely<Database>) => db.selectFrom('grid').select(COLUMNS);
const columns = columnsOf(COLUMNS, ['id', 'code']);

export const gridsById = lean<{ ids: readonly string[] }>()(columns, (db, { ids }) => grids(db).where((eb) => eb('id', '=', eb.fn.any(ids))));
export const gridByCode = lean<{ code: string }>()(columns, (db, { code }) => grids(db).where('code', '=', code));

/** As much of a grid as the operation shows. */
export type GridSummary = (typeof gridByCode)['row'];

export const gridList = new PagedList<GridSummary, GridOrderField>({
  from: grids,
  shown: { type: 'Grid', columns },
  orders: {
    CODE: ['district_code', 'code'],
    NAME: ['name'],
    HOUSEHOLDS: ['coalesce(households, -1)'],
    POPULATION: ['coalesce(population, -1)'],
    AREA: ['coalesce(area_m2, -1)'],
    UPDATED_AT: ['updated_at'],
  },
  key: ['district_code', 'code'],
  defaultOrder: 'CODE',
});

export const boundariesOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('grid')
    .select(['id', 'boundary'])
    .where((eb) => eb('id', '=', eb.fn.any(ids))),
);

/** The active grids of a community with their shapes, for checking a neighbour. */
export const siblingShapes = statement<{ from: string; to: string }>()((db, { from, to }) =>
  db
    .selectFrom('grid')
    .select(['id', 'code', 'boundary'])
    .where('code', '>=', from)
    .where('code', '<', to)
    .where('status', '=', 'ACTIVE')
    .where('boundary', 'is not', null)
    .orderBy('district_code')
    .orderBy('code'),
);

export const divisionShapes = statement<{ codes: readonly string[] }>()((db, { codes }) =>
  db
    .selectFrom('division_boundary')
    .select(['code', 'geometry', 'source'])
    .where((eb) => eb('code', '=', eb.fn.any(codes))),
);

/** How a grid was on a day; columns as in `COLUMNS`, with the identity of the grid itself. */
export const revisionOn = statement<{ id: string; day: string }>()((db, { id, day }) =>
  db
    .selectFrom('grid_revision as r')
    .innerJoin('grid as g', (on) => on.onRef('g.district_code', '=', 'r.district_code').onRef('g.id', '=', 'r.grid_id'))
    .select([
      'g.id',
      'g.code',
      'g.community_code as communityCode',
      'r.name',
      'r.kind',
      'r.status',
      'r.households',
      'r.population',
      'r.area_m2 as areaM2',
      'r.longitude',
      'r.latitude',
    ])
    .select([
      'r.valid_from as validFrom',
      'r.valid_to as validTo',
      'g.version',
      'g.created_at as createdAt',
      'g.updated_at as updatedAt',
      'r.boundary',
    ])
    .where('r.grid_id', '=', id)
    .where('r.valid_from', '<=', day)
    .where((eb) => eb.or([eb('r.valid_to', 'is', null), eb('r.valid_to', '>=', day)])),
);

export const revisionsOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('grid_revision')
    .select([
      'grid_id as gridId',
      'valid_from as validFrom',
      'valid_to as validTo',
      'name',
      'kind',
      'status',
      'households',
      'population',
      'area_m2 as areaM2',
    ])
    .where((eb) => eb('grid_id', '=', eb.fn.any(ids)))
    .orderBy('valid_from', 'desc'),
);

/** Who works where on a day. */
export const membersOn = statement<{ ids: readonly string[]; day: string }>()((db, { ids, day }) =>
  db
    .selectFrom('grid_member')
    .select(['id', 'grid_id as gridId', 'staff_id as staffId', 'role', 'valid_from as validFrom', 'valid_to as validTo'])
    .where((eb) => eb('grid_id', '=', eb.fn.any(ids)))
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .orderBy('role')
    .orderBy('id'),
);

/** The people behind `membersOn`, each once per grid, in one round trip with everything else of that level. */
export const staffOn = lean<{ ids: readonly string[]; day: string }>()(staffChoice, (db, { ids, day }) =>
  db
    .selectFrom('grid_member as m')
    .innerJoin('staff_member as s', (on) => on.onRef('s.district_code', '=', 'm.district_code').onRef('s.id', '=', 'm.staff_id'))
    .distinctOn(['m.grid_id', 's.id'])
    .select(['m.grid_id as gridId', ...staffColumns('s')])
    .where((eb) => eb('m.grid_id', '=', eb.fn.any(ids)))
    .where('m.valid_from', '<=', day)
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>=', day)]))
    .orderBy('m.grid_id')
    .orderBy('s.id'),
);

/** Everybody who ever worked there, newest first. */
export const allMembers = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('grid_member')
    .select(['id', 'grid_id as gridId', 'staff_id as staffId', 'role', 'valid_from as validFrom', 'valid_to as validTo'])
    .where((eb) => eb('grid_id', '=', eb.fn.any(ids)))
    .orderBy('valid_from', 'desc')
    .orderBy('id'),
);

export const gridsOfStaff = statement<{ ids: readonly string[]; day: string }>()((db, { ids, day }) =>
  db
    .selectFrom('grid_member')
    .select(['staff_id as staffId', 'grid_id as gridId'])
    .distinct()
    .where((eb) => eb('staff_id', '=', eb.fn.any(ids)))
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .orderBy('grid_id'),
);

/** Divisions of one level, as a range of codes that an index serves; `length` is the number of digits of each. */
export type Level = { readonly from: string; readonly to: string; readonly length: number };

/** Figures per division. Whole numbers throughout. */
export const gridFigures = statement<Level>()((db, { from, to, length }) =>
  db
    .selectFrom('grid')
    .select([sql<string>`left(code, ${length}::int)`.as('code'), sql<number>`count(*)::int`.as('grids')])
    .select([sql<number>`coalesce(sum(households), 0)::int`.as('households'), sql<number>`coalesce(sum(population), 0)::int`.as('gridPopulation')])
    .where('status', '=', 'ACTIVE')
    .where('code', '>=', from)
    .where('code', '<', to)
    .groupBy(sql`1`),
);

export const memberFigures = statement<Level & { readonly day: string }>()((db, { from, to, length, day }) =>
  db
    .selectFrom('grid_member as m')
    .innerJoin('grid as g', (on) => on.onRef('g.district_code', '=', 'm.district_code').onRef('g.id', '=', 'm.grid_id'))
    .select([sql<string>`left(m.code, ${length}::int)`.as('code'), sql<number>`count(distinct m.staff_id)::int`.as('workers')])
    .select(sql<number>`count(distinct m.grid_id) filter (where m.role = 'LEADER')::int`.as('led'))
    .where('g.status', '=', 'ACTIVE')
    .where('m.valid_from', '<=', day)
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>=', day)]))
    .where('m.code', '>=', from)
    .where('m.code', '<', to)
    .groupBy(sql`1`),
);
