import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, Forbidden, NotFound } from '../../request/errors.js';
import { JOBS } from '../../request/tenancy.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { isUuid } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { newSecret, tokenHashOf, written } from '../answering/token.js';
import { SampleUnit, Survey, SurveyPoint, type SampleUnitRow, type SurveyPointRow, type SurveyRow } from '../survey.entity.js';
import { mayCollect } from '../survey.policy.js';
import { MOST_POINTS, placesKnown, unitList, unitsById } from '../survey.statements.js';
import type { CreateSurveyPointInput, SampleUnitFilter, SettleSampleUnitInput } from '../survey.type.js';
import { GIVE_TOKENS } from './sample.sql.js';

export const unitService = (ctx: RequestContext) => new UnitService(ctx);

const MOST_AT_ONCE = 200;
const LONGEST_NAME = 40;
const MOST_QUOTA = 100_000;

/** Who was drawn: invited, and settled when they do not answer. And the posters, where nobody was. */
export class UnitService {
  constructor(private readonly ctx: RequestContext) {}

  list(surveyId: string, request: PageRequest<'CODE'>, filter: SampleUnitFilter | null | undefined) {
    const conditions = new Conditions()
      .id('survey', 'u.survey_id', { eq: surveyId })
      .inside('code', 'u.code', filter?.code)
      .enum('disposition', 'u.disposition', filter?.disposition ? [filter.disposition] : null)
      .flag('isReserve', filter?.isReserve, 'u.is_reserve')
      .flag('isInvited', filter?.isInvited, 'u.invited_on is not null');
    return unitList.page(this.ctx.reads, request, conditions.all);
  }

  /** @throws ExpectedError NOT_FOUND when one of them cannot be seen; FORBIDDEN for one’s own grid or community */
  async invite(ids: readonly string[]): Promise<{ unitId: string; token: string }[]> {
    const { actor, reads } = this.ctx;
    const sound = [...new Set(ids.map((id) => id.toLowerCase()))].filter(isUuid);
    const units = sound.length > 0 && sound.length <= MOST_AT_ONCE ? await reads.read(unitsById, { ids: sound }) : [];
    if (ids.length === 0) throw BadInput({ field: 'ids', key: 'required' });
    if (ids.length > MOST_AT_ONCE) throw BadInput({ field: 'ids', key: 'tooMany', values: { max: MOST_AT_ONCE } });
    if (units.length < ids.length) throw NotFound();
    this.ctx.require('survey.collect');
    if (!units.every(({ code }) => mayCollect(actor, code))) throw Forbidden();
    if (units.some(({ isReserve }) => isReserve)) throw new ExpectedError('CONFLICT', 'reserveNotTaken');
    const open = units.filter(({ disposition }) => disposition !== 'COMPLETE');
    const given = open.map(({ id, district }) => ({ id, district, secret: newSecret() }));
    const hashes = JSON.stringify(given.map(({ id, secret }) => ({ id, hash: tokenHashOf(secret) })));
    const [first] = given;
    // Apart: nobody who serves a district may read what tokens leave behind.
    if (first) await this.ctx.apart(JOBS, (jobs) => jobs.execute(GIVE_TOKENS, [hashes, this.ctx.today, first.district]));
    return given.map(({ id, district, secret }) => ({ unitId: id, token: written({ district, secret }) }));
  }

  async settle({ id, version, disposition }: SettleSampleUnitInput): Promise<SampleUnitRow> {
    const unit = await seenRow<SampleUnitRow>(this.ctx.em, SampleUnit, { id, version });
    this.ctx.require('survey.collect');
    if (!mayCollect(this.ctx.actor, unit.code)) throw Forbidden();
    if (unit.isReserve) throw new ExpectedError('CONFLICT', 'reserveNotTaken');
    if (disposition === 'COMPLETE' || disposition === 'PARTIAL') throw BadInput({ field: 'disposition', key: 'comesWithAnswers' });
    if (unit.disposition === 'COMPLETE') throw new ExpectedError('CONFLICT', 'hasAnswered');
    Object.assign(unit, { disposition, settledOn: disposition === 'PENDING' ? null : this.ctx.today });
    await this.ctx.em.flush();
    return unit;
  }

  async addPoint({ surveyId, code, name, quota }: CreateSurveyPointInput): Promise<SurveyPointRow> {
    const { em } = this.ctx;
    const survey = await lockedRow<SurveyRow>(em, Survey, surveyId);
    this.ctx.require('survey.run');
    const faults = textFaults('name', name, LONGEST_NAME);
    if (quota < 1 || quota > MOST_QUOTA) faults.push({ field: 'quota', key: 'outOfRange', values: { min: 1, max: MOST_QUOTA } });
    if (!survey.areas.some((area) => code.startsWith(area)) || !(await this.#isPlace(code)))
      faults.push({ field: 'code', key: 'unknownArea', values: { code: code.slice(0, 20) } });
    if (await em.findOne(SurveyPoint, { survey, code, name: name.trim() })) faults.push({ field: 'name', key: 'taken' });
    if ((await em.count(SurveyPoint, { survey })) >= MOST_POINTS) faults.push({ field: 'name', key: 'tooMany', values: { max: MOST_POINTS } });
    if (faults.length) throw BadInput(...faults);
    const point = em.create(SurveyPoint, { district: survey.district, survey, code, name: name.trim(), quota, token: newSecret() });
    await em.flush();
    return point;
  }

  async #isPlace(code: string) {
    const inside = this.ctx.actor.session.scopes.some((scope) => code.startsWith(scope));
    return inside && /^\d{6,15}$/.test(code) && (await this.ctx.reads.read(placesKnown, { codes: [code] })).length === 1;
  }
}
