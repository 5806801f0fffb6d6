import type { RequestContext } from '../../request/context.js';
import { BadInput } from '../../request/errors.js';
import { within } from '../../request/tenancy.js';
import { outcomeRates } from '../statistics/index.js';
import { surveyLoaders } from '../survey.loaders.js';
import { figuresOf, type FigureRow } from './results.statements.js';
import { DIGITS, type SurveyFigureArgs } from './results.type.js';

export const resultsService = (ctx: RequestContext) => new ResultsService(ctx);

const BREAKDOWNS = ['age', 'channel'];

/** What came out: figures that were checked for small cells before they were written. */
export class ResultsService {
  constructor(private readonly ctx: RequestContext) {}

  async figures(surveyId: string, { level, within: place, items, stream, by }: SurveyFigureArgs) {
    if (by && !BREAKDOWNS.includes(by)) throw BadInput({ field: 'by', key: 'unknownChoice', values: { name: by.slice(0, 20) } });
    const range = place ? within(place) : { from: '', to: ':' };
    const rows = await this.ctx.reads.read(figuresOf, {
      survey: surveyId,
      stream,
      slices: by ? `${by}=%` : '',
      ...range,
      digits: level ? DIGITS[level] : null,
      items: items ?? null,
    });
    return rows.map(figureOf);
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

export const figureOf = ({ detail, ...row }: FigureRow) => ({
  ...row,
  topTwo: detail['topTwo'] ?? null,
  topTwoLow: detail['topTwoLow'] ?? null,
  topTwoHigh: detail['topTwoHigh'] ?? null,
  atLeastBasic: detail['atLeastBasic'] ?? null,
  atLeastBasicLow: detail['atLeastBasicLow'] ?? null,
  atLeastBasicHigh: detail['atLeastBasicHigh'] ?? null,
  levels: [1, 2, 3, 4, 5].flatMap((level) => detail[`level${level}`] ?? []),
  designEffect: detail['designEffect'] ?? null,
});
