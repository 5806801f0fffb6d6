import { sql, type Kysely } from 'kysely';
import { statement, type Database } from '../../storage/statement.js';
import type { Finding, Rules } from './eligibility.js';
import type { StageResult } from './recruitment.entity.js';

/** More than a street has in years. */
export const MOST_NOTICES = 200;
export const MOST_CANDIDATES = 1_000;

const notices = (db: Kysely<Database>) =>
  db
    .selectFrom('recruitment_notice')
    .select([
      'id',
      'division_code as divisionCode',
      'title',
      'kind',
      'post',
      'places',
      sql<Rules>`rules`.as('rules'),
      'has_written_test as hasWrittenTest',
      'cut_off_on as cutOffOn',
      'closes_on as closesOn',
      'state',
      'relaxation',
      'published_at as publishedAt',
      'created_at as createdAt',
      'version',
    ]);

export const noticeById = statement<{ id: string }>()((db, { id }) => notices(db).where(sql<boolean>`id = ${id}::uuid`));
export const latestNotices = statement()((db) => notices(db).orderBy('closes_on', 'desc').orderBy('id').limit(MOST_NOTICES));
export type NoticeSummary = (typeof noticeById)['row'];

/** Without what is sealed. */
export const candidatesOf = statement<{ notices: readonly string[] }>()((db, { notices: of }) =>
  db
    .selectFrom('recruitment_candidate')
    .select([
      'id',
      'notice_id as noticeId',
      'number',
      'name_masked as nameMasked',
      'phone_masked as phoneMasked',
      'id_number_masked as idNumberMasked',
      'sex',
      'age',
      'education',
      sql<Finding[]>`findings`.as('findings'),
      sql<StageResult[]>`stages`.as('stages'),
      'state',
      'reason',
      'staff_id as staffId',
      'version',
    ])
    .where((eb) => eb('notice_id', '=', eb.fn.any(of)))
    .orderBy('number')
    .limit(MOST_CANDIDATES),
);
export type CandidateSummary = (typeof candidatesOf)['row'];

export const candidateCounts = statement<{ notices: readonly string[] }>()((db, { notices: of }) =>
  db
    .selectFrom('recruitment_candidate')
    .select(['notice_id as noticeId', sql<number>`count(*)::int`.as('all'), sql<number>`count(*) filter (where state = 'HIRED')::int`.as('hired')])
    .where((eb) => eb('notice_id', '=', eb.fn.any(of)))
    .groupBy('notice_id'),
);
