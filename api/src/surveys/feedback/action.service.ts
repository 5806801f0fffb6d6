import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { reaches } from '../../request/tenancy.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import { readIn } from '../../storage/statement.js';
import { Survey, type SurveyRow } from '../survey.entity.js';
import { SurveyAction, type SurveyActionRow } from './action.entity.js';
import type { SaveSurveyActionInput, SurveyActionInput } from './action.type.js';
import { themesOf } from './theme.statements.js';

export const actionService = (ctx: RequestContext) => new ActionService(ctx);

const LONGEST = { said: 200, done: 500, doneBy: 60 } as const;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** More than anybody reads. */
export const MOST_ACTIONS = 100;

/** “You said, we did”: written by who did it, read by everybody once it is published. */
export class ActionService {
  constructor(private readonly ctx: RequestContext) {}

  /** A new one, or a change of one; of what is published too, and everybody sees it at once. */
  async save(input: SaveSurveyActionInput): Promise<SurveyActionRow> {
    const { em } = this.ctx;
    const known = input.id == null ? null : await seenRow<SurveyActionRow>(em, SurveyAction, { id: input.id, version: input.version ?? 0 });
    const survey = await lockedRow<SurveyRow>(em, Survey, known?.survey.id ?? input.surveyId);
    this.ctx.require('survey.act');
    if (known && !this.#reaches(known.code)) throw NotFound();
    const faults = [...this.#faults(input), ...(this.#isOf(survey, input.code) ? [] : [unknown(input.code)])];
    if (!known && (await em.count(SurveyAction, { survey })) >= MOST_ACTIONS)
      faults.push({ field: 'surveyId', key: 'tooMany', values: { max: MOST_ACTIONS } });
    if (input.theme && input.theme !== known?.theme && !(await this.#isTheme(input.theme, survey.district)))
      faults.push({ field: 'theme', key: 'unknownChoice', values: { name: input.theme.slice(0, 40) } });
    if (faults.length) throw BadInput(...faults);
    const texts = { said: input.said.trim(), saidEn: input.saidEn?.trim() || null, done: input.done.trim(), doneEn: input.doneEn?.trim() || null };
    const values = { code: input.code, theme: input.theme || null, ...texts, doneBy: input.doneBy.trim(), doneOn: input.doneOn };
    const row = known ? em.assign(known, values) : em.create(SurveyAction, { district: survey.district, survey, ...values });
    await em.flush();
    return row;
  }

  /** Everybody may read it from now on. Of a survey whose result is published. */
  async publish({ id, version }: SurveyActionInput): Promise<SurveyActionRow> {
    const row = await this.#own({ id, version });
    const survey = await lockedRow<SurveyRow>(this.ctx.em, Survey, row.survey.id);
    if (survey.state !== 'PUBLISHED') throw new ExpectedError('CONFLICT', 'surveyNotPublished');
    Object.assign(row, { state: 'PUBLISHED', publishedAt: row.publishedAt ?? this.ctx.now });
    await this.ctx.em.flush();
    return row;
  }

  async withdraw(input: SurveyActionInput): Promise<SurveyActionRow> {
    const row = await this.#own(input);
    row.state = 'DRAFT';
    await this.ctx.em.flush();
    return row;
  }

  /** What is published elsewhere in the district is seen, and belongs to others. */
  async #own(input: SurveyActionInput): Promise<SurveyActionRow> {
    const row = await seenRow<SurveyActionRow>(this.ctx.em, SurveyAction, input);
    this.ctx.require('survey.act');
    if (!this.#reaches(row.code)) throw NotFound();
    return row;
  }

  #reaches(code: string) {
    return reaches(this.ctx.actor.session, code);
  }

  #isOf({ areas, district }: SurveyRow, code: string) {
    const touches = areas.some((area) => code.startsWith(area) || area.startsWith(code));
    return /^(\d{6}|\d{9}|\d{12})$/.test(code) && code.startsWith(district) && touches && this.#reaches(code);
  }

  /** Retired ones too: what residents said of it before is answered as well. */
  async #isTheme(key: string, district: string) {
    return (await readIn(this.ctx.em, themesOf, { district })).some((theme) => theme.key === key);
  }

  #faults(input: SaveSurveyActionInput): FieldError[] {
    const faults = (['said', 'done', 'doneBy'] as const).flatMap((field) => textFaults(field, input[field], LONGEST[field]));
    for (const field of ['said', 'done'] as const)
      if (input[`${field}En`]?.trim()) faults.push(...textFaults(`${field}En`, input[`${field}En`] ?? '', 2 * LONGEST[field]));
    if (!DAY.test(input.doneOn) || input.doneOn > this.ctx.today) faults.push({ field: 'doneOn', key: 'badDay' });
    return faults;
  }
}

const unknown = (code: string): FieldError => ({ field: 'code', key: 'unknownArea', values: { code: code.slice(0, 20) } });
