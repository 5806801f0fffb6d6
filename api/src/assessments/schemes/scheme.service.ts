import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, Conflict, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { reaches } from '../../request/tenancy.js';
import { wordsFor } from '../../request/words.js';
import { seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { isUuid, uuidv7 } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { measuresKey } from '../measures.js';
import { previewsKey } from '../scoring/preview.js';
import { weightsOf, type Indicator } from './indicator.js';
import { AssessmentScheme, type SchemeRow } from './scheme.entity.js';
import { frameFaults, indicatorFaults, weightFaults } from './scheme.faults.js';
import { schemeLoaders } from './scheme.loaders.js';
import { IS_NEWEST, schemeList } from './scheme.statements.js';
import type * as types from './scheme.type.js';

export const schemeService = (ctx: RequestContext) => new SchemeService(ctx);

const LONGEST = { title: 40, titleEn: 80, reason: 200 } as const;

/** What people are assessed by. Editions that a cycle may have used are never changed. */
export class SchemeService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'UPDATED_AT' | 'POST'>, filter: types.AssessmentSchemeFilter | null | undefined) {
    const conditions = new Conditions()
      .search(filter?.search, ['title', 'title_en'])
      .enum('state', 'state', filter?.state)
      .enum('post', 'post', filter?.post)
      .code('code', 'code', filter?.code)
      .flag('isNewest', filter?.isNewest, IS_NEWEST)
      .id('lineage', 'lineage', filter?.lineage);
    return schemeList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** For an editor, as often as something is typed: nothing is saved, and the one rule of what can be used stays in one place. */
  async check({ indicators, frameId }: types.CheckAssessmentSchemeInput) {
    const given = indicators.map(indicatorOf);
    const frame = frameId && isUuid(frameId) ? await this.ctx.once(schemeLoaders).scheme.load(frameId.toLowerCase()) : null;
    const faults = [...this.#faults(given), ...weightFaults(given), ...(frame ? frameFaults(given, frame.indicators) : [])];
    const words = wordsFor(this.ctx.actor.locale);
    return { points: weightsOf(given) / 100, faults: faults.map(({ field, key, values = {} }) => ({ field, message: words.message(key, values) })) };
  }

  /** On the last cycle of the district, as figures of many together. @throws ExpectedError BAD_USER_INPUT for what could not be published */
  async preview({ post, indicators }: types.PreviewAssessmentSchemeInput) {
    const given = indicators.map(indicatorOf);
    const faults = [...this.#faults(given), ...weightFaults(given)];
    if (faults.length) throw BadInput(...faults);
    const { session, home } = this.ctx.actor;
    return this.ctx.service(previewsKey).of(session.writeDistrict ?? home, { post, indicators: given });
  }

  /**
   * A new scheme, a changed draft, or the next edition of a published one. A draft may still share out more or less than 100 points.
   * @throws ExpectedError BAD_USER_INPUT that names each indicator, CONFLICT when somebody else has changed the draft
   */
  async save({ id, version, ...input }: types.SaveAssessmentSchemeInput): Promise<SchemeRow> {
    const { em } = this.ctx;
    const known = id == null ? null : await seenRow<SchemeRow>(em, AssessmentScheme, { id, version: version ?? 0 });
    this.ctx.require('assessment.design');
    const district = this.#own(known?.code ?? input.code);
    const frame = input.frameId == null ? null : await em.findOne(AssessmentScheme, { id: isUuid(input.frameId) ? input.frameId : uuidv7() });
    const content = contentOf(input);
    const faults = [...this.#contentFaults(content, known), ...placeFaults(input, frame)];
    if (faults.length) throw BadInput(...faults);
    if (known?.state === 'DRAFT') Object.assign(known, content);
    const place = known
      ? { code: known.code, post: known.post, gridKind: known.gridKind }
      : { code: input.code, post: input.post, gridKind: input.gridKind ?? null };
    const row =
      known?.state === 'DRAFT'
        ? known
        : em.create(AssessmentScheme, { district, ...(await this.#edition(known)), ...place, ...content, frame: frame ?? known?.frame ?? null });
    await em.flush();
    return row;
  }

  /** From now on cycles use it. @throws ExpectedError BAD_USER_INPUT when the weights do not make 100 or leave the district’s frame */
  async publish(input: types.PublishAssessmentSchemeInput): Promise<SchemeRow> {
    const known = await this.#seen(input);
    if (known.state !== 'DRAFT') throw new ExpectedError('CONFLICT', 'schemePublished');
    const frame = known.frame ? await known.frame.loadOrFail() : null;
    const faults = [
      ...this.#faults(known.indicators),
      ...weightFaults(known.indicators),
      ...(frame ? frameFaults(known.indicators, frame.indicators) : []),
    ];
    if (faults.length) throw BadInput(...faults);
    known.state = 'PUBLISHED';
    known.publishedAt = this.ctx.now;
    await this.ctx.em.flush();
    return known;
  }

  /** New cycles do not use it; those that have, keep it. */
  async retire(input: types.RetireAssessmentSchemeInput): Promise<SchemeRow> {
    const known = await this.#seen(input);
    if (known.state !== 'PUBLISHED') throw new ExpectedError('CONFLICT', 'schemeNotPublished');
    known.state = 'RETIRED';
    await this.ctx.em.flush();
    return known;
  }

  async remove(input: types.RemoveAssessmentSchemeInput): Promise<string> {
    const known = await this.#seen(input);
    if (known.state !== 'DRAFT') throw new ExpectedError('CONFLICT', 'schemePublished');
    this.ctx.em.remove(known);
    await this.ctx.em.flush();
    return known.id;
  }

  async #seen(input: { id: string; version: number }): Promise<SchemeRow> {
    const known = await seenRow<SchemeRow>(this.ctx.em, AssessmentScheme, input);
    this.ctx.require('assessment.design');
    this.#own(known.code);
    return known;
  }

  /** @returns the district @throws ExpectedError NOT_FOUND for a place that the actor does not answer for: a street does not write the frame */
  #own(code: string): string {
    const { session, home } = this.ctx.actor;
    const district = session.writeDistrict ?? home;
    if (!/^(\d{6}|\d{9})$/.test(code) || !code.startsWith(district) || !reaches(session, code)) throw NotFound();
    return district;
  }

  #faults(indicators: readonly Indicator[]) {
    return indicatorFaults(indicators, this.ctx.service(measuresKey));
  }

  #contentFaults({ title, titleEn, reason, indicators }: ReturnType<typeof contentOf>, known: SchemeRow | null): FieldError[] {
    return [
      ...textFaults('title', title, LONGEST.title),
      ...(titleEn ? textFaults('titleEn', titleEn, LONGEST.titleEn) : []),
      // Whoever was assessed by the edition before may ask why.
      ...(known && known.state !== 'DRAFT' ? textFaults('reason', reason ?? '', LONGEST.reason) : []),
      ...this.#faults(indicators),
    ];
  }

  /** Behind the last edition: there may be a newer one than the one that was opened. */
  async #edition(known: SchemeRow | null) {
    if (!known) return { lineage: uuidv7(), edition: 1 };
    const { em } = this.ctx;
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`scheme ${known.lineage}`]);
    const [last] = await em.find(AssessmentScheme, { lineage: known.lineage }, { orderBy: { edition: 'desc' }, limit: 1 });
    if (last?.state === 'DRAFT') throw Conflict({ recordId: last.id, version: last.version });
    return { lineage: known.lineage, edition: (last?.edition ?? 0) + 1 };
  }
}

const indicatorOf = (given: types.AssessmentIndicatorInput): Indicator => ({
  ...given,
  name: given.name.trim(),
  nameEn: given.nameEn?.trim() || null,
  explanation: given.explanation?.trim() || null,
  weight: Math.round(given.weight * 100),
  source: given.source || null,
  item: given.item?.trim() || null,
  most: given.most ?? null,
  cap: given.cap ?? null,
  raters: given.raters.map(({ kind, share }) => ({ kind, share })),
});

const contentOf = ({ title, titleEn, reason, indicators }: Omit<types.SaveAssessmentSchemeInput, 'id' | 'version'>) => ({
  title: title.trim(),
  titleEn: titleEn?.trim() || null,
  reason: reason?.trim() || null,
  indicators: indicators.map(indicatorOf),
});

/** A street fills in a published frame of its district, for the same post. */
function placeFaults({ code, frameId, post }: types.SaveAssessmentSchemeInput, frame: SchemeRow | null): FieldError[] {
  if (frameId == null) return [];
  const fits = frame && frame.state === 'PUBLISHED' && frame.code.length === 6 && code.length === 9 && frame.post === post;
  return fits ? [] : [{ field: 'frameId', key: 'badFrame' }];
}
