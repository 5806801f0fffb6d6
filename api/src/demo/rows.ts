import { initialsOf } from '../graphql/pinyin.js';
import { dayIn } from '../request/context.js';
import { idOf } from './ids.js';
import { demoName, identityOf } from './people.js';
import type { PlacedGrid } from './places.js';
import type { Person } from './posts.js';
import { randomOf } from './random.js';
import type { Row, TablePart } from './table.js';

/** What the demonstration cannot know by itself: the installation's secrets and the clock. */
export interface DemoOptions {
  /** Seals a text under the district's data key, for one place: field and staff id. */
  readonly seal: (district: string, text: string, place: string) => string;
  /** The keyed digest by which a sealed text is found. */
  readonly blindIndex: (district: string, text: string) => string;
  /** Sealed data keys, for an installation that keeps them in its table `data_key`. */
  readonly dataKey?: (district: string) => string;
  /** One hash for all demo accounts, of one password. */
  readonly passwordHash: string;
  readonly now: Date;
}

const DAY_MS = 86_400_000;
/** Posts and grids of the demonstration begin on this day. */
export const BEGIN = '2024-01-01';

export const accountId = ({ login }: Pick<Person, 'login'>) => idOf('account', login);
export const staffId = ({ login }: Pick<Person, 'login'>) => idOf('staff_member', login);
const gridId = (code: string) => idOf('grid', code);

/** Accounts with their passwords and posts. @param people gives the same people each time it is asked */
export function* accountTables(district: string, people: () => Iterable<Person>, { passwordHash, now }: DemoOptions): Generator<TablePart> {
  const part = (table: string, columns: string[], rowsOf: (person: Person) => Row[]) => ({ table, columns, district, rows: flat(people, rowsOf) });
  yield part('account', ['district_code', 'id', 'login', 'name', 'created_at', 'updated_at'], (person) => [
    [district, accountId(person), person.login, demoName(person.title, person.number), now, now],
  ]);
  yield part('credential', ['district_code', 'id', 'account_id', 'password_hash', 'password_changed_at'], (person) => [
    [district, idOf('credential', person.login), accountId(person), passwordHash, now],
  ]);
  yield part('post_assignment', ['district_code', 'id', 'account_id', 'role', 'territory', 'valid_from', 'created_at'], (person) =>
    person.roles.map(({ role, territory }) => [
      district,
      idOf('post_assignment', person.login, role, territory),
      accountId(person),
      role,
      territory,
      BEGIN,
      now,
    ]),
  );
}

/** Who is employed, and what identifies them, sealed. */
export function* staffTables(
  district: string,
  people: () => Iterable<Person>,
  options: DemoOptions,
  leaving: ReadonlySet<string>,
): Generator<TablePart> {
  const columns = [
    'district_code',
    'id',
    'staff_no',
    'name',
    'initials',
    'kind',
    'post',
    'division_code',
    'status',
    'hired_on',
    'employment_type',
    'employer',
    'education',
    'assistant_field',
    'contract_end',
    'account_id',
    'created_at',
    'updated_at',
  ];
  yield { table: 'staff_member', columns, district, rows: flat(people, (person) => staffRows(person, options.now, leaving.has(person.login))) };
  yield { table: 'staff_post', columns: POST_COLUMNS, district, rows: flat(people, (person) => postRows(person, options.now)) };
  yield {
    table: 'staff_qualification',
    columns: QUALIFICATION_COLUMNS,
    district,
    rows: flat(people, (person) => qualificationRows(person, options.now)),
  };
  yield { table: 'staff_personal', columns: PERSONAL_COLUMNS, district, rows: flat(people, (person) => personalRows(person, options)) };
}

/** What chance says of an employment: the same each time. */
export function employmentOf(person: Person, now: Date) {
  const random = randomOf(`staff ${person.login}`);
  const hiredOn = `${random.integer(2008, 2023)}-${String(random.integer(1, 12)).padStart(2, '0')}-01`;
  const kind = person.employment?.kind;
  const isElected = ['COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR'].includes(person.employment?.post ?? '');
  const education = (['SENIOR_HIGH', 'COLLEGE', 'COLLEGE', 'BACHELOR', 'BACHELOR', 'MASTER'] as const)[random.integer(0, 5)] ?? 'COLLEGE';
  const contractEnd = dayIn(new Date(now.getTime() + random.integer(30, 1_000) * DAY_MS));
  if (kind === 'CIVIL_SERVANT') return { hiredOn, education, type: 'CIVIL_SERVICE_UNIT', employer: 'STREET_OFFICE', field: null, contractEnd: null };
  if (kind === 'COMMUNITY_ASSISTANT')
    return { hiredOn, education, type: 'PURCHASED_SERVICE', employer: 'DEPARTMENT', field: 'URBAN_MANAGEMENT', contractEnd };
  if (isElected) return { hiredOn, education, type: 'ELECTED', employer: 'RESIDENTS_COMMITTEE', field: null, contractEnd: null };
  return { hiredOn, education, type: 'CONTRACT', employer: 'STREET_OFFICE', field: null, contractEnd };
}

function staffRows(person: Person, now: Date, isLeaving: boolean): Row[] {
  if (!person.employment) return [];
  const { kind, post, place } = person.employment;
  const { hiredOn, type, employer, education, field, contractEnd } = employmentOf(person, now);
  const name = demoName(person.title, person.number);
  const number = `YS${String(person.number).padStart(5, '0')}`;
  const employed = [hiredOn, type, employer, education, field, contractEnd];
  return [
    [
      person.district,
      staffId(person),
      number,
      name,
      initialsOf(name),
      kind,
      post,
      place,
      isLeaving ? 'EXITING' : 'ACTIVE',
      ...employed,
      accountId(person),
      now,
      now,
    ],
  ];
}

