import type { RequestContext } from '../../request/context.js';
import { BadInput } from '../../request/errors.js';
import { itemsOf } from '../questionnaire/question.js';
import type { SurveyRow } from '../survey.entity.js';
import { surveyLoaders } from '../survey.loaders.js';
import type { SurveySummary } from '../survey.statements.js';
import { indicatorsOf, type Indicators } from './indicators.js';
import { peersKey } from './peers.js';
import { figureOf } from './results.service.js';
import { DIGITS, type PlaceLevel } from './results.type.js';

export const indicatorService = (ctx: RequestContext) => new IndicatorService(ctx);

/** What an assessment may take from a survey: figures of places, shrunken and with their interval, and nothing of single answers. */
export class IndicatorService {
  constructor(private readonly ctx: RequestContext) {}

  /**
   * Of one item, for the places of one size in the caller’s sight; their peers are all of the district that were asked. Only of a survey
   * that is over and counted for good; `places` is empty before. Suppressed places are left out.
   * @throws ExpectedError BAD_USER_INPUT for an item that the questionnaire does not have
   */
  async of(survey: SurveySummary | SurveyRow, itemKey: string, level: PlaceLevel): Promise<Indicators> {
    const id = 'questionnaireId' in survey ? survey.questionnaireId : survey.questionnaire.id;
    const questionnaire = await this.ctx.once(surveyLoaders).questionnaire.load(id);
    const item = itemsOf(questionnaire?.questions ?? []).find(({ key }) => key === itemKey);
    if (!item) throw BadInput({ field: 'item', key: 'unknownQuestion', values: { name: itemKey.slice(0, 40) } });
    const rows = survey.cleanedAt ? await this.ctx.service(peersKey).figures(survey.district, survey.id, itemKey, DIGITS[level]) : [];
    const figures = rows.map(figureOf).map((row) => ({ ...row, value: numeric(row.value), low: numeric(row.low), high: numeric(row.high) }));
    const all = indicatorsOf(figures, item.kind === 'RECOMMENDATION' ? { min: -100, max: 100 } : { min: 0, max: 100 });
    const { scopes } = this.ctx.actor.session;
    return { ...all, places: all.places.filter(({ code }) => scopes.some((scope) => code.startsWith(scope))) };
  }
}

/** The row type of a double allows for text, which no driver of ours gives. */
const numeric = (value: number | string | null) => (value === null ? null : Number(value));
