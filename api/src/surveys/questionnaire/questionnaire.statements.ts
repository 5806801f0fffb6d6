import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';
import type { Question } from './question.js';

const questionnaires = (db: Kysely<Database>) =>
  db
    .selectFrom('questionnaire')
    .select([
      'id',
      'district_code as district',
      'lineage',
      'edition',
      'state',
      'title',
      'title_en as titleEn',
      'introduction',
      'introduction_en as introductionEn',
      sql<readonly Question[]>`questions`.as('questions'),
      'created_at as createdAt',
      'updated_at as updatedAt',
      'version',
    ]);

export const questionnairesById = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  questionnaires(db).where(sql<boolean>`id = any(${ids}::uuid[])`),
);

/** The last fixed edition before one: what its wording is compared with. A fixed one is compared with itself, as what is changed in it is the next. */
export const editionBefore = statement<{ id: string }>()((db, { id }) =>
  db
    .selectFrom('questionnaire as q')
    .innerJoin('questionnaire as b', (on) => on.onRef('b.district_code', '=', 'q.district_code').onRef('b.lineage', '=', 'q.lineage'))
    .select(sql<readonly Question[]>`b.questions`.as('questions'))
    .where(sql<boolean>`q.id = ${id}`)
    .where('b.state', '=', 'FIXED')
    .whereRef('b.edition', '<=', 'q.edition')
    .orderBy('b.edition', 'desc')
    .limit(1),
);

export type QuestionnaireSummary = (typeof questionnairesById)['row'];

export const questionnaireList = new PagedList<QuestionnaireSummary, 'UPDATED_AT'>({
  from: questionnaires,
  orders: { UPDATED_AT: ['updated_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'UPDATED_AT',
  defaultDirection: 'DESC',
});

/** No later edition of it is there. */
export const IS_NEWEST = `not exists (select from questionnaire n
  where n.district_code = questionnaire.district_code and n.lineage = questionnaire.lineage and n.edition > questionnaire.edition)`;
