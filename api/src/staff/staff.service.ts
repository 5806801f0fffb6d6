import { divisionService } from '../divisions/index.js';
import { initialsOf } from '../graphql/pinyin.js';
import { textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, type FieldError } from '../request/errors.js';
import { reaches } from '../request/tenancy.js';
import { lockedRow, seenRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { keyringKey, sealOf } from '../storage/keyring.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { looksLikeIdNumber, looksLikePhone, maskIdNumber, maskPhone, normalIdNumber, normalPhone } from './masking.js';
import { noteReveal } from './reveals.js';
import { phonePlace } from './sealed.js';
import { StaffMember, StaffPersonal, type StaffMemberRow } from './staff.entity.js';
import { staffLoaders } from './staff.loaders.js';
import { dataKeyOf, staffList } from './staff.statements.js';
import type { CreateStaffMemberInput, RevealStaffPersonalInput, StaffFilter, UpdateStaffMemberInput } from './staff.type.js';

export const staffService = (ctx: RequestContext) => new StaffService(ctx);

interface PersonalInput {
  readonly phone?: string | null;
  readonly idNumber?: string | null;
}

/** Staff files: facts in one table, what identifies a person sealed in another. */
export class StaffService {
  constructor(private readonly ctx: RequestContext) {}

  async list(request: PageRequest<'STAFF_NO' | 'NAME' | 'UPDATED_AT'>, filter: StaffFilter | null | undefined) {
    const conditions = new Conditions()
      .search(filter?.search, ['name', 'staff_no'], 'initials')
      .code('divisionCode', 'division_code', filter?.divisionCode)
      .enum('kind', 'kind', filter?.kind)
      .enum('post', 'post', filter?.post)
      .enum('status', 'status', filter?.status)
      .id('id', 'id', filter?.id);
    if (filter?.phone) {
      const index = await this.#phoneIndex(filter.phone);
      conditions.when(
        'phone',
        index,
        'exists (select 1 from staff_personal p where p.district_code = staff_member.district_code and p.staff_id = staff_member.id and p.phone_index = ?)',
      );
    }
    return staffList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  async #phoneIndex(phone: string): Promise<string> {
    const [district = ''] = this.ctx.actor.session.districts;
    const [key] = await this.ctx.reads.read(dataKeyOf, { district });
    return key ? this.ctx.service(keyringKey).seal(district, key.sealed).blindIndex(normalPhone(phone)) : '';
  }

  one(id: string) {
    return isUuid(id) ? this.ctx.once(staffLoaders).staffMember.load(id) : null;
  }

  async create(input: CreateStaffMemberInput) {
    const { em, actor } = this.ctx;
    const faults = [...textFaults('staffNo', input.staffNo, 30), ...textFaults('name', input.name, 50), ...personalFaults(input)];
    faults.push(...(await this.#placeFaults(input.divisionCode)));
    this.ctx.require('staff.create');
    const district = actor.session.writeDistrict ?? '';
    const staffNo = input.staffNo.trim();
    if (await em.count(StaffMember, { district, staffNo })) faults.push({ field: 'staffNo', key: 'taken' });
    if (faults.length) throw BadInput(...faults);
    const { kind, post, divisionCode, hiredOn = null } = input;
    const member = em.create(StaffMember, {
      district,
      staffNo,
      name: input.name.trim(),
      initials: initialsOf(input.name),
      kind,
      post,
      divisionCode,
      hiredOn,
    });
    await em.flush();
    await this.#keepPersonal(member, input);
    return member;
  }

  async update(input: UpdateStaffMemberInput) {
    const { em } = this.ctx;
    const member = await seenRow(em, StaffMember, input);
    this.ctx.require('staff.update');
    const faults = [...(input.name == null ? [] : textFaults('name', input.name, 50)), ...personalFaults(input)];
    if (input.divisionCode) faults.push(...(await this.#placeFaults(input.divisionCode)));
    if (faults.length) throw BadInput(...faults);
    if (input.name) Object.assign(member, { name: input.name.trim(), initials: initialsOf(input.name) });
    for (const field of ['kind', 'post', 'status', 'divisionCode'] as const) if (input[field]) Object.assign(member, { [field]: input[field] });
    await em.flush();
    await this.#keepPersonal(member, input);
    return member;
  }

  async #placeFaults(code: string): Promise<FieldError[]> {
    const inside = reaches(this.ctx.actor.session, code);
    const known = inside && [6, 9, 12].includes(code.length) && (await this.ctx.once(divisionService).one(code));
    return known ? [] : [{ field: 'divisionCode', key: 'noSuchDivision' }];
  }

  async #keepPersonal(member: StaffMemberRow, { phone, idNumber }: PersonalInput) {
    if (phone == null && idNumber == null) return;
    const { em } = this.ctx;
    const { district, id, divisionCode } = member;
    const seal = await sealOf(this.ctx.service(keyringKey), em, district);
    const known = await em.findOne(StaffPersonal, { district, staff: [district, id] });
    const personal = known ?? em.create(StaffPersonal, { district, divisionCode, staff: em.getReference(StaffMember, [district, id]) });
    personal.divisionCode = divisionCode;
    if (phone != null) {
      const plain = normalPhone(phone);
      Object.assign(
        personal,
        plain
          ? { phone: seal.close(plain, phonePlace(id)), phoneMasked: maskPhone(plain), phoneIndex: seal.blindIndex(plain) }
          : { phone: null, phoneMasked: null, phoneIndex: null },
      );
    }
    if (idNumber != null) {
      const plain = normalIdNumber(idNumber);
      const kept = { idNumber: seal.close(plain, `id_number:${id}`), idNumberMasked: maskIdNumber(plain), idNumberIndex: seal.blindIndex(plain) };
      Object.assign(personal, plain ? kept : { idNumber: null, idNumberMasked: null, idNumberIndex: null });
    }
    await em.flush();
  }

  /** One value, once, with a reason; written to the audit before it is given. */
  async reveal({ id, field, reason, note }: RevealStaffPersonalInput) {
    const { em } = this.ctx;
    const member = await lockedRow(em, StaffMember, id);
    this.ctx.require('staff.reveal');
    const { district, divisionCode: code } = member;
    const remainingToday = await noteReveal(this.ctx, { district, table: 'staff_personal', id, code, what: field, reason, note });
    const personal = await em.findOne(StaffPersonal, { district, staff: [district, id] });
    const seal = await sealOf(this.ctx.service(keyringKey), em, district);
    const sealed = field === 'PHONE' ? personal?.phone : personal?.idNumber;
    const value = sealed ? seal.open(sealed, field === 'PHONE' ? phonePlace(id) : `id_number:${id}`) : null;
    return { value, remainingToday };
  }
}

function personalFaults({ phone, idNumber }: PersonalInput): FieldError[] {
  const faults: FieldError[] = [];
  if (phone && !looksLikePhone(phone)) faults.push({ field: 'phone', key: 'badPhone' });
  if (idNumber && !looksLikeIdNumber(idNumber)) faults.push({ field: 'idNumber', key: 'badIdNumber' });
  return faults;
}
