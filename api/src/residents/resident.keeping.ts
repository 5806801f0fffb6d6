import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { RequestContext } from '../request/context.js';
import { BadInput, NotFound, type FieldError } from '../request/errors.js';
import { factsOfIdNumber, noteReveal } from '../staff/index.js';
import { lockedRow, seenRow } from '../storage/change.js';
import { keyringKey, sealOf } from '../storage/keyring.js';
import type { Seal } from '../storage/sealing.js';
import { ageBandOf } from './age.js';
import { openIdentity, sealedIdentity, type Identity, type SealedField } from './identity.js';
import { identityFaults, normalIdentity, type IdentityInput } from './identity-faults.js';
import { Household, type HouseholdRow } from './place.entity.js';
import { Resident, ResidentIdentity, type ResidentRow } from './resident.entity.js';
import { seesAll } from './resident.policy.js';
import { residentsById } from './resident.statements.js';
import type { CreateResidentInput, ResidentField, RevealResidentInput, UpdateResidentInput } from './resident.type.js';

export const residentKeeping = (ctx: RequestContext) => new ResidentKeeping(ctx);

const FIELDS: Readonly<Record<ResidentField, SealedField>> = {
  NAME: 'name',
  PHONE: 'phone',
  ID_NUMBER: 'idNumber',
  BIRTH_YEAR: 'birthYear',
  ADDRESS: 'address',
};

/** Files of residents: opened, changed, and looked into with a reason. Facts lie in one table, who it is lies sealed in another. */
export class ResidentKeeping {
  constructor(private readonly ctx: RequestContext) {}

  async create(input: CreateResidentInput): Promise<ResidentRow> {
    const { em } = this.ctx;
    const household = await lockedRow(em, Household, input.householdId);
    this.ctx.require('resident.manage');
    const identity = derived(normalIdentity(input), input.idNumber);
    const faults = [...this.#faults(input), ...livedIn(household)];
    if (identity.birthYear === null && !faults.length) faults.push({ field: 'birthYear', key: 'birthYearNeeded' });
    if (faults.length) throw BadInput(...faults);
    const { district, code } = household;
    const resident = em.create(Resident, {
      district,
      code,
      household,
      ageBand: ageBandOf(identity.birthYear ?? 0, this.#year),
      sex: sexOf(input),
      tags: [...new Set(input.tags)],
    });
    const kept = sealedIdentity(await this.#seal(district), resident.id, identity);
    em.create(ResidentIdentity, { district, code, resident, ...kept });
    await this.#flush();
    return resident;
  }

  async update(input: UpdateResidentInput): Promise<ResidentRow> {
    const { em } = this.ctx;
    const resident = await seenRow(em, Resident, input);
    const household = input.householdId == null ? null : await lockedRow(em, Household, input.householdId);
    this.ctx.require('resident.manage');
    const faults = [...this.#faults(input), ...(household ? livedIn(household) : [])];
    if (faults.length) throw BadInput(...faults);
    const { district } = resident;
    const file = await em.findOneOrFail(ResidentIdentity, { district, resident: [district, resident.id] });
    if (IDENTIFYING.some((field) => input[field] != null)) {
      const seal = await this.#seal(district);
      const identity = derived(changed(openIdentity(seal, resident.id, file), input), input.idNumber);
      em.assign(file, sealedIdentity(seal, resident.id, identity));
      if (identity.birthYear !== null) resident.ageBand = ageBandOf(identity.birthYear, this.#year);
    }
    if (input.sex ?? input.idNumber) resident.sex = sexOf({ sex: input.sex ?? resident.sex, idNumber: input.idNumber });
    if (input.tags) resident.tags = [...new Set(input.tags)];
    if (input.status) resident.status = input.status;
    if (household) {
      em.assign(resident, { household, code: household.code });
      file.code = household.code;
    }
    // Who changed only what is sealed has changed the file all the same.
    resident.updatedAt = this.ctx.now;
    await this.#flush();
    return resident;
  }

  /** Of one resident, once, with a reason; written to the audit before it is given. */
  async reveal({ id, fields, reason, note }: RevealResidentInput) {
    const { em, reads } = this.ctx;
    const resident = await lockedRow(em, Resident, id);
    const [seen] = await reads.read(residentsById.showing(undefined), { ids: [id], all: seesAll(this.ctx) });
    if (!seen) throw NotFound();
    this.ctx.require('resident.reveal');
    if (!fields.length) throw BadInput({ field: 'fields', key: 'required' });
    const { district, code } = resident;
    const what = [...new Set(fields)].join();
    const remainingToday = await noteReveal(this.ctx, { district, table: 'resident_identity', id, code, what, reason, note });
    const file = await em.findOneOrFail(ResidentIdentity, { district, resident: [district, id] });
    const whole = openIdentity(await this.#seal(district), id, file);
    const shown = Object.fromEntries(fields.map((field) => [FIELDS[field], whole[FIELDS[field]]]));
    return { name: null, phone: null, idNumber: null, birthYear: null, address: null, ...shown, remainingToday };
  }

  get #year() {
    return Number(this.ctx.today.slice(0, 4));
  }

  #faults(input: IdentityInput): FieldError[] {
    return identityFaults(input, this.#year);
  }

  #seal(district: string): Promise<Seal> {
    return sealOf(this.ctx.service(keyringKey), this.ctx.em, district);
  }

  /** Somebody else in the district may lie outside the territory: only the index of the table knows. */
  async #flush() {
    try {
      await this.ctx.em.flush();
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) throw BadInput({ field: 'idNumber', key: 'idNumberTaken' });
      throw error;
    }
  }
}

const IDENTIFYING = ['name', 'phone', 'idNumber', 'birthYear', 'address'] as const satisfies readonly SealedField[];

const livedIn = ({ status }: HouseholdRow): FieldError[] => (status === 'ACTIVE' ? [] : [{ field: 'householdId', key: 'placeRetired' }]);

function changed(identity: Identity, input: IdentityInput): Identity {
  const normal = normalIdentity(input);
  return Object.fromEntries(IDENTIFYING.map((field) => [field, input[field] == null ? identity[field] : normal[field]])) as unknown as Identity;
}

/** The year of birth follows from an ID number. */
function derived(identity: Identity, idNumber: string | null | undefined): Identity {
  const facts = idNumber ? factsOfIdNumber(idNumber) : undefined;
  return facts && !facts.fault ? { ...identity, birthYear: facts.birthYear } : identity;
}

function sexOf({
  sex,
  idNumber,
}: {
  readonly sex?: ResidentRow['sex'] | null | undefined;
  readonly idNumber?: string | null | undefined;
}): ResidentRow['sex'] {
  const facts = idNumber ? factsOfIdNumber(idNumber) : undefined;
  return facts && !facts.fault ? facts.sex : (sex ?? 'UNKNOWN');
}
