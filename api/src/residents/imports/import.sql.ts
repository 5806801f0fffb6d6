/**
 * What an import writes, hundreds of rows at a time, in the name of whoever uploaded the sheet: row security holds. Each takes the
 * rows as JSON. What is as the sheet says already is left alone, so that neither version nor audit speaks of a change.
 */
const DOORS = `jsonb_to_recordset(?::jsonb) as j (door int, grid text, building text, initials text, kind text, unit text, room text,
  size int, persons int, tags text[], building_id uuid, dwelling_id uuid, household_id uuid)`;
const BUMP = (table: string) => `version = ${table}.version + 1, updated_at = now()`;

/** district, doors */
export const BUILDINGS = `
insert into building (district_code, id, code, name, initials, kind)
select distinct on (j.grid, j.building) ?, j.building_id, j.grid, j.building, j.initials, coalesce(j.kind, 'OTHER') from ${DOORS}
order by j.grid, j.building, j.kind nulls last
on conflict (district_code, code, name) do update
  set kind = case excluded.kind when 'OTHER' then building.kind else excluded.kind end, status = 'ACTIVE', ${BUMP('building')}
  where building.status <> 'ACTIVE' or (excluded.kind <> 'OTHER' and building.kind <> excluded.kind)`;

const OF_BUILDING = `join building b on b.district_code = ? and b.code = j.grid and b.name = j.building`;
const OF_DWELLING = `${OF_BUILDING} join dwelling d on d.district_code = b.district_code and d.building_id = b.id and d.unit = j.unit and d.room = j.room`;
const LIVED_IN = `exists (select from household h where h.district_code = dwelling.district_code and h.dwelling_id = dwelling.id and h.status = 'ACTIVE')`;

/** doors, district. A door that somebody lives behind is not made vacant by a row without a name. */
export const DWELLINGS = `
insert into dwelling (district_code, id, building_id, code, unit, room, vacant)
select b.district_code, j.dwelling_id, b.id, b.code, j.unit, j.room, j.persons = 0 and coalesce(j.size, 0) = 0 from ${DOORS} ${OF_BUILDING}
on conflict (district_code, building_id, unit, room) do update
  set vacant = excluded.vacant and not ${LIVED_IN}, status = 'ACTIVE', ${BUMP('dwelling')}
  where dwelling.status <> 'ACTIVE' or dwelling.vacant <> (excluded.vacant and not ${LIVED_IN})`;

/** doors, district */
export const HOUSEHOLDS = `
insert into household (district_code, id, dwelling_id, code, size, tags)
select d.district_code, j.household_id, d.id, d.code, greatest(j.size, j.persons, 1), j.tags from ${DOORS} ${OF_DWELLING}
where not d.vacant and not exists (select from household h where h.district_code = d.district_code and h.dwelling_id = d.id and h.status = 'ACTIVE')`;

const OLDEST = `join lateral (select h.id, h.size, h.tags from household h where h.district_code = d.district_code and h.dwelling_id = d.id and h.status = 'ACTIVE'
  order by h.id limit 1) h on true`;

/** doors, district */
export const HOUSEHOLD_FACTS = `
update household set size = coalesce(nullif(f.size, 0), household.size),
  tags = array(select distinct t from unnest(household.tags || f.tags) t order by t), ${BUMP('household')}
from (select h.id, d.district_code, j.size, j.tags from ${DOORS} ${OF_DWELLING} ${OLDEST}) f
where household.district_code = f.district_code and household.id = f.id
  and (household.size <> coalesce(nullif(f.size, 0), household.size) or not household.tags @> f.tags)`;

/** doors, district. Which household is meant by which door. */
export const HOUSEHOLDS_OF_DOORS = `select j.door, h.id as household_id from ${DOORS} ${OF_DWELLING} ${OLDEST}`;

const PERSONS = `jsonb_to_recordset(?::jsonb) as p (at int, id_index text, person_index text, household_id uuid)`;

