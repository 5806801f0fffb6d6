import { initialsOf } from '../graphql/pinyin.js';
import { ageBandOf } from '../residents/age.js';
import type { COMPOUND_KINDS } from '../residents/place.entity.js';
import { sealedIdentity } from '../residents/identity.js';
import { idOf } from './ids.js';
import { membersOf, type Member } from './families.js';
import { residentIdentityOf } from './people.js';
import { randomOf, shares } from './random.js';
import type { DemoOptions } from './rows.js';
import { gridCode, type StreetPlan } from './sizes.js';
import type { Row, TablePart } from './table.js';

/** Enough to draw samples from, little enough to load in a moment. */
const HOUSEHOLDS = 1_500;
const PER_BUILDING = 24;
const PER_UNIT = 12;
/** One door in so many has nobody behind it. */
const VACANT_EVERY = 17;
const KINDS: readonly (typeof COMPOUND_KINDS)[number][] = ['OLD', 'COMMERCIAL', 'OLD', 'WORK_UNIT', 'RESETTLEMENT', 'COMMERCIAL', 'DORMITORY'];

interface House {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

interface Door {
  readonly id: string;
  readonly house: House;
  readonly unit: string;
  readonly room: string;
  readonly vacant: boolean;
  /** Number of its household in the register, from 0; none behind a vacant door. */
  readonly household: number | undefined;
}

/** A register of the first street: buildings, doors, households and people, all made up. */
export function* registerTables(district: string, street: StreetPlan, options: DemoOptions): Generator<TablePart> {
  const { now } = options;
  const doors = [...doorsOf(street)];
  const houses = [...new Map(doors.map(({ house }) => [house.id, house])).values()];
  const homes = doors.flatMap((door) => (door.household === undefined ? [] : [{ door, members: membersOf(door.household, now.getUTCFullYear()) }]));
  const part = (table: string, columns: string, rows: Iterable<Row>) => ({ table, columns: columns.split(' '), district, rows });
  yield part(
    'building',
    'district_code id code name initials kind created_at updated_at',
    houses.map(({ id, code, name, kind }) => [district, id, code, name, initialsOf(name), kind, now, now]),
  );
  yield part(
    'dwelling',
    'district_code id building_id code unit room vacant created_at updated_at',
    doors.map(({ id, house, unit, room, vacant }) => [district, id, house.id, house.code, unit, room, vacant, now, now]),
  );
  yield part(
    'household',
    'district_code id dwelling_id code size tags created_at updated_at',
    homes.map(({ door, members }) => [district, householdId(door), door.id, door.house.code, members.length, householdTags(members), now, now]),
  );
  yield part('resident', 'district_code id household_id code age_band sex tags created_at updated_at', residentRows(district, homes, now));
  yield part(
    'resident_identity',
    'district_code id resident_id code sealed_name name_masked sealed_birth_year sealed_address sealed_id_number id_number_masked id_number_index sealed_phone phone_masked phone_index person_index',
    identityRows(district, homes, options),
  );
}

function* doorsOf(street: StreetPlan): Generator<Door> {
  const grids = street.communities.flatMap(({ code, grids: { COMPREHENSIVE } }) =>
    Array.from({ length: COMPREHENSIVE }, (_, index) => gridCode(code, 'COMPREHENSIVE', index)),
  );
  const households = shares(
    HOUSEHOLDS,
    grids.map((code) => randomOf(`register ${code}`).integer(60, 140)),
  );
  let [number, household] = [0, 0];
  for (const [i, code] of grids.entries()) {
    const last = household + (households[i] ?? 0);
    for (let at = 0; household < last; at++) {
      const vacant = ++number % VACANT_EVERY === 0;
      yield doorOf(code, i, at, vacant ? undefined : household++);
    }
  }
}

function doorOf(code: string, grid: number, at: number, household: number | undefined): Door {
  const building = Math.floor(at / PER_BUILDING) + 1;
  const within = at % PER_UNIT;
  const name = `演示小区${grid + 1}-${building}号楼`;
  const house = { id: idOf('building', code, building), code, name, kind: KINDS[(grid + building) % KINDS.length] ?? 'OLD' };
  const unit = `${Math.floor((at % PER_BUILDING) / PER_UNIT) + 1}单元`;
  const room = `${Math.floor(within / 2) + 1}0${(within % 2) + 1}`;
  return { id: idOf('dwelling', house.id, unit, room), house, unit, room, vacant: household === undefined, household };
}

interface Home {
  readonly door: Door;
  readonly members: readonly Member[];
}

const householdId = ({ id }: Door) => idOf('household', id);
const residentId = ({ number }: Member) => idOf('resident', number);
const householdTags = (members: readonly Member[]) => [...new Set(members.flatMap(({ householdTag }) => householdTag ?? []))];

function* residentRows(district: string, homes: readonly Home[], now: Date): Generator<Row> {
  for (const { door, members } of homes)
    for (const member of members) {
      const band = ageBandOf(member.birthYear, now.getUTCFullYear());
      yield [district, residentId(member), householdId(door), door.house.code, band, member.sex, member.tags, now, now];
    }
}

function* identityRows(district: string, homes: readonly Home[], { seal, blindIndex }: DemoOptions): Generator<Row> {
  const tools = { close: (text: string, place: string) => seal(district, text, place), blindIndex: (text: string) => blindIndex(district, text) };
  for (const { door, members } of homes)
    for (const member of members) {
      const kept = sealedIdentity(tools, residentId(member), { ...residentIdentityOf(district, member), birthYear: member.birthYear, address: null });
      yield [district, idOf('resident_identity', member.number), residentId(member), door.house.code, ...Object.values(kept)];
    }
}
