import { sql, type Kysely } from 'kysely';
import { columnsOf, lean } from '../storage/lean.js';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';
import type { ResidentOrderField } from './resident.type.js';

const COLUMNS = [
  'id',
  'code',
  'age_band as ageBand',
  'sex',
  'tags',
  'status',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
  'household_id as householdId',
] as const;
const residents = (db: Kysely<Database>) => db.selectFrom('resident').select(COLUMNS);
const choice = columnsOf(COLUMNS, ['id', 'code', 'householdId']);

/** Somebody who is cared for specially, in person or with the household. */
export const IS_CARED_FOR = `(cardinality(resident.tags) > 0 or exists (select from household h
  where h.district_code = resident.district_code and h.id = resident.household_id and cardinality(h.tags) > 0))`;

/** `all`, or only those who are cared for. */
type Which = { ids: readonly string[]; all: boolean };
export const residentsById = lean<Which>()(choice, (db, { ids, all }) =>
  residents(db)
    .where((eb) => eb('id', '=', eb.fn.any(ids)))
    .where(sql<boolean>`(${all}::boolean or ${sql.raw(IS_CARED_FOR)})`),
);
export const residentsOf = lean<Which>()(choice, (db, { ids, all }) =>
  residents(db)
    .where((eb) => eb('household_id', '=', eb.fn.any(ids)))
    .where('status', '=', 'ACTIVE')
    .where(sql<boolean>`(${all}::boolean or ${sql.raw(IS_CARED_FOR)})`)
    .orderBy('id'),
);

export type ResidentSummary = (typeof residentsById)['row'];

export const residentList = new PagedList<ResidentSummary, ResidentOrderField>({
  from: residents,
  shown: { type: 'Resident', columns: choice },
  orders: { PLACE: ['district_code', 'code', 'household_id'], AGE_BAND: ['age_band'], UPDATED_AT: ['updated_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'PLACE',
});

/** The masks only; what is sealed stays where it is. */
export const residentMasks = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('resident_identity')
    .select(['resident_id as residentId', 'name_masked as nameMasked', 'phone_masked as phoneMasked', 'id_number_masked as idNumberMasked'])
    .where((eb) => eb('resident_id', '=', eb.fn.any(ids))),
);

/**
 * How many live where, of which age and sex: the only thing about residents that the city may know. The function reads past row
 * security and gives nothing but counts, of the districts and the territory that are acted for.
 */
export const residentCounts = statement<{ code: string; digits: number }>()((db, { code, digits }) =>
  db
    .selectFrom(
      sql<{ code: string; age_band: string; sex: string; residents: number }>`gridward.resident_counts(${code}::text, ${digits}::int)`.as('f'),
    )
    .select(['f.code', 'f.age_band as ageBand', 'f.sex', 'f.residents'])
    .orderBy('f.code')
    .orderBy('f.age_band')
    .orderBy('f.sex'),
);
