import { divisionService } from '../divisions/index.js';
import { initialsOf } from '../graphql/pinyin.js';
import { ownParameters, textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, type FieldError } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { reaches } from '../request/tenancy.js';
import { lockedRow, seenRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { keyringKey, sealOf } from '../storage/keyring.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { looksLikeIdNumber, looksLikePhone, normalPhone } from './masking.js';
import { moveFile } from './moving.js';
import { saysNothing, sealedPersonal, type PersonalInput } from './personal.js';
import { postService } from './posts/post.service.js';
import { noteReveal } from './reveals.js';
import { birthDatePlace, idNumberPlace, phonePlace } from './sealed.js';
import { StaffMember, StaffPersonal, type StaffMemberRow } from './staff.entity.js';
import { daysAfter } from './days.js';
import { staffLoaders } from './staff.loaders.js';
import { dataKeyOf, staffList, staffOfAccount } from './staff.statements.js';
import type { CreateStaffMemberInput, RevealStaffPersonalInput, StaffFilter, UpdateStaffMemberInput } from './staff.type.js';

export const staffService = (ctx: RequestContext) => new StaffService(ctx);

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
      .enum('employmentType', 'employment_type', filter?.employmentType)
      .enum('employer', 'employer', filter?.employer)
      .enum('education', 'education', filter?.education)
      .id('id', 'id', filter?.id);
    // Who has left is for who keeps the files.
    if (!this.ctx.may('staff.update')) conditions.always('present', "status <> 'EXITED'");
    if (filter?.expiring != null) await this.#expiring(conditions, filter.expiring);
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

  async #expiring(conditions: Conditions, wanted: boolean) {
    const [district = ''] = this.ctx.actor.session.districts;
    const [own] = await this.ctx.reads.read(ownParameters, { code: district });
    const last = daysAfter(this.ctx.today, parameter(own, 'staff.expiryDays'));
    conditions.when(`expiring:${wanted}`, last, wanted ? EXPIRING : `not ${EXPIRING}`, 'date');
  }

  async own() {
    const [row] = await this.ctx.reads.read(staffOfAccount, { account: this.ctx.actor.id });
    return row ?? null;
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
      ...employmentIn(input),
    });
    await em.flush();
    await this.ctx.once(postService).begin(member, hiredOn ?? this.ctx.today);
    await this.#keepPersonal(member, input);
    return member;
  }

  async update(input: UpdateStaffMemberInput) {
    const { em } = this.ctx;
    const member = await seenRow(em, StaffMember, input);
    this.ctx.require('staff.update');
    const faults = [...(input.name == null ? [] : textFaults('name', input.name, 50)), ...personalFaults(input)];
    if (input.divisionCode) faults.push(...(await this.#placeFaults(input.divisionCode)));
    if (input.status && input.status !== member.status && [input.status, member.status].some((status) => BY_EXIT.has(status)))
      faults.push({ field: 'status', key: 'byExitOnly' });
    if (faults.length) throw BadInput(...faults);
    if (input.name) Object.assign(member, { name: input.name.trim(), initials: initialsOf(input.name) });
    const { post, divisionCode } = { post: input.post ?? member.post, divisionCode: input.divisionCode ?? member.divisionCode };
    const moves = post !== member.post || divisionCode !== member.divisionCode;
    if (moves) await this.ctx.once(postService).move(member, { post, divisionCode }, input.effectiveOn ?? this.ctx.today);
    for (const field of ['kind', 'status', 'hiredOn'] as const) if (input[field]) Object.assign(member, { [field]: input[field] });
    Object.assign(member, { post, divisionCode, ...employmentIn(input) });
    await em.flush();
    if (moves) await moveFile(em, member);
    await this.#keepPersonal(member, input);
    return member;
  }

  async #placeFaults(code: string): Promise<FieldError[]> {
    const inside = reaches(this.ctx.actor.session, code);
    const known = inside && [6, 9, 12].includes(code.length) && (await this.ctx.once(divisionService).one(code));
    return known ? [] : [{ field: 'divisionCode', key: 'noSuchDivision' }];
  }

  async #keepPersonal(member: StaffMemberRow, input: PersonalInput) {
    if (saysNothing(input)) return;
    const { em } = this.ctx;
    const { district, id, divisionCode } = member;
    const seal = await sealOf(this.ctx.service(keyringKey), em, district);
    const known = await em.findOne(StaffPersonal, { district, staff: [district, id] });
    const personal = known ?? em.create(StaffPersonal, { district, divisionCode, staff: em.getReference(StaffMember, [district, id]) });
    Object.assign(personal, { divisionCode, ...sealedPersonal(seal, id, input) });
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
    const sealed = { PHONE: personal?.phone, ID_NUMBER: personal?.idNumber, BIRTH_DATE: personal?.sealedBirthDate }[field];
    const place = { PHONE: phonePlace(id), ID_NUMBER: idNumberPlace(id), BIRTH_DATE: birthDatePlace(id) }[field];
    const value = sealed ? seal.open(sealed, place) : null;
    return { value, remainingToday };
  }
}

const EXPIRING = `exists (select 1 from (values (?)) soon(day) where staff_member.contract_end <= soon.day or exists (select 1 from staff_qualification q
  where q.district_code = staff_member.district_code and q.staff_id = staff_member.id and q.valid_to <= soon.day))`;

/** Whoever leaves does so by an exit, with all that belongs to it. */
const BY_EXIT: ReadonlySet<string> = new Set(['EXITING', 'EXITED']);

const EMPLOYMENT = ['employmentType', 'employer', 'education', 'assistantField', 'contractEnd'] as const;
type Employment = { readonly [K in (typeof EMPLOYMENT)[number]]?: CreateStaffMemberInput[K] };

/** What was named of it; null clears. */
const employmentIn = (input: Employment) => Object.fromEntries(EMPLOYMENT.filter((key) => input[key] !== undefined).map((key) => [key, input[key]]));

function personalFaults({ phone, idNumber, birthDate }: PersonalInput): FieldError[] {
  const faults: FieldError[] = [];
  if (phone && !looksLikePhone(phone)) faults.push({ field: 'phone', key: 'badPhone' });
  if (idNumber && !looksLikeIdNumber(idNumber)) faults.push({ field: 'idNumber', key: 'badIdNumber' });
  if (birthDate && !/^(19|20)/.test(birthDate)) faults.push({ field: 'birthDate', key: 'badDay' });
  return faults;
}
