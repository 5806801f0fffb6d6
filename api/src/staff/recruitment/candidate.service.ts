import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, type FieldError } from '../../request/errors.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { keyringKey, sealOf } from '../../storage/keyring.js';
import { uuidv7 } from '../../storage/keys.js';
import { factsOfIdNumber } from '../id-number.js';
import { looksLikePhone, maskIdNumber, maskName, maskPhone, normalIdNumber, normalPhone } from '../masking.js';
import { noteReveal } from '../reveals.js';
import { staffService } from '../staff.service.js';
import { StaffMember } from '../staff.entity.js';
import { ageOn, eligibility, nextStage } from './eligibility.js';
import { RecruitmentCandidate, RecruitmentNotice, type CandidateRow, type NoticeRow, type StageResult } from './recruitment.entity.js';
import { MOST_CANDIDATES } from './recruitment.statements.js';
import type {
  HireCandidateInput,
  RecordCandidateStageInput,
  RegisterCandidateInput,
  RevealCandidateInput,
  WithdrawCandidateInput,
} from './recruitment.type.js';

export const candidateService = (ctx: RequestContext) => new CandidateService(ctx);

const place = (id: string) => `candidate:${id}`;

interface Identity {
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string;
}

/** Candidates, stage by stage. Whoever fails a rule at registration is out at once, and is told which. */
export class CandidateService {
  constructor(private readonly ctx: RequestContext) {}

  async register(input: RegisterCandidateInput): Promise<CandidateRow> {
    const { em, today } = this.ctx;
    const notice = await lockedRow<NoticeRow>(em, RecruitmentNotice, input.noticeId);
    this.ctx.require('recruitment.manage');
    if (notice.state !== 'PUBLISHED' || notice.closesOn < today) throw new ExpectedError('CONFLICT', 'noticeNotPublished');
    const faults: FieldError[] = textFaults('name', input.name, 50);
    const facts = factsOfIdNumber(input.idNumber);
    if (facts.fault) faults.push({ field: 'idNumber', key: facts.fault });
    if (!looksLikePhone(input.phone)) faults.push({ field: 'phone', key: 'badPhone' });
    const keys = notice.rules.conditions.map(({ key }) => key);
    for (const key of input.met) if (!keys.includes(key)) faults.push({ field: 'met', key: 'unknownChoice', values: { name: key.slice(0, 40) } });
    if (faults.length || facts.fault) throw BadInput(...faults);
    const { district, divisionCode } = notice;
    const identity: Identity = { name: input.name.trim(), phone: normalPhone(input.phone), idNumber: normalIdNumber(input.idNumber) };
    const seal = await sealOf(this.ctx.service(keyringKey), em, district);
    const personIndex = seal.blindIndex(identity.idNumber);
    const count = await em.count(RecruitmentCandidate, { district, notice });
    if (count >= MOST_CANDIDATES) throw BadInput({ field: 'noticeId', key: 'tooMany', values: { max: MOST_CANDIDATES } });
    if (await em.count(RecruitmentCandidate, { district, notice, personIndex })) throw BadInput({ field: 'idNumber', key: 'registeredAlready' });
    const birthDate = identity.idNumber.replace(/^.{6}(.{4})(..)(..).*$/, '$1-$2-$3');
    const found = eligibility(
      notice.rules,
      { birthDate, education: input.education, met: input.met },
      notice.cutOffOn,
      notice.relaxation === 'APPROVED',
    );
    const isFit = found.every(({ isMet }) => isMet);
    const id = uuidv7();
    const registered: StageResult = { stage: 'REGISTRATION', isPassed: isFit, score: null, note: null, on: today };
    const row = em.create(RecruitmentCandidate, {
      district,
      id,
      notice,
      divisionCode,
      number: count + 1,
      sealedIdentity: seal.close(JSON.stringify(identity), place(id)),
      nameMasked: maskName(identity.name),
      phoneMasked: maskPhone(identity.phone),
      idNumberMasked: maskIdNumber(identity.idNumber),
      personIndex,
      sex: facts.sex,
      age: ageOn(birthDate, notice.cutOffOn),
      education: input.education,
      findings: found,
      stages: [registered],
      state: isFit ? 'OPEN' : 'REJECTED',
    });
    await em.flush();
    return row;
  }

