import type { RequestContext } from '../../request/context.js';
import { BadInput } from '../../request/errors.js';
import { reaches, within } from '../../request/tenancy.js';
import { outcomeRates } from '../statistics/index.js';
import { itemsOf } from '../questionnaire/question.js';
import { surveyLoaders } from '../survey.loaders.js';
import { figureOf } from './figures.js';
import type { Quality } from './quality.js';
import { figuresOf, qualityOf, type FigureRow } from './results.statements.js';
import { DIGITS, MOST_FIGURES, MOST_ON_A_PAGE, MOST_PLACES, type SurveyFigureArgs } from './results.type.js';
import { tiered } from './tiered.js';

export const resultsService = (ctx: RequestContext) => new ResultsService(ctx);

const BREAKDOWNS = ['age', 'channel'];
/** Of a breakdown: there are five channels. */
const MOST_GROUPS = 5;

/** What came out: figures that were checked for small cells before they were written. */
export class ResultsService {
  constructor(private readonly ctx: RequestContext) {}

  /** @throws ExpectedError BAD_USER_INPUT that names the argument */
  async figures(surveyId: string, { level, within: place, items, stream, by, first, after }: SurveyFigureArgs) {
    if (by && !BREAKDOWNS.includes(by)) throw BadInput({ field: 'by', key: 'unknownChoice', values: { name: by.slice(0, 20) } });
    if (first != null && (first < 1 || first > MOST_PLACES))
      throw BadInput({ field: 'first', key: 'outOfRange', values: { min: 1, max: MOST_PLACES } });
    const range = place ? within(place) : { from: '', to: ':' };
    const places = Math.min(first ?? Infinity, await this.#placesOf(surveyId, items?.length, by ? MOST_GROUPS : 1, first == null));
    const rows = await this.ctx.reads.read(figuresOf, {
      survey: surveyId,
      stream,
      slices: by ? `${by}=%` : '',
      ...range,
      digits: level ? DIGITS[level] : null,
      items: items ?? null,
      after: after ?? '',
      places,
    });
    const figures = rows.flatMap(figuresIn);
    // Tiers are of all places together, which a page is not.
    return level && first == null ? tiered(figures) : figures.map((figure) => ({ ...figure, tier: null }));
  }

  /** So many that the answer stays short whatever is asked; one at least. */
  async #placesOf(surveyId: string, items: number | undefined, groups: number, isWhole: boolean): Promise<number> {
    const { survey, questionnaire } = this.ctx.once(surveyLoaders);
    const asked = items ?? itemsOf((await questionnaire.load((await survey.load(surveyId))?.questionnaireId ?? surveyId))?.questions ?? []).length;
    return Math.max(1, Math.floor((isWhole ? MOST_FIGURES : MOST_ON_A_PAGE) / Math.max(1, asked * groups)));
  }

  /** How the figures came about; null before somebody has answered. */
  async quality(surveyId: string): Promise<Quality | null> {
    const [row] = await this.ctx.reads.read(qualityOf, { survey: surveyId });
    return row?.quality ?? null;
  }

  /** Of places that the actor may see. */
  async reviews(surveyId: string) {
    const { reviews = [] } = (await this.quality(surveyId)) ?? {};
    return reviews.filter(({ code }) => reaches(this.ctx.actor.session, code));
  }

  async rates(surveyId: string) {
    const counts = await this.ctx.once(surveyLoaders).progress.load(surveyId);
    const of = (...names: string[]) => counts.filter(({ disposition }) => names.includes(disposition)).reduce((sum, each) => sum + each.tried, 0);
    return outcomeRates({
      complete: of('COMPLETE'),
      partial: of('PARTIAL'),
      refused: of('REFUSAL'),
      // Nobody has said anything of them yet: as if they were never met.
      nonContact: of('NON_CONTACT', 'PENDING'),
      other: of('OTHER'),
      unknownHousehold: of('UNKNOWN'),
      unknownPerson: 0,
      ineligible: of('INELIGIBLE'),
    });
  }
}

/** One figure for each item of a place, in the order of their keys. */
export const figuresIn = ({ code, slice, items }: FigureRow) =>
  Object.keys(items)
    .sort()
    .map((item) => ({ code, slice, item, ...figureOf(items[item] ?? null) }));
