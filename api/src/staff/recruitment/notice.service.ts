import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, type FieldError } from '../../request/errors.js';
import { reaches } from '../../request/tenancy.js';
import { seenRow } from '../../storage/change.js';
import { isUuid } from '../../storage/keys.js';
import { RecruitmentNotice, type NoticeRow } from './recruitment.entity.js';
import { latestNotices, noticeById } from './recruitment.statements.js';
import type { DecideRelaxationInput, RecruitmentNoticeInput, SaveRecruitmentNoticeInput } from './recruitment.type.js';

export const noticeService = (ctx: RequestContext) => new NoticeService(ctx);

const LONGEST = { title: 80, text: 100 } as const;
const MOST_CONDITIONS = 10;

/** Recruitments: written by a street, published, and closed. A higher age than usual is for the district to allow. */
export class NoticeService {
  constructor(private readonly ctx: RequestContext) {}

  list() {
    return this.ctx.reads.read(latestNotices, {});
  }

  async one(id: string) {
    const [row] = isUuid(id) ? await this.ctx.reads.read(noticeById, { id }) : [];
    return row ?? null;
  }

  async save(input: SaveRecruitmentNoticeInput): Promise<NoticeRow> {
    const { em, actor } = this.ctx;
    const known = input.id ? await seenRow<NoticeRow>(em, RecruitmentNotice, { id: input.id, version: input.version ?? 0 }) : null;
    this.ctx.require('recruitment.manage');
    if (known && known.state !== 'DRAFT') throw new ExpectedError('CONFLICT', 'noticePublished');
    const faults = this.#faults(input);
    if (faults.length) throw BadInput(...faults);
    const { divisionCode, kind, post, places, ageMin, ageMax, educationLeast, hasWrittenTest, cutOffOn, closesOn } = input;
    const ageMaxRelaxed = input.ageMaxRelaxed ?? null;
    const conditions = input.conditions.map(({ key, text }) => ({ key: key.trim(), text: text.trim() }));
    const values = {
      divisionCode,
      title: input.title.trim(),
      kind,
      post,
      places,
      rules: { ageMin, ageMax, ageMaxRelaxed, educationLeast, conditions },
      hasWrittenTest,
      cutOffOn,
      closesOn,
      // Whoever asks for another age asks anew.
      relaxation: ageMaxRelaxed === null ? ('NONE' as const) : ('ASKED' as const),
      relaxationBy: null,
    };
    const district = actor.session.writeDistrict ?? '';
    const row = known ? em.assign(known, values) : em.create(RecruitmentNotice, { district, createdBy: actor.id, ...values });
    await em.flush();
    return row;
  }

  async publish(input: RecruitmentNoticeInput): Promise<NoticeRow> {
    const row = await this.#own(input);
    if (row.state !== 'DRAFT') throw new ExpectedError('CONFLICT', 'noticePublished');
    if (row.relaxation === 'ASKED') throw new ExpectedError('CONFLICT', 'relaxationOpen');
    Object.assign(row, { state: 'PUBLISHED', publishedAt: this.ctx.now });
    await this.ctx.em.flush();
    return row;
  }

  async close(input: RecruitmentNoticeInput): Promise<NoticeRow> {
    const row = await this.#own(input);
    if (row.state !== 'PUBLISHED') throw new ExpectedError('CONFLICT', 'noticeNotPublished');
    row.state = 'CLOSED';
    await this.ctx.em.flush();
    return row;
  }

  /** By the district; never by who wrote the notice. */
  async decide({ isApproved, ...seen }: DecideRelaxationInput): Promise<NoticeRow> {
    const row = await seenRow<NoticeRow>(this.ctx.em, RecruitmentNotice, seen);
    this.ctx.require('recruitment.approve');
    if (row.relaxation !== 'ASKED' || row.state !== 'DRAFT') throw new ExpectedError('CONFLICT', 'relaxationDecided');
    if (row.createdBy === this.ctx.actor.id) throw new ExpectedError('FORBIDDEN', 'ownWork');
    Object.assign(row, { relaxation: isApproved ? 'APPROVED' : 'REFUSED', relaxationBy: this.ctx.actor.id });
    await this.ctx.em.flush();
    return row;
  }

  async #own(input: RecruitmentNoticeInput) {
    const row = await seenRow<NoticeRow>(this.ctx.em, RecruitmentNotice, input);
    this.ctx.require('recruitment.manage');
    return row;
  }

  #faults(input: SaveRecruitmentNoticeInput): FieldError[] {
    const faults = textFaults('title', input.title, LONGEST.title);
    const { divisionCode, ageMin, ageMax, ageMaxRelaxed, conditions, places, cutOffOn, closesOn } = input;
    if (!/^(\d{6}|\d{9})$/.test(divisionCode) || !reaches(this.ctx.actor.session, divisionCode))
      faults.push({ field: 'divisionCode', key: 'noSuchDivision' });
    const range = (field: string, value: number, min: number, max: number) => {
      if (value < min || value > max) faults.push({ field, key: 'outOfRange', values: { min, max } });
    };
    range('places', places, 1, 500);
    range('ageMin', ageMin, 16, 60);
    range('ageMax', ageMax, ageMin, 65);
    if (ageMaxRelaxed != null) range('ageMaxRelaxed', ageMaxRelaxed, ageMax + 1, 65);
    if (conditions.length > MOST_CONDITIONS) faults.push({ field: 'conditions', key: 'tooMany', values: { max: MOST_CONDITIONS } });
    conditions.forEach(({ key, text }, i) => {
      faults.push(...textFaults(`conditions.${i}.text`, text, LONGEST.text), ...textFaults(`conditions.${i}.key`, key, 40));
      if (conditions.findIndex((other) => other.key.trim() === key.trim()) < i) faults.push({ field: `conditions.${i}.key`, key: 'taken' });
    });
    if (!input.id && closesOn < this.ctx.today) faults.push({ field: 'closesOn', key: 'alreadyExpired' });
    if (cutOffOn < '2000-01-01') faults.push({ field: 'cutOffOn', key: 'badDay' });
    return faults;
  }
}
