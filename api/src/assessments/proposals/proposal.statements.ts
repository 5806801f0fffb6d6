import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';

const proposals = (db: Kysely<Database>) =>
  db
    .selectFrom('assessment_proposal')
    .innerJoin('assessment_subject as j', (on) =>
      on.onRef('j.district_code', '=', 'assessment_proposal.district_code').onRef('j.id', '=', 'assessment_proposal.subject_id' as never),
    )
    .select([
      'assessment_proposal.id',
      sql<string>`assessment_proposal.cycle_id`.as('cycleId'),
      'j.name',
      'j.post',
      'assessment_proposal.code',
      'assessment_proposal.kind',
      'assessment_proposal.because',
      'assessment_proposal.lines',
      'assessment_proposal.state',
      'assessment_proposal.signed_at as signedAt',
      'assessment_proposal.note',
      'assessment_proposal.version',
    ]);

export const proposalsById = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  proposals(db).where(sql<boolean>`assessment_proposal.id = any(${ids}::uuid[])`),
);

export type ProposalSummary = (typeof proposalsById)['row'];

export const proposalList = new PagedList<ProposalSummary, 'KIND'>({
  from: proposals,
  orders: { KIND: ['assessment_proposal.kind'] },
  key: ['assessment_proposal.district_code', 'assessment_proposal.id'],
  defaultOrder: 'KIND',
});
