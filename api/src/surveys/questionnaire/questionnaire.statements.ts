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

export type QuestionnaireSummary = (typeof questionnairesById)['row'];

export const questionnaireList = new PagedList<QuestionnaireSummary, 'UPDATED_AT'>({
  from: questionnaires,
  orders: { UPDATED_AT: ['updated_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'UPDATED_AT',
  defaultDirection: 'DESC',
});
