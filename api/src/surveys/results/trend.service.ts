import type { RequestContext } from '../../request/context.js';
import { reaches } from '../../request/tenancy.js';
import type { QuestionnaireSummary } from '../questionnaire/questionnaire.statements.js';
import { counterpartOf } from '../questionnaire/counterpart.js';
import { surveyLoaders } from '../survey.loaders.js';
import type { SurveySummary } from '../survey.statements.js';
import { resultsService } from './results.service.js';
import { levelOf } from './results.type.js';
import { surveysAlike } from './trend.statements.js';
import type { SurveyTrendArgs } from './trend.type.js';

export const trendService = (ctx: RequestContext) => new TrendService(ctx);

/**
 * One item over several surveys. Each point is the figure that its own survey shows, and nothing is added up over surveys: what was
 * hidden there is hidden here, and no difference of two points is an answer, because nobody's answer is in both.
 */
export class TrendService {
  constructor(private readonly ctx: RequestContext) {}

  /** From the oldest to the newest, at most as many as a line shows. Without those that did not ask it or not there. */
  async of(surveyId: string, { item, code, stream }: SurveyTrendArgs) {
    const loaders = this.ctx.once(surveyLoaders);
    const survey = await loaders.survey.load(surveyId);
    const questionnaire = survey && (await loaders.questionnaire.load(survey.questionnaireId));
    const place = survey && (code ?? widestOf(survey.areas, this.ctx.actor.session.scopes));
    const level = place ? levelOf(place) : undefined;
    if (!questionnaire || !place || !level) return [];
    const points = await Promise.all(
      (await this.#alike(survey, questionnaire, item)).map(async ({ like, there }) => {
        const [figure] = await this.ctx.once(resultsService).figures(like.id, { level, within: place, items: [there.item], stream });
        const { id, title, titleEn, closedAt } = like;
        return figure ? { surveyId: id, title, titleEn, closedAt, wording: there.wording, figure } : null;
      }),
    );
    return points.filter((point) => point !== null).reverse();
  }

  /** Surveys that asked it, each with where it stands there. */
  async #alike({ id, district }: SurveySummary, { lineage, questions }: QuestionnaireSummary, item: string) {
    const question = questions.find(({ key }) => key === item.split(/[.=]/)[0]);
    if (!question) return [];
    const asks = JSON.stringify([{ kind: question.kind, text: question.text }]);
    const own = counterpartOf(item, questions, questions)?.wording;
    return (await this.ctx.reads.read(surveysAlike, { survey: id, district, lineage, asks })).flatMap((like) => {
      const there = counterpartOf(item, questions, like.questions);
      // Of another questionnaire only what is worded alike: its keys are its own.
      return there && (like.lineage === lineage || there.wording === own) ? [{ like, there }] : [];
    });
  }
}

/** The largest place of a survey that somebody sees as a whole. */
const widestOf = (areas: readonly string[], scopes: readonly string[]) =>
  areas.find((area) => reaches({ scopes }, area)) ?? scopes.find((scope) => areas.some((area) => scope.startsWith(area)));
