import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { columnsOf, lean } from '../storage/lean.js';
import { statement, type Database } from '../storage/statement.js';

/** The columns of a staff member, for whoever joins the table under another name. */
export const staffColumns = <T extends string>(t: T) =>
  [
    `${t}.id`,
    `${t}.staff_no as staffNo`,
    `${t}.name`,
    `${t}.kind`,
    `${t}.post`,
    `${t}.division_code as divisionCode`,
    `${t}.status`,
    `${t}.hired_on as hiredOn`,
    `${t}.employment_type as employmentType`,
    `${t}.employer`,
    `${t}.education`,
    `${t}.assistant_field as assistantField`,
    `${t}.contract_end as contractEnd`,
    `${t}.account_id as accountId`,
    `${t}.version`,
    `${t}.created_at as createdAt`,
    `${t}.updated_at as updatedAt`,
  ] as const;

export const staffChoice = columnsOf(staffColumns('staff_member'), ['id', 'divisionCode', 'accountId', 'status']);
const staff = (db: Kysely<Database>) => db.selectFrom('staff_member').select(staffColumns('staff_member'));

export const staffById = lean<{ ids: readonly string[] }>()(staffChoice, (db, { ids }) => staff(db).where((eb) => eb('id', '=', eb.fn.any(ids))));

export type StaffSummary = (typeof staffById)['row'];

export const staffList = new PagedList<StaffSummary, 'STAFF_NO' | 'NAME' | 'UPDATED_AT'>({
  from: staff,
  shown: { type: 'StaffMember', columns: staffChoice },
  orders: { STAFF_NO: ['district_code', 'staff_no'], NAME: ['name'], UPDATED_AT: ['updated_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'STAFF_NO',
});

/** The masks only; what is sealed stays where it is. */
export const masksOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('staff_personal')
    .select(['staff_id as staffId', 'phone_masked as phoneMasked', 'id_number_masked as idNumberMasked', 'sex', 'birth_year as birthYear'])
    .where((eb) => eb('staff_id', '=', eb.fn.any(ids))),
);

/** The file of whoever signs in with this account. */
export const staffOfAccount = statement<{ account: string }>()((db, { account }) => staff(db).where(sql<boolean>`account_id = ${account}::uuid`));

export const dataKeyOf = statement<{ district: string }>()((db, { district }) =>
  db.selectFrom('data_key').select('sealed').where('district_code', '=', district),
);

/** How often somebody has revealed today. */
export const revealsToday = statement<{ actor: string; since: Date }>()((db, { actor, since }) =>
  db
    .selectFrom('audit_entry')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('actor', '=', actor)
    .where('at', '>=', since)
    .where('action', '=', 'READ'),
);
