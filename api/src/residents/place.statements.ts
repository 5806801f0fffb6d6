import { sql, type Kysely } from 'kysely';
import { columnsOf, lean } from '../storage/lean.js';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';
import type { BuildingOrderField } from './place.type.js';

const BUILDING = ['id', 'code', 'name', 'kind', 'status', 'version', 'updated_at as updatedAt'] as const;
const DWELLING = ['id', 'code', 'unit', 'room', 'vacant', 'status', 'version', 'building_id as buildingId'] as const;
const HOUSEHOLD = ['id', 'code', 'size', 'tags', 'status', 'version', 'dwelling_id as dwellingId'] as const;
const buildings = (db: Kysely<Database>) => db.selectFrom('building').select(BUILDING);
const dwellings = (db: Kysely<Database>) => db.selectFrom('dwelling').select(DWELLING);
const households = (db: Kysely<Database>) => db.selectFrom('household').select(HOUSEHOLD);
const buildingChoice = columnsOf(BUILDING, ['id', 'code']);
const dwellingChoice = columnsOf(DWELLING, ['id', 'code', 'buildingId']);
const householdChoice = columnsOf(HOUSEHOLD, ['id', 'code', 'dwellingId']);

type Ids = { ids: readonly string[] };
export const buildingsById = lean<Ids>()(buildingChoice, (db, { ids }) => buildings(db).where((eb) => eb('id', '=', eb.fn.any(ids))));
export const dwellingsById = lean<Ids>()(dwellingChoice, (db, { ids }) => dwellings(db).where((eb) => eb('id', '=', eb.fn.any(ids))));
export const householdsById = lean<Ids>()(householdChoice, (db, { ids }) => households(db).where((eb) => eb('id', '=', eb.fn.any(ids))));
/** The ones in the register now. */
export const householdsBehind = lean<Ids>()(householdChoice, (db, { ids }) =>
  households(db)
    .where((eb) => eb('dwelling_id', '=', eb.fn.any(ids)))
    .where('status', '=', 'ACTIVE')
    .orderBy('id'),
);

export type BuildingSummary = (typeof buildingsById)['row'];
export type DwellingSummary = (typeof dwellingsById)['row'];
export type HouseholdSummary = (typeof householdsById)['row'];

export const buildingList = new PagedList<BuildingSummary, BuildingOrderField>({
  from: buildings,
  shown: { type: 'Building', columns: buildingChoice },
  orders: { PLACE: ['district_code', 'code', 'name'], NAME: ['name'], UPDATED_AT: ['updated_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'PLACE',
});

export const dwellingList = new PagedList<DwellingSummary, 'PLACE'>({
  from: dwellings,
  shown: { type: 'Dwelling', columns: dwellingChoice },
  orders: { PLACE: ['district_code', 'building_id', 'unit', 'length(room)', 'room'] },
  key: ['district_code', 'id'],
  defaultOrder: 'PLACE',
});

export const householdList = new PagedList<HouseholdSummary, 'PLACE'>({
  from: households,
  shown: { type: 'Household', columns: householdChoice },
  orders: { PLACE: ['district_code', 'code', 'dwelling_id'] },
  key: ['district_code', 'id'],
  defaultOrder: 'PLACE',
});

/** What is in the register now, by building. */
export const buildingFigures = statement<Ids>()((db, { ids }) =>
  db
    .selectFrom('dwelling as d')
    .leftJoin('household as h', (on) =>
      on.onRef('h.district_code', '=', 'd.district_code').onRef('h.dwelling_id', '=', 'd.id').on('h.status', '=', 'ACTIVE'),
    )
    .leftJoin('resident as r', (on) =>
      on.onRef('r.district_code', '=', 'h.district_code').onRef('r.household_id', '=', 'h.id').on('r.status', '=', 'ACTIVE'),
    )
    .select('d.building_id as buildingId')
    .select([sql<number>`count(distinct d.id)::int`.as('dwellings'), sql<number>`count(distinct h.id)::int`.as('households')])
    .select(sql<number>`count(distinct r.id)::int`.as('residents'))
    .where((eb) => eb('d.building_id', '=', eb.fn.any(ids)))
    .where('d.status', '=', 'ACTIVE')
    .groupBy('d.building_id'),
);

/** Whether something is left in it that is in the register now. */
export const ACTIVE_WITHIN = {
  building: `select exists (select from dwelling where building_id = ? and status = 'ACTIVE') as left`,
  dwelling: `select exists (select from household where dwelling_id = ? and status = 'ACTIVE') as left`,
  household: `select exists (select from resident where household_id = ? and status = 'ACTIVE') as left`,
} as const;

const changed = (table: string) => `version = ${table}.version + 1, updated_at = now()`;
/** A building in another grid takes along what is in it, from the top down. Each takes the code and the building. */
export const MOVE_BUILDING: readonly string[] = [
  `update dwelling set code = ?, ${changed('dwelling')} where building_id = ?`,
  `update household h set code = ?, ${changed('h')} from dwelling d where d.district_code = h.district_code and d.id = h.dwelling_id and d.building_id = ?`,
  `update resident r set code = ?, ${changed('r')} from household h, dwelling d where h.district_code = r.district_code and h.id = r.household_id
    and d.district_code = h.district_code and d.id = h.dwelling_id and d.building_id = ?`,
  `update resident_identity i set code = ? from resident r, household h, dwelling d where r.district_code = i.district_code and r.id = i.resident_id
    and h.district_code = r.district_code and h.id = r.household_id and d.district_code = h.district_code and d.id = h.dwelling_id and d.building_id = ?`,
];
/** A household behind another door, likewise. Each takes the code and the household. */
export const MOVE_HOUSEHOLD: readonly string[] = [
  `update resident set code = ?, ${changed('resident')} where household_id = ?`,
  `update resident_identity i set code = ? from resident r where r.district_code = i.district_code and r.id = i.resident_id and r.household_id = ?`,
];
