import type { EntityManager } from '@mikro-orm/postgresql';
import { initialsOf } from '../../graphql/pinyin.js';
import { assume } from '../../request/context.js';
import { JOBS, reaches, type Session } from '../../request/tenancy.js';
import { uuidv7 } from '../../storage/keys.js';
import type { Seal } from '../../storage/sealing.js';
import { personIndexOf, sealedIdentity } from '../identity.js';
import { HOUSEHOLD_TAGS } from '../tags.js';
import type { RowFault } from './faults.js';
import * as sql from './import.sql.js';
import type { RegisterPerson, RegisterRow } from './row.js';

interface Match {
  readonly at: number;
  readonly resident_id: string;
  readonly code: string;
}

export interface Written {
  readonly fresh: number;
  readonly known: number;
  readonly faults: readonly RowFault[];
}

type WithPerson = RegisterRow & { readonly person: RegisterPerson };
const hasPerson = (row: RegisterRow): row is WithPerson => row.person !== null;

/** Takes batches of good rows into the register, in an open transaction of work across tenants. */
export class RegisterWriter {
  private readonly seal: Pick<Seal, 'close' | 'blindIndex'>;
  #initials = new Map<string, string>();
  #indexes = new Map<string, string>();

  constructor(
    private readonly em: EntityManager,
    private readonly district: string,
    seal: Seal,
    /** In whose name rows are written. */
    private readonly session: Session,
    /** Id of the import, for the audit. */
    private readonly importJob: string,
  ) {
    // Each index is wanted three times on the way.
    const blindIndex = (text: string) => this.#indexes.get(text) ?? this.#index(text, seal.blindIndex(text));
    this.seal = { close: (text, place) => seal.close(text, place), blindIndex };
  }

