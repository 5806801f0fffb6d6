import type { RequestContext } from '../../request/context.js';
import { BadInput, ExpectedError, NotFound } from '../../request/errors.js';
import { reaches, within } from '../../request/tenancy.js';
import { lockedRow } from '../../storage/change.js';
import { readIn } from '../../storage/statement.js';
import { allocate, draw, type Stratum } from '../statistics/index.js';
import { Survey, type SampleDesign, type SurveyRow } from '../survey.entity.js';
import { adultsIn, MOST_ADULTS } from './frame.statements.js';
import { frameOf, type FrameHousehold } from './frame.js';
import { CLEAR_SAMPLE, TAKE_RESERVES, WRITE_STRATA, WRITE_UNITS } from './sample.sql.js';

export const sampleService = (ctx: RequestContext) => new SampleService(ctx);

const keyOf = ({ code, cell }: Pick<FrameHousehold, 'code' | 'cell'>) => `${code} ${cell}`;

/** Draws who is asked: strata of grids and ages from the register, shared out, and a draw that anybody can repeat from its seed. */
export class SampleService {
  constructor(private readonly ctx: RequestContext) {}

  /** May be drawn again until it opens: what was drawn before is forgotten. @throws ExpectedError BAD_USER_INPUT when there are too few */
  async draw(id: string): Promise<SurveyRow> {
    const { em } = this.ctx;
    const survey = await lockedRow<SurveyRow>(em, Survey, id);
    this.ctx.require('survey.run');
    if (survey.state !== 'DRAFT' && survey.state !== 'DRAWN') throw new ExpectedError('CONFLICT', 'surveyNotDraft');
    const frame = await this.#frame(survey);
    const strata = Map.groupBy(frame, keyOf);
    const sizes = sizesOf(strata, survey.design);
    const units = unitsOf(frame, strata, sizes, survey.design);
    await em.execute(CLEAR_SAMPLE, [survey.district, survey.id, survey.district, survey.id]);
    const rows = [...strata].map(([key, members]) => stratumOf(key, members, sizes.get(key) ?? 0));
    await em.execute(WRITE_STRATA, [survey.district, survey.id, JSON.stringify(rows)]);
    await em.execute(WRITE_UNITS, [survey.district, survey.id, JSON.stringify(units), survey.district, survey.id]);
    survey.state = 'DRAWN';
    await em.flush();
    return survey;
  }

  /**
   * Reserves take the place of those who will not answer, each in the own stratum. What an answer weighs stays the same: a stratum
   * is raised to its adults when it is counted.
   * @returns how many were taken
   */
  async takeReserves(id: string, code: string | null | undefined): Promise<{ survey: SurveyRow; taken: number }> {
    const { em } = this.ctx;
    const survey = await lockedRow<SurveyRow>(em, Survey, id);
    this.ctx.require('survey.run');
    const { session } = this.ctx.actor;
    if (!survey.areas.every((area) => reaches(session, area))) throw NotFound();
    if (survey.state !== 'OPEN') throw new ExpectedError('CONFLICT', 'surveyNotOpen');
    if (code != null && !(/^\d{6,15}$/.test(code) && reaches(session, code)))
      throw BadInput({ field: 'code', key: 'unknownArea', values: { code: code.slice(0, 20) } });
    const { from, to } = within(code ?? survey.district);
    const taken = await em.execute<unknown[]>(TAKE_RESERVES, [survey.district, survey.id, from, to, survey.district, survey.district]);
    return { survey, taken: taken.length };
  }

  async #frame({ areas, design }: SurveyRow): Promise<FrameHousehold[]> {
    const adults = await Promise.all(areas.map((area) => readIn(this.ctx.em, adultsIn, { ...within(area), limit: MOST_ADULTS + 1 })));
    const all = adults.flat();
    if (all.length > MOST_ADULTS) throw BadInput({ field: 'areas', key: 'tooManyAdults', values: { max: MOST_ADULTS } });
    return frameOf(all, design);
  }
}

const stratumOf = (key: string, members: readonly FrameHousehold[], planned: number) => {
  const [code = '', ...cell] = key.split(' ');
  const people = (of: 'adults' | 'women' | 'men') => members.reduce((sum, member) => sum + member[of], 0);
  return { code, cell: cell.join(' '), households: members.length, adults: people('adults'), women: people('women'), men: people('men'), planned };
};

/** @throws ExpectedError BAD_USER_INPUT that says how many there are, or how many it takes */
function sizesOf(strata: ReadonlyMap<string, readonly FrameHousehold[]>, { allocation, size, leastPerStratum }: SampleDesign) {
  if (strata.size === 0) throw BadInput({ field: 'areas', key: 'emptyFrame' });
  const parts = [...strata].map(([key, members]): Stratum => ({ key, size: members.length }));
  // Equal: nobody's share grows with the number of households.
  const shared = allocate(allocation === 'EQUAL' ? parts.map((part) => ({ ...part, deviation: 1 / part.size })) : parts, size, leastPerStratum);
  if (shared.ok) return shared.sizes;
  if (shared.reason === 'TOO_FEW_PEOPLE') throw BadInput({ field: 'design.size', key: 'tooFewHouseholds', values: { max: shared.most } });
  throw BadInput({ field: 'design.leastPerStratum', key: 'leastTooHigh', values: { min: shared.least } });
}

/** Those who are asked, and behind them the reserves of their stratum in order. */
function unitsOf(
  frame: readonly FrameHousehold[],
  strata: ReadonlyMap<string, readonly FrameHousehold[]>,
  sizes: ReadonlyMap<string, number>,
  { seed, size, reserve }: SampleDesign,
) {
  const reserves = Math.ceil((size * reserve) / 100 / strata.size);
  const units = frame.map((each) => ({ key: each.household, stratum: keyOf(each) }));
  const of = new Map(frame.map((each) => [each.household, each]));
  const place = (household: string, position: number, isReserve: boolean) => ({ ...of.get(household), position, isReserve });
  return [...draw(units, sizes, seed, reserves).values()].flatMap(({ drawn, reserve: standby }) => [
    ...drawn.map((household, i) => place(household, i + 1, false)),
    ...standby.map((household, i) => place(household, drawn.length + i + 1, true)),
  ]);
}