/** persons, district. Who is on file with that number already, and where: anywhere in the district. */
export const BY_NUMBER = `
select p.at, i.resident_id, i.code from ${PERSONS} join resident_identity i on i.district_code = ? and i.id_number_index = p.id_index`;

/** persons, district. Who lives there and has that name and year of birth; numbers, where both have one, are told apart by \`BY_NUMBER\`. */
export const BY_NAME = `
select p.at, i.resident_id, i.code from ${PERSONS}
join resident r on r.district_code = ? and r.household_id = p.household_id
join resident_identity i on i.district_code = r.district_code and i.resident_id = r.id and i.person_index = p.person_index
where p.id_index is null or i.id_number_index is null`;

const FILES = `jsonb_to_recordset(?::jsonb) as f (resident_id uuid, identity_id uuid, household_id uuid, code text, age_band text, sex text, tags text[],
  "sealedName" text, "nameMasked" text, "sealedBirthYear" text, "sealedIdNumber" text, "idNumberMasked" text, "idNumberIndex" text,
  "sealedPhone" text, "phoneMasked" text, "phoneIndex" text, "personIndex" text)`;

/** district, files */
export const NEW_RESIDENTS = `
insert into resident (district_code, id, household_id, code, age_band, sex, tags)
select ?, f.resident_id, f.household_id, f.code, f.age_band, f.sex, coalesce(f.tags, '{}') from ${FILES}`;

/** district, files */
export const NEW_IDENTITIES = `
insert into resident_identity (district_code, id, resident_id, code, sealed_name, name_masked, sealed_birth_year, sealed_id_number, id_number_masked,
  id_number_index, sealed_phone, phone_masked, phone_index, person_index)
select ?, f.identity_id, f.resident_id, f.code, f."sealedName", f."nameMasked", f."sealedBirthYear", f."sealedIdNumber", f."idNumberMasked", f."idNumberIndex",
  f."sealedPhone", f."phoneMasked", f."phoneIndex", f."personIndex" from ${FILES}`;

/** files, district. Who has come back lives here again. */
export const KNOWN_RESIDENTS = `
update resident r set household_id = f.household_id, code = f.code, age_band = f.age_band, sex = case f.sex when 'UNKNOWN' then r.sex else f.sex end,
  tags = coalesce(f.tags, r.tags), status = 'ACTIVE', ${BUMP('r')}
from ${FILES} where r.district_code = ? and r.id = f.resident_id
  and (r.household_id, r.code, r.age_band, r.sex, r.tags, r.status) is distinct from
    (f.household_id, f.code, f.age_band, case f.sex when 'UNKNOWN' then r.sex else f.sex end, coalesce(f.tags, r.tags), 'ACTIVE')`;

/** files, district. What a sheet does not say stays as it is. */
export const KNOWN_IDENTITIES = `
update resident_identity i set code = f.code, sealed_name = f."sealedName", name_masked = f."nameMasked", sealed_birth_year = f."sealedBirthYear",
  sealed_id_number = coalesce(f."sealedIdNumber", i.sealed_id_number), id_number_masked = coalesce(f."idNumberMasked", i.id_number_masked),
  id_number_index = coalesce(f."idNumberIndex", i.id_number_index), sealed_phone = coalesce(f."sealedPhone", i.sealed_phone),
  phone_masked = coalesce(f."phoneMasked", i.phone_masked), phone_index = coalesce(f."phoneIndex", i.phone_index), person_index = f."personIndex"
from ${FILES} where i.district_code = ? and i.resident_id = f.resident_id
  and (i.code, i.person_index, i.id_number_index, i.phone_index) is distinct from
    (f.code, f."personIndex", coalesce(f."idNumberIndex", i.id_number_index), coalesce(f."phoneIndex", i.phone_index))`;

/** import. From here on the trigger leaves the noting of what is new to `NOTE_IMPORTED`, until the transaction ends. */
export const IMPORTING = `select set_config('app.import', ?, true)`;

/** district, files, import */
export const NOTE_IMPORTED = `
select gridward.note_imported(?, array_agg(f.resident_id), array_agg(f.code), i.id) from ${FILES}, (select ?::text as id) i group by i.id`;