const POST_COLUMNS = ['district_code', 'id', 'staff_id', 'post', 'division_code', 'valid_from', 'valid_to', 'is_primary', 'created_at'];

/** Who leads now was mostly something else before. */
function postRows(person: Person, now: Date): Row[] {
  if (!person.employment) return [];
  const { post, place } = person.employment;
  const { hiredOn } = employmentOf(person, now);
  const row = (what: string, from: string, to: string | null): Row => [
    person.district,
    idOf('staff_post', person.login, from),
    staffId(person),
    what,
    place,
    from,
    to,
    true,
    now,
  ];
  if (post === 'GRID_WORKER' || person.employment.kind !== 'COMMUNITY_WORKER' || hiredOn >= '2018') return [row(post, hiredOn, null)];
  return [row('GRID_WORKER', hiredOn, '2020-12-31'), row(post, '2021-01-01', null)];
}

const QUALIFICATION_COLUMNS = [
  'district_code',
  'id',
  'staff_id',
  'division_code',
  'type',
  'level',
  'title',
  'number_masked',
  'issued_on',
  'valid_to',
  'created_at',
  'updated_at',
];

/** Four of ten community workers are social workers by profession; a few first-aid certificates run out soon. */
function qualificationRows(person: Person, now: Date): Row[] {
  if (person.employment?.kind !== 'COMMUNITY_WORKER') return [];
  const random = randomOf(`certificates ${person.login}`);
  const rows: Row[] = [];
  const row = (type: string, level: string | null, issued: string, validTo: string | null): Row => [
    person.district,
    idOf('staff_qualification', person.login, type),
    staffId(person),
    person.employment?.place ?? '',
    type,
    level,
    null,
    `****${String(random.integer(1_000, 9_999))}`,
    issued,
    validTo,
    now,
    now,
  ];
  if (random.integer(0, 9) < 4) rows.push(row('SOCIAL_WORK', random.integer(0, 3) ? 'ASSISTANT' : 'INTERMEDIATE', '2021-10-15', null));
  if (random.integer(0, 9) < 2) {
    const validTo = dayIn(new Date(now.getTime() + random.integer(-20, 700) * DAY_MS));
    rows.push(row('FIRST_AID', null, `${Number(validTo.slice(0, 4)) - 3}${validTo.slice(4).replace('-02-29', '-02-28')}`, validTo));
  }
  return rows;
}

const PERSONAL_COLUMNS = [
  'district_code',
  'id',
  'staff_id',
  'division_code',
  'sex',
  'birth_year',
  'sealed_birth_date',
  'phone',
  'phone_masked',
  'phone_index',
  'id_number',
  'id_number_masked',
  'id_number_index',
];

function personalRows(person: Person, { seal, blindIndex }: DemoOptions): Row[] {
  if (!person.employment) return [];
  const { district, title, number, employment } = person;
  const { phone, phoneMasked, idNumber, idNumberMasked } = identityOf(district, title, number);
  const sealed = (field: string, text: string, masked: string) => [
    seal(district, text, `${field}:${staffId(person)}`),
    masked,
    blindIndex(district, text),
  ];
  return [
    [
      district,
      idOf('staff_personal', person.login),
      staffId(person),
      employment.place,
      Number(idNumber[16]) % 2 === 1 ? 'MALE' : 'FEMALE',
      Number(idNumber.slice(6, 10)),
      seal(district, `${idNumber.slice(6, 10)}-01-01`, `birth_date:${staffId(person)}`),
      ...sealed('phone', phone, phoneMasked),
      ...sealed('id_number', idNumber, idNumberMasked),
    ],
  ];
}

/** Grids, how they are since their beginning, and who works in them. */
export function* gridTables(
  district: string,
  grids: readonly PlacedGrid[],
  people: () => Iterable<Person>,
  { now }: DemoOptions,
): Generator<TablePart> {
  const shared = ['code', 'name', 'kind', 'status', 'households', 'population', 'boundary', 'area_m2', 'longitude', 'latitude', 'valid_from'];
  const values = (grid: PlacedGrid): Row => [
    grid.code,
    grid.name,
    grid.kind,
    'ACTIVE',
    grid.households,
    grid.population,
    grid.boundary,
    grid.areaM2,
    grid.longitude,
    grid.latitude,
    BEGIN,
  ];
  yield {
    table: 'grid',
    columns: ['district_code', 'id', 'community_code', 'initials', 'created_at', 'updated_at', ...shared],
    district,
    rows: flat(
      () => grids,
      (grid) => [[district, gridId(grid.code), grid.communityCode, initialsOf(grid.name), now, now, ...values(grid)]],
    ),
  };
  yield {
    table: 'grid_revision',
    columns: ['district_code', 'id', 'grid_id', ...shared],
    district,
    rows: flat(
      () => grids,
      (grid) => [[district, idOf('grid_revision', grid.code, BEGIN), gridId(grid.code), ...values(grid)]],
    ),
  };
  const columns = ['district_code', 'id', 'grid_id', 'staff_id', 'code', 'role', 'valid_from', 'created_at'];
  yield { table: 'grid_member', columns, district, rows: flat(people, (person) => memberRows(person, now)) };
}

function memberRows(person: Person, now: Date): Row[] {
  const row =
    (role: string) =>
    (code: string): Row => [person.district, idOf('grid_member', code, person.login, role), gridId(code), staffId(person), code, role, BEGIN, now];
  return [...person.leads.map(row('LEADER')), ...person.worksIn.map(row('FULL_TIME'))];
}

function* flat<T>(items: () => Iterable<T>, rowsOf: (item: T) => Row[]): Generator<Row> {
  for (const item of items()) yield* rowsOf(item);
}