  /** The next stage in the given order, and no other. */
  async record({ stage, isPassed, score = null, note, ...seen }: RecordCandidateStageInput): Promise<CandidateRow> {
    const row = await this.#open(seen);
    const notice = await this.ctx.em.findOneOrFail(RecruitmentNotice, { district: row.district, id: row.notice.id });
    const next = nextStage(
      row.stages.map((done) => done.stage),
      notice.hasWrittenTest,
    );
    if (stage !== next) throw BadInput({ field: 'stage', key: 'notNextStage' });
    const faults: FieldError[] = [];
    const said = note?.trim() || null;
    if (score !== null && (score < 0 || score > 100)) faults.push({ field: 'score', key: 'outOfRange', values: { min: 0, max: 100 } });
    if (!isPassed && !said) faults.push({ field: 'note', key: 'noteRequired' });
    if (said && said.length > 200) faults.push({ field: 'note', key: 'tooLong', values: { max: 200 } });
    if (faults.length) throw BadInput(...faults);
    row.stages = [...row.stages, { stage, isPassed, score, note: said, on: this.ctx.today }];
    if (!isPassed) Object.assign(row, { state: 'REJECTED', reason: said });
    await this.ctx.em.flush();
    return row;
  }

  async withdraw(input: WithdrawCandidateInput): Promise<CandidateRow> {
    const row = await this.#open(input);
    row.state = 'WITHDRAWN';
    await this.ctx.em.flush();
    return row;
  }

  /** The staff file begins with what the candidate said of themselves; on probation. */
  async hire({ staffNo, divisionCode, hiredOn, ...seen }: HireCandidateInput): Promise<CandidateRow> {
    const { em } = this.ctx;
    const row = await this.#open(seen);
    this.ctx.require('staff.create');
    const notice = await lockedRow<NoticeRow>(em, RecruitmentNotice, row.notice.id);
    if (
      nextStage(
        row.stages.map(({ stage }) => stage),
        notice.hasWrittenTest,
      )
    )
      throw new ExpectedError('CONFLICT', 'stagesLeft');
    const hired = await em.count(RecruitmentCandidate, { district: row.district, notice, state: 'HIRED' });
    if (hired >= notice.places) throw new ExpectedError('CONFLICT', 'placesTaken', { max: notice.places });
    const { name, phone, idNumber } = await this.#identity(row);
    const { kind, post } = notice;
    const { education } = row;
    const member = await this.ctx
      .once(staffService)
      .create({ staffNo, name, kind, post, divisionCode, hiredOn: hiredOn ?? null, phone, idNumber, education });
    em.assign(await lockedRow(em, StaffMember, member.id), { status: 'PROBATION' });
    Object.assign(row, { state: 'HIRED', staffId: member.id });
    await em.flush();
    return row;
  }

  async reveal({ id, reason, note }: RevealCandidateInput) {
    const row = await lockedRow<CandidateRow>(this.ctx.em, RecruitmentCandidate, id);
    this.ctx.require('recruitment.manage');
    const { district, divisionCode: code } = row;
    const remainingToday = await noteReveal(this.ctx, { district, table: 'recruitment_candidate', id, code, what: 'IDENTITY', reason, note });
    return { ...(await this.#identity(row)), remainingToday };
  }

  async #open(seen: { id: string; version: number }): Promise<CandidateRow> {
    const row = await seenRow<CandidateRow>(this.ctx.em, RecruitmentCandidate, seen);
    this.ctx.require('recruitment.manage');
    if (row.state !== 'OPEN') throw new ExpectedError('CONFLICT', 'candidateOver');
    return row;
  }

  async #identity({ district, id, sealedIdentity }: CandidateRow): Promise<Identity> {
    const seal = await sealOf(this.ctx.service(keyringKey), this.ctx.em, district);
    return JSON.parse(seal.open(sealedIdentity, place(id))) as Identity;
  }
}
