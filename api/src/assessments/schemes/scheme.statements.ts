import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';
import type { Indicator } from './indicator.js';

const schemes = (db: Kysely<Database>) =>
  db
    .selectFrom('assessment_scheme')
    .select([
      'id',
      'district_code as district',
      'code',
      'lineage',
      'edition',
      'state',
      'title',
      'title_en as titleEn',
      'post',
      'grid_kind as gridKind',
      sql<string | null>`frame_id`.as('frameId'),
      sql<readonly Indicator[]>`indicators`.as('indicators'),
      'reason',
      'published_at as publishedAt',
      'created_at as createdAt',
      'updated_at as updatedAt',
      'version',
    ]);

export const schemesById = statement<{ ids: readonly string[] }>()((db, { ids }) => schemes(db).where(sql<boolean>`id = any(${ids}::uuid[])`));

export type SchemeSummary = (typeof schemesById)['row'];

export const schemeList = new PagedList<SchemeSummary, 'UPDATED_AT' | 'POST'>({
  from: schemes,
  orders: { UPDATED_AT: ['updated_at'], POST: ['post'] },
  key: ['district_code', 'id'],
  defaultOrder: 'UPDATED_AT',
  defaultDirection: 'DESC',
});

/** No later edition of it is there. */
export const IS_NEWEST = `not exists (select from assessment_scheme n
  where n.district_code = assessment_scheme.district_code and n.lineage = assessment_scheme.lineage and n.edition > assessment_scheme.edition)`;
