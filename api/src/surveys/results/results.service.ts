import type { Reads, RequestContext } from '../../request/context.js';
import { BadInput } from '../../request/errors.js';
import { reaches, within } from '../../request/tenancy.js';
import { outcomeRates } from '../statistics/index.js';
import { itemsOf, type Question } from '../questionnaire/question.js';
import type { SurveyOutcome } from '../survey.entity.js';
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
  async figures(surveyId: string, args: SurveyFigureArgs) {
    const { survey, questionnaire } = this.ctx.once(surveyLoaders);
    const questions = async () => (await questionnaire.load((await survey.load(surveyId))?.questionnaireId ?? surveyId))?.questions ?? [];
    return readFigures(this.ctx.reads, surveyId, args, args.items ? [] : await questions());
  }

  /** How the figures came about; null before somebody has answered. */
  async quality(surveyId: string): Promise<Partial<Quality> | null> {
    const [row] = await this.ctx.reads.read(qualityOf, { survey: surveyId });
    return row?.quality ?? null;
  }

  /** Of places that the actor may see. */
  async reviews(surveyId: string) {
    const { reviews = [] } = (await this.quality(surveyId)) ?? {};
    return reviews.filter(({ code }) => reaches(this.ctx.actor.session, code));
  }

  /** What the public page tells of who was asked. */
  async outcome(surveyId: string): Promise<SurveyOutcome> {
    const counts = await this.ctx.once(surveyLoaders).progress.load(surveyId);
    const tried = (of: typeof counts) => of.reduce((sum, each) => sum + each.tried, 0);
    const answered = tried(counts.filter(({ disposition }) => disposition === 'COMPLETE' || disposition === 'PARTIAL'));
    const { responseRate1, responseRate3, cooperationRate1 } = await this.rates(surveyId);
    return { asked: tried(counts), answered, responseRate1, responseRate3, cooperationRate1 };
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

/** @param questions of the survey, where no items are asked for @throws ExpectedError BAD_USER_INPUT that names the argument */
export async function readFigures(reads: Reads, survey: string, args: SurveyFigureArgs, questions: readonly Question[]) {
  const { level, within: place, items, stream, by, first, after } = args;
  if (by && !BREAKDOWNS.includes(by)) throw BadInput({ field: 'by', key: 'unknownChoice', values: { name: by.slice(0, 20) } });
  if (first != null && (first < 1 || first > MOST_PLACES))
    throw BadInput({ field: 'first', key: 'outOfRange', values: { min: 1, max: MOST_PLACES } });
  const perPlace = (items?.length ?? itemsOf(questions).length) * (by ? MOST_GROUPS : 1);
  const rows = await reads.read(figuresOf, {
    survey,
    stream,
    slices: by ? `${by}=%` : '',
    ...(place ? within(place) : { from: '', to: ':' }),
    digits: level ? DIGITS[level] : null,
    items: items ?? null,
    after: after ?? '',
    places: Math.min(first ?? Infinity, placesIn(first == null ? MOST_FIGURES : MOST_ON_A_PAGE, perPlace)),
  });
  const figures = rows.flatMap(figuresIn);
  // Tiers are of all places together, which a page is not.
  return level && first == null ? tiered(figures) : figures.map((figure) => ({ ...figure, tier: null }));
}

/** So many that the answer stays short whatever is asked; one at least. */
const placesIn = (figures: number, perPlace: number) => Math.max(1, Math.floor(figures / Math.max(1, perPlace)));