  #index(text: string, index: string): string {
    this.#indexes.set(text, index);
    return index;
  }

  /** What writing would do, without doing it. People without a number count as new: where they live may not be in the register yet. */
  async foresee(rows: readonly RegisterRow[]): Promise<Written> {
    const { mine, faults, known } = await this.#mine(rows);
    this.#indexes.clear();
    return { fresh: mine.filter(hasPerson).length - known.size, known: known.size, faults };
  }

  async write(rows: readonly RegisterRow[]): Promise<Written> {
    const { mine, faults, known } = await this.#mine(rows);
    await assume(this.em, this.session);
    await this.em.execute(sql.IMPORTING, [this.importJob]);
    const homes = await this.#places(mine);
    const people = mine.filter(hasPerson).map((row, at) => ({ row, at, home: homes.get(doorKey(row)) ?? '' }));
    const named = await this.#ask<Match>(
      sql.BY_NAME,
      people.map(({ row, at, home }) => this.#asked(row, at, home)),
    );
    // Two of one name and year behind one door: only one of them can be the one on file.
    const once = new Map(named.map((match) => [match.resident_id, match.at]));
    const byRow = new Map([...once].map(([id, at]) => [at, id]));
    const files = people.map(({ row, at, home }) => this.#file(row, home, known.get(row.number) ?? byRow.get(at)));
    const [fresh, old] = [files.filter(({ isNew }) => isNew), files.filter(({ isNew }) => !isNew)];
    if (fresh.length) {
      const json = JSON.stringify(fresh);
      for (const text of [sql.NEW_RESIDENTS, sql.NEW_IDENTITIES]) await this.em.execute(text, [this.district, json]);
      const ids = JSON.stringify(fresh.map(({ resident_id, code }) => ({ resident_id, code })));
      await this.em.execute(sql.NOTE_IMPORTED, [this.district, ids, this.importJob]);
    }
    if (old.length) for (const text of [sql.KNOWN_RESIDENTS, sql.KNOWN_IDENTITIES]) await this.em.execute(text, [JSON.stringify(old), this.district]);
    await assume(this.em, JOBS);
    this.#indexes.clear();
    return { fresh: fresh.length, known: old.length, faults };
  }

  /** Those who are on file outside the territory are not taken away from there. Row security would only say that something is in the way. */
  async #mine(rows: readonly RegisterRow[]) {
    const numbered = rows.filter(hasPerson).filter(({ person }) => person.idNumber);
    const matches = await this.#ask<Match>(
      sql.BY_NUMBER,
      numbered.map((row, at) => this.#asked(row, at, null)),
    );
    const isOwn = ({ code }: Match) => reaches(this.session, code);
    const rowOf = ({ at }: Match) => numbered[at]?.number ?? 0;
    const elsewhere = new Set(matches.filter((match) => !isOwn(match)).map(rowOf));
    return {
      mine: rows.filter(({ number }) => !elsewhere.has(number)),
      faults: [...elsewhere].map((row): RowFault => ({ row, column: 'ID_NUMBER', kind: 'REGISTERED_ELSEWHERE' })),
      known: new Map(matches.filter(isOwn).map((match) => [rowOf(match), match.resident_id])),
    };
  }

  /** @returns households by door */
  async #places(rows: readonly RegisterRow[]): Promise<Map<string, string>> {
    const doors = [...Map.groupBy(rows, doorKey)];
    const json = JSON.stringify(doors.map(([, behind], door) => this.#door(door, behind)));
    if (!doors.length) return new Map();
    await this.em.execute(sql.BUILDINGS, [this.district, json]);
    for (const text of [sql.DWELLINGS, sql.HOUSEHOLDS, sql.HOUSEHOLD_FACTS]) await this.em.execute(text, [json, this.district]);
    const homes = await this.em.execute<{ door: number; household_id: string }[]>(sql.HOUSEHOLDS_OF_DOORS, [json, this.district]);
    return new Map(homes.map(({ door, household_id }) => [doors[door]?.[0] ?? '', household_id]));
  }

  #door(door: number, behind: readonly RegisterRow[]) {
    const [first] = behind;
    const sizes = behind.flatMap(({ size }) => size ?? []);
    const tags = behind.flatMap(({ person }) => person?.tags?.filter((tag) => HOUSEHOLD_TAGS.has(tag)) ?? []);
    return {
      door,
      grid: first?.grid,
      building: first?.building,
      initials: this.#initialsOf(first?.building ?? ''),
      kind: behind.find(({ kind }) => kind)?.kind ?? null,
      unit: first?.unit,
      room: first?.room,
      size: sizes.length ? Math.max(...sizes) : null,
      persons: behind.filter(hasPerson).length,
      tags: [...new Set(tags)],
      building_id: uuidv7(),
      dwelling_id: uuidv7(),
      household_id: uuidv7(),
    };
  }

  #initialsOf(name: string): string {
    const known = this.#initials.get(name);
    if (known !== undefined) return known;
    const initials = initialsOf(name);
    this.#initials.set(name, initials);
    return initials;
  }

  #asked({ person }: WithPerson, at: number, household: string | null) {
    const index = person.idNumber ? this.seal.blindIndex(person.idNumber) : null;
    return { at, id_index: index, person_index: personIndexOf(this.seal, person), household_id: household };
  }

  #file({ grid, person }: WithPerson, household: string, known: string | undefined) {
    const id = known ?? uuidv7();
    const { ageBand, sex, tags } = person;
    return {
      isNew: known === undefined,
      resident_id: id,
      identity_id: uuidv7(),
      household_id: household,
      code: grid,
      age_band: ageBand,
      sex,
      tags: tags?.filter((tag) => !HOUSEHOLD_TAGS.has(tag)) ?? null,
      ...sealedIdentity(this.seal, id, { ...person, address: null }),
    };
  }

  async #ask<Row>(text: string, persons: readonly object[]): Promise<Row[]> {
    return persons.length ? this.em.execute<Row[]>(text, [JSON.stringify(persons), this.district]) : [];
  }
}

const doorKey = ({ grid, building, unit, room }: RegisterRow) => [grid, building, unit, room].join('\n');
