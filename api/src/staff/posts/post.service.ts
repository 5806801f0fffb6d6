import { divisionService } from '../../divisions/index.js';
import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, type FieldError } from '../../request/errors.js';
import { reaches } from '../../request/tenancy.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { daysAfter } from '../days.js';
import { StaffMember, type StaffMemberRow } from '../staff.entity.js';
import { StaffPost, StaffQualification, type StaffQualificationRow } from './post.entity.js';
import type { AddStaffPostInput, EndStaffPostInput, RemoveStaffQualificationInput, SaveStaffQualificationInput } from './post.type.js';

export const postService = (ctx: RequestContext) => new PostService(ctx);

const MOST = 50;
const LONGEST = { title: 60, number: 40 } as const;

/** Posts over time and certificates of somebody on file. */
export class PostService {
  constructor(private readonly ctx: RequestContext) {}

  /** Of a new file: the first row of its posts. */
  async begin(member: StaffMemberRow, from: string) {
    const { district, id, post, divisionCode } = member;
    this.ctx.em.create(StaffPost, { district, staff: [district, id] as never, post, divisionCode, validFrom: from, isPrimary: true });
    await this.ctx.em.flush();
  }

  /**
   * The file has another post or place from that day on: what it had ends the day before.
   * @throws ExpectedError BAD_USER_INPUT for a day before the present post began, or after today
   */
  async move(member: StaffMemberRow, { post, divisionCode }: { post: StaffMemberRow['post']; divisionCode: string }, from: string) {
    const { em, today } = this.ctx;
    const { district, id } = member;
    if (from > today) throw BadInput({ field: 'effectiveOn', key: 'badDay' });
    const staff = [district, id] as never;
    const current = await em.findOne(StaffPost, { district, staff, isPrimary: true, validTo: null });
    if (current && from < current.validFrom) throw BadInput({ field: 'effectiveOn', key: 'beforePost', values: { day: current.validFrom } });
    if (current?.validFrom === from) em.assign(current, { post, divisionCode });
    else {
      if (current) current.validTo = daysAfter(from, -1);
      await em.flush();
      em.create(StaffPost, { district, staff, post, divisionCode, validFrom: from, isPrimary: true });
    }
    await em.flush();
  }

  async add({ staffId, post, divisionCode, validFrom, validTo }: AddStaffPostInput) {
    const { em, today } = this.ctx;
    const member = await lockedRow(em, StaffMember, staffId);
    this.ctx.require('staff.update');
    const { district, id } = member;
    const from = validFrom ?? today;
    const faults: FieldError[] = [];
    const known = reaches(this.ctx.actor.session, divisionCode) && (await this.ctx.once(divisionService).one(divisionCode.slice(0, 12)));
    if (!known) faults.push({ field: 'divisionCode', key: 'noSuchDivision' });
    if (validTo && validTo < from) faults.push({ field: 'validTo', key: 'beforeStart' });
    if ((await em.count(StaffPost, { district, staff: [district, id] as never })) >= MOST)
      faults.push({ field: 'staffId', key: 'tooMany', values: { max: MOST } });
    if (faults.length) throw BadInput(...faults);
    em.create(StaffPost, {
      district,
      staff: [district, id] as never,
      post,
      divisionCode,
      validFrom: from,
      validTo: validTo ?? null,
      isPrimary: false,
    });
    await em.flush();
    return member;
  }

  /** A further one; the primary post ends when another begins, or with the exit. */
  async end({ id, validTo }: EndStaffPostInput) {
    const { em, today } = this.ctx;
    const row = await lockedRow(em, StaffPost, id);
    this.ctx.require('staff.update');
    const last = validTo ?? today;
    if (row.isPrimary) throw BadInput({ field: 'id', key: 'primaryPost' });
    if (last < row.validFrom) throw BadInput({ field: 'validTo', key: 'beforeStart' });
    row.validTo = last;
    await em.flush();
    return em.findOneOrFail(StaffMember, { district: row.district, id: row.staff.id });
  }

  async saveQualification(input: SaveStaffQualificationInput) {
    const { em, today } = this.ctx;
    const known = input.id ? await seenRow<StaffQualificationRow>(em, StaffQualification, { id: input.id, version: input.version ?? 0 }) : null;
    const member = await lockedRow(em, StaffMember, known?.staff.id ?? input.staffId);
    this.ctx.require('staff.update');
    const { district, id, divisionCode } = member;
    const { type, level = null, issuedOn = null, validTo = null } = input;
    const [title, number] = [input.title?.trim() ?? '', input.number?.trim() ?? ''];
    const faults: FieldError[] = [];
    if (type === 'OTHER' || title) faults.push(...textFaults('title', title, LONGEST.title));
    if (number) faults.push(...textFaults('number', number, LONGEST.number));
    if (issuedOn && issuedOn > today) faults.push({ field: 'issuedOn', key: 'badDay' });
    if (validTo && issuedOn && validTo < issuedOn) faults.push({ field: 'validTo', key: 'beforeStart' });
    if (!known && (await em.count(StaffQualification, { district, staff: [district, id] as never })) >= MOST)
      faults.push({ field: 'staffId', key: 'tooMany', values: { max: MOST } });
    if (faults.length) throw BadInput(...faults);
    const values = { type, level, title: title || null, issuedOn, validTo, ...(number && { numberMasked: maskNumber(number) }) };
    if (known) em.assign(known, values);
    else em.create(StaffQualification, { district, staff: [district, id] as never, divisionCode, ...values });
    await em.flush();
    return member;
  }

  async removeQualification(input: RemoveStaffQualificationInput) {
    const { em } = this.ctx;
    const row = await seenRow<StaffQualificationRow>(em, StaffQualification, input);
    this.ctx.require('staff.update');
    const member = await lockedRow(em, StaffMember, row.staff.id);
    em.remove(row);
    await em.flush();
    return member;
  }
}

const maskNumber = (number: string) => `****${number.slice(-4)}`;
