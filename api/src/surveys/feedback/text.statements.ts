import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import type { Database } from '../../storage/statement.js';

const texts = (db: Kysely<Database>) =>
  db
    .selectFrom('survey_text')
    .select([
      'id',
      'district_code as district',
      'code',
      'stream',
      'question',
      'sealed_text as sealedText',
      sql<readonly string[]>`themes`.as('themes'),
      'is_confirmed as isConfirmed',
      'version',
    ]);

/** By a name that is random, so in no order that tells anything. */
export const textList = new PagedList<TextSummary, 'NONE'>({
  from: texts,
  orders: { NONE: ['district_code'] },
  key: ['district_code', 'id'],
  defaultOrder: 'NONE',
});

export type TextSummary = ReturnType<ReturnType<typeof texts>['executeTakeFirstOrThrow']> extends Promise<infer Row> ? Row : never;
