import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job, Task } from '../jobs/worker.js';
import { dayIn } from '../request/context.js';
import { sealOf } from '../storage/keyring.js';
import type { Keyring, Seal } from '../storage/sealing.js';
import { ageBandOf } from './age.js';
import { placeOf } from './identity.js';

const AT_ONCE = 1_000;
const IS_DUE = 'select 1 from installation where id = 1 and (bands_of is null or bands_of < ?)';
const IS_DONE = 'update installation set bands_of = ? where id = 1';
const NEXT = `
select r.district_code as district, r.id, r.age_band as band, i.sealed_birth_year as sealed
from resident r join resident_identity i on i.district_code = r.district_code and i.resident_id = r.id
where (r.district_code, r.id) > (?, ?::uuid) order by r.district_code, r.id limit ?`;
/** Nobody has changed the file: neither its version rises nor its date. The audit has it all the same. */
const WRITE = `
update resident r set age_band = f.band from jsonb_to_recordset(?::jsonb) as f(district char(6), id uuid, band text)
where r.district_code = f.district and r.id = f.id`;

interface Row {
  readonly district: string;
  readonly id: string;
  readonly band: string;
  readonly sealed: string | null;
}

/**
 * Everybody grows a year older on 1 January. In the register stand bands, by which strata are made and lists are filtered, and the
 * year of birth is sealed, so that no statement can tell who has come into the next band: each is opened and looked at, once a year.
 * Looked for every night and at each start, so that a New Year that was missed is caught up; interrupted, it begins anew and writes
 * only what is not yet so.
 */
export class AgeBands implements Task {
  readonly name = 'age-bands';
  /** Ten minutes past midnight in China. */
  readonly cron = '10 16 * * *';
  readonly atStart = true;

  constructor(
    private readonly keyring: Keyring,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async run({ transaction }: Pick<Job, 'transaction'>): Promise<void> {
    const year = Number(dayIn(this.now()).slice(0, 4));
    const [due] = await transaction((em) => em.execute<unknown[]>(IS_DUE, [year]));
    if (!due) return;
    let last: Row | undefined = { district: '', id: '00000000-0000-0000-0000-000000000000', band: '', sealed: null };
    while (last) {
      const from: Row = last;
      last = await transaction((em) => this.#batch(em, from, year));
    }
    await transaction((em) => em.execute(IS_DONE, [year]));
  }

  /** @returns the last that was looked at; undefined when there are no more */
  async #batch(em: EntityManager, from: Row, year: number): Promise<Row | undefined> {
    const rows = await em.execute<Row[]>(NEXT, [from.district, from.id, AT_ONCE]);
    const seals = new Map<string, Seal>();
    for (const { district } of rows) if (!seals.has(district)) seals.set(district, await sealOf(this.keyring, em, district));
    const changed = rows.flatMap(({ district, id, band, sealed }) => {
      const born = birthYearIn(seals.get(district), id, sealed);
      const now = born === null ? band : ageBandOf(born, year);
      return now === band ? [] : [{ district, id, band: now }];
    });
    if (changed.length > 0) await em.execute(WRITE, [JSON.stringify(changed)]);
    return rows.at(-1);
  }
}

/** One that does not open keeps its band: it must not keep everybody else from growing older. Whoever reveals it is told. */
function birthYearIn(seal: Seal | undefined, id: string, sealed: string | null): number | null {
  try {
    return seal && sealed ? Number(seal.open(sealed, placeOf('birthYear', id))) : null;
  } catch {
    return null;
  }
}
