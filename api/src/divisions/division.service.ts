import type { RequestContext } from '../request/context.js';
import { Conditions } from '../storage/conditions.js';
import type { PageRequest } from '../storage/page.js';
import { divisionList, divisionsAboveGrid } from './division.statements.js';
import { codesAbove, divisionLoaders } from './division.loaders.js';
import type { DivisionFilter } from './division.type.js';

export const divisionService = (ctx: RequestContext) => new DivisionService(ctx);

/** The tree of divisions, read. It is written by the import only. */
export class DivisionService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'CODE' | 'NAME'>, filter: DivisionFilter | null | undefined) {
    const day = filter?.validOn ?? this.ctx.today;
    const conditions = new Conditions()
      .search(filter?.search, ['name', 'code'], 'initials')
      .code('code', 'code', filter?.code)
      .text('parentCode', 'parent_code', filter?.parentCode)
      .enum('level', 'level', filter?.level)
      .enum('kind', 'kind', filter?.kind)
      .flag(
        'hasGrids',
        filter?.hasGrids,
        `exists (select 1 from grid g where g.code >= division.code and g.code < division.code || ':' and g.status = 'ACTIVE')`,
      )
      .when('validFrom', day, 'valid_from <= ?', 'date')
      .when('validTo', day, '(valid_to is null or valid_to >= ?)', 'date');
    return divisionList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  one(code: string) {
    return this.ctx.once(divisionLoaders).division.load(code);
  }

  /** Street and community of a grid are at hand from here on. */
  async expectAbove(gridId: string): Promise<void> {
    const { reads, asked } = this.ctx;
    const { division } = this.ctx.once(divisionLoaders);
    for (const row of await reads.read(divisionsAboveGrid.showing(asked('Division')), { gridId })) division.prime(row.code, row);
  }

  async many(codes: readonly string[]) {
    const found = await this.ctx.once(divisionLoaders).division.loadMany(codes);
    return found.flatMap((division) => (division && !(division instanceof Error) ? [division] : []));
  }

  ancestors(code: string) {
    return this.many(codesAbove(code));
  }

  /** Name of a division, or of a grid by its community and number. */
  async nameOf(code: string): Promise<string> {
    const division = await this.one(code.slice(0, 12));
    if (!division) return code;
    return code.length > 12 ? `${division.name} ${code.slice(12)}` : division.name;
  }
}
