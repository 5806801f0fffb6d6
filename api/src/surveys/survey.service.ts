import { randomBytes } from 'node:crypto';
import { knownPlaces, outermost } from '../grids/index.js';
import { ownParameters, textFaults } from '../identity/index.js';
import { enqueue } from '../jobs/queue.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { reaches } from '../request/tenancy.js';
import { lockedRow } from '../storage/change.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { Questionnaire, type QuestionnaireRow } from './questionnaire/questionnaire.entity.js';
import { Survey, type SurveyRow } from './survey.entity.js';
import { surveyLoaders } from './survey.loaders.js';
import { surveyList, type SurveySummary } from './survey.statements.js';
import { sampleSize } from './statistics/index.js';
import type { CreateSurveyInput, ShareSurveyInput, SurveyDesignInput } from './survey.type.js';
import { resultsService } from './results/results.service.js';

export const surveyService = (ctx: RequestContext) => new SurveyService(ctx);

const LONGEST_TITLE = 60;
const MOST_AREAS = 200;
const CODE = /^(\d{6}|\d{9}|\d{12}|\d{15})$/;
const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;
/** What comes next; nothing goes back. */
export const FIGURES = 'survey-figures';

/** A survey from its first draft to its published result. */
export class SurveyService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'CREATED_AT'>) {
    return surveyList.page(this.ctx.reads, request, [], this.ctx.asked);
  }

  find(id: string): Promise<SurveySummary | null> {
    return isUuid(id) ? this.ctx.once(surveyLoaders).survey.load(id.toLowerCase()) : Promise.resolve(null);
  }

  /** @param margin in points @throws ExpectedError BAD_USER_INPUT */
  size(margin: number, population: number | null, designEffect: number): number {
    const faults = [
      ...(margin >= 0.5 && margin <= 30 ? [] : [outOf('margin', 0.5, 30)]),
      ...(population === null || population >= 1 ? [] : [outOf('population', 1, 2 ** 31 - 1)]),
      ...(designEffect >= 1 && designEffect <= 10 ? [] : [outOf('designEffect', 1, 10)]),
    ];
    if (faults.length) throw BadInput(...faults);
    return sampleSize(margin / 100, { designEffect, ...(population !== null && { population }) });
  }

  /** @throws ExpectedError BAD_USER_INPUT that names each field */
  async create({ title, titleEn, areas, questionnaireId, closesAt, design, minCell }: CreateSurveyInput): Promise<SurveyRow> {
    const { em } = this.ctx;
    const questionnaire = await lockedRow<QuestionnaireRow>(em, Questionnaire, questionnaireId);
    this.ctx.require('survey.run');
    const district = this.ctx.actor.session.writeDistrict ?? this.ctx.actor.home;
    if (questionnaire.district !== district) throw NotFound();
    const least = await this.#leastCell(district);
    const wanted = [...new Set(areas)];
    const faults = [
      ...textFaults('title', title, LONGEST_TITLE),
      ...designFaults(design),
      ...(await this.#areaFaults(wanted)),
      ...this.#endFaults(closesAt),
      ...(minCell != null && (minCell < least || minCell > 100) ? [outOf('minCell', least, 100)] : []),
    ];
    if (faults.length) throw BadInput(...faults);
    questionnaire.state = 'FIXED';
    const names = { title: title.trim(), titleEn: titleEn?.trim() || null };
    const row = em.create(Survey, {
      district,
      ...names,
      areas: outermost(wanted),
      questionnaire,
      closesAt,
      design: { ...design, seed: design.seed?.trim() || randomBytes(8).toString('hex') },
      minCell: minCell ?? least,
    });
    await em.flush();
    return row;
  }

  /** People can answer from now on. */
  async open(id: string): Promise<SurveyRow> {
    const survey = await this.#locked(id, 'DRAWN', 'surveyNotDrawn');
    const faults = this.#endFaults(survey.closesAt);
    if (faults.length) throw BadInput(...faults);
    Object.assign(survey, { state: 'OPEN', openedAt: this.ctx.now });
    await this.ctx.em.flush();
    return survey;
  }

  /** Nobody can answer any more. Then what leads from who was asked to what was answered is taken away, and all figures are computed. */
  async close(id: string): Promise<SurveyRow> {
    const survey = await this.#locked(id, 'OPEN', 'surveyNotOpen');
    Object.assign(survey, { state: 'CLOSED', closedAt: this.ctx.now });
    await this.ctx.em.flush();
    await enqueue(this.ctx.em, { task: FIGURES, payload: { district: survey.district, surveyId: survey.id }, key: `${FIGURES} ${survey.id}` });
    return survey;
  }

  async publish(id: string): Promise<SurveyRow> {
    const survey = await this.#locked(id, 'CLOSED', 'surveyNotClosed');
    if (!survey.cleanedAt) throw new ExpectedError('CONFLICT', 'surveyNotCounted');
    Object.assign(survey, { state: 'PUBLISHED', publishedAt: this.ctx.now });
    await this.ctx.em.flush();
    return survey;
  }

  /**
   * Anybody reads the result without an account from now on, or nobody any more. With how many were asked and answered: who was drawn
   * stays with those who have one.
   */
  async share({ id, isPublic }: ShareSurveyInput): Promise<SurveyRow> {
    const survey = await this.#locked(id, 'PUBLISHED', 'surveyNotPublished');
    if (!isPublic) Object.assign(survey, { publicAt: null, outcome: null });
    else if (!survey.publicAt) Object.assign(survey, { publicAt: this.ctx.now, outcome: await this.ctx.once(resultsService).outcome(survey.id) });
    await this.ctx.em.flush();
    return survey;
  }

  /** @throws ExpectedError NOT_FOUND, FORBIDDEN, or CONFLICT when it is not in the state that this takes */
  async #locked(
    id: string,
    state: SurveyRow['state'],
    refusal: 'surveyNotDrawn' | 'surveyNotOpen' | 'surveyNotClosed' | 'surveyNotPublished',
  ): Promise<SurveyRow> {
    const survey = await lockedRow<SurveyRow>(this.ctx.em, Survey, id);
    this.ctx.require('survey.run');
    // A street sees the district's survey, and does not run it.
    if (!survey.areas.every((area) => this.#reaches(area))) throw NotFound();
    if (survey.state !== state) throw new ExpectedError('CONFLICT', refusal);
    return survey;
  }

  #reaches(code: string) {
    return reaches(this.ctx.actor.session, code);
  }

  async #leastCell(district: string) {
    const [tenant] = await this.ctx.reads.read(ownParameters, { code: district });
    return parameter(tenant, 'surveys.minCell');
  }

  async #areaFaults(areas: readonly string[]): Promise<FieldError[]> {
    if (areas.length === 0) return [{ field: 'areas', key: 'required' }];
    if (areas.length > MOST_AREAS) return [{ field: 'areas', key: 'tooMany', values: { max: MOST_AREAS } }];
    const sound = areas.filter((code) => CODE.test(code));
    const known = new Set((await this.ctx.reads.read(knownPlaces, { codes: sound })).map(({ code }) => code));
    const unknown = areas.filter((code) => !known.has(code) || !this.#reaches(code));
    return unknown.map((code) => ({ field: 'areas', key: 'unknownArea', values: { code: code.slice(0, 20) } }));
  }

  #endFaults(closesAt: Date): FieldError[] {
    const days = (closesAt.getTime() - this.ctx.now.getTime()) / DAY_MS;
    if (days <= 0) return [{ field: 'closesAt', key: 'alreadyExpired' }];
    return days > LONGEST_DAYS ? [{ field: 'closesAt', key: 'tooLongOpen', values: { max: LONGEST_DAYS } }] : [];
  }
}

const outOf = (field: string, min: number, max: number): FieldError => ({ field, key: 'outOfRange', values: { min, max } });

const BOUNDS = { size: [1, 100_000], leastPerStratum: [0, 1_000], reserve: [0, 200] } as const;

const designFaults = (design: SurveyDesignInput): FieldError[] =>
  (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[])
    .filter((key) => design[key] < BOUNDS[key][0] || design[key] > BOUNDS[key][1])
    .map((key) => outOf(`design.${key}`, BOUNDS[key][0], BOUNDS[key][1]));
